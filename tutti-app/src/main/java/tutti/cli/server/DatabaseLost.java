package tutti.cli.server;

import java.io.Serial;

/** The database ended and does not come back; the message says where to look and what to do. */
public final class DatabaseLost extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  public DatabaseLost(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
