package tutti.database.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How to reach a server that somebody else started, and will end.
 *
 * @param dataDir the folder it works on, in full
 */
public record RunningServer(String jdbcUrl, String user, String password, Path dataDir) {

  public RunningServer {
    requireNonNull(jdbcUrl, "jdbcUrl");
    requireNonNull(user, "user");
    requireNonNull(password, "password");
    requireNonNull(dataDir, "dataDir");
  }

  /** Empty while it has not come so far as to listen. */
  static Optional<RunningServer> on(DataFolder folder) throws IOException {
    Optional<SocketFolder> socket = SocketFolder.of(folder);
    if (socket.isEmpty()) {
      return Optional.empty();
    }
    String password = Files.readString(folder.password()).strip();
    String url = socket.get().jdbcUrl(DatabaseCluster.DATABASE);
    return Optional.of(new RunningServer(url, DatabaseCluster.USER, password, folder.path()));
  }

  @Override
  public String toString() {
    return "RunningServer[" + dataDir + "]";
  }
}
