package tutti.backup;

/** What was asked for cannot be done, with a sentence that says why and what to do. */
public final class BackupRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  public BackupRefused(String says) {
    super(says);
  }
}
