package tutti.interruption;

/**
 * Work was given up before it had a result, because its thread was interrupted. The thread stays
 * interrupted, so that whoever runs the work sees it too.
 */
public final class WorkStopped extends RuntimeException {

  private static final long serialVersionUID = 1;

  public WorkStopped() {
    super("The work was stopped before it had a result");
  }

  /** Whether the running thread is asked to stop. Whoever has a result so far returns that. */
  public static boolean asked() {
    return Thread.currentThread().isInterrupted();
  }

  /**
   * Goes on, unless the running thread is asked to stop.
   *
   * @throws WorkStopped when it is
   */
  public static void ifAsked() {
    if (asked()) {
      throw new WorkStopped();
    }
  }
}
