package tutti.database.embedded.supervision;

import java.io.IOException;

/** Starts a server again and again on the same files, at the same address. */
public interface ServerStarter {

  /** Starts its process and does not wait for it to serve. */
  ServerRun launch() throws IOException;

  /** Whether the disk has the room that recovery needs. */
  boolean hasRoom() throws IOException;
}
