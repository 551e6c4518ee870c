package tutti.cli.option;

/** How a command ends, told to whoever called it. */
public final class ExitCode {

  public static final int FINE = 0;

  /** Something was found, where it was asked to fail on that. */
  public static final int FINDINGS = 1;

  /** Input that cannot be used. */
  public static final int UNUSABLE = 2;

  /** Something broke inside. */
  public static final int BROKEN = 70;

  /** Ended by Ctrl-C. */
  public static final int STOPPED = 130;

  private ExitCode() {}
}
