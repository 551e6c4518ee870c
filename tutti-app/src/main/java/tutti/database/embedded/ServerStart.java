package tutti.database.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tutti.database.embedded.EmbeddedPostgres.Reach;
import tutti.database.embedded.supervision.ServerRun;
import tutti.database.embedded.supervision.ServerStarter;

/** A start of the server on its files, after whatever a dead one left was cleared away. */
record ServerStart(DatabaseCluster cluster, SocketFolder socket, Reach reach)
    implements ServerStarter {

  /** Recovery writes new segments of the log (16 MB each) before it serves. */
  static final long ROOM_FOR_RECOVERY = 48L << 20;

  ServerStart {
    requireNonNull(cluster, "cluster");
    requireNonNull(socket, "socket");
    requireNonNull(reach, "reach");
  }

  ServerAccount account() {
    return cluster.binaries().account();
  }

  @Override
  public ServerRun launch() throws IOException {
    PidFile file = cluster.pidFile();
    file.endSurvivors();
    file.disownStranger();
    socket.sweep();
    Path path = cluster.path();
    long disk = Files.getFileStore(path).getTotalSpace();
    var settings = new ServerSettings(cluster.folder(), socket, reach, disk);
    return PostmasterProcess.launch(cluster, settings.arguments());
  }

  @Override
  public boolean hasRoom() throws IOException {
    return Files.getFileStore(cluster.path()).getUsableSpace() >= ROOM_FOR_RECOVERY;
  }
}
