package tutti.database.embedded.supervision;

import java.io.IOException;

/** One life of a server, from the start of its process to the end of it. */
public interface ServerRun {

  long pid();

  /**
   * Waits until it serves.
   *
   * @throws IOException when its files cannot be read
   * @throws RuntimeException with a sentence when it ended, or was silent for too long and was
   *     ended
   */
  void becomeReady() throws IOException;

  /** Waits until its process has ended, for whatever reason. */
  void awaitEnd();

  /** Why its process ended, as far as it said so; asked afterwards. */
  Ending ending() throws IOException;

  /** Ends it in order and waits for that; does nothing when it has ended. */
  void stop() throws IOException;

  /** What kept a server from going on. */
  enum Ending {
    /** What an earlier one left is still saying goodbye; it passes by itself. */
    PASSING,
    /** The disk was full. */
    NO_ROOM,
    /** Anything else. */
    UNKNOWN
  }
}
