package tutti.database.embedded;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import tutti.database.embedded.EmbeddedPostgres.Reach;

/**
 * How the server is set, on its command line, which goes before any file.
 *
 * @param diskBytes the size of the disk its files are on
 */
record ServerSettings(DataFolder folder, SocketFolder socket, Reach reach, long diskBytes) {

  private static final List<String> ALWAYS =
      List.of(
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "timezone=UTC",
          "log_timezone=UTC",
          "shared_buffers=64MB",
          "min_wal_size=32MB",
          "max_connections=40",
          "authentication_timeout=10s",
          // What people wrote belongs into tables, not into a log.
          "log_min_error_statement=panic",
          "log_error_verbosity=terse");

  private static final long MEGABYTE = 1L << 20;
  private static final long LEAST_WAL = 64;
  private static final long MOST_WAL = 1_024;
  private static final long DISK_PER_WAL = 8;

  ServerSettings {
    requireNonNull(folder, "folder");
    requireNonNull(socket, "socket");
    requireNonNull(reach, "reach");
  }

  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-D", folder.cluster().toString()));
    arguments.addAll(List.of("-p", Integer.toString(socket.port())));
    ALWAYS.forEach(setting -> add(setting, arguments));
    add("listen_addresses=" + (reach == Reach.SOCKET_AND_TCP ? "127.0.0.1" : ""), arguments);
    add(socket.setting(), arguments);
    add("hba_file=" + folder.access(), arguments);
    add("max_wal_size=" + walMegabytes(diskBytes) + "MB", arguments);
    return arguments;
  }

  private static void add(String setting, List<String> arguments) {
    arguments.addAll(List.of("-c", setting));
  }

  /** How large the log of changes may grow before it is worked off: an eighth of the disk. */
  static long walMegabytes(long diskBytes) {
    return Math.clamp(diskBytes / DISK_PER_WAL / MEGABYTE, LEAST_WAL, MOST_WAL);
  }
}
