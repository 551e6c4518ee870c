package tutti.intake.imports.upload;

/** Somebody stopped an import: what is in hand is let go. */
final class ImportStopped extends RuntimeException {

  private static final long serialVersionUID = 1;

  ImportStopped() {
    super("stopped", null, false, false);
  }
}
