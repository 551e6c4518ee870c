package tutti.jobs;

/** Does one kind of work, in whichever process comes to it first. */
public interface BackgroundJob<T> {

  /** The kind of work it does. */
  JobKind<T> kind();

  /**
   * Does a piece of work. It may have been begun before, by a process that died: what it changes,
   * it changes in one transaction, or finds changed. Whatever it throws makes it be tried again
   * later.
   *
   * @param key names the piece among its kind
   */
  void run(String key, T data);
}
