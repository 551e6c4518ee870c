package tutti.database.embedded;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that holds everything the bundled database needs, and where in it each thing lies. */
record DataFolder(Path path) {

  private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs");

  private static final String WORKSHOP = "pgdata.new";

  DataFolder {
    requireNonNull(path, "path");
  }

  static DataFolder open(Path wanted) throws IOException {
    Path path = wanted.toAbsolutePath().normalize();
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new CannotStart(
          "Tutti cannot keep its data in %s, because that is a file: choose another --data-dir."
              .formatted(path));
    }
    if (!FolderTree.isPosix(path)) {
      throw new CannotStart(
          "This system cannot close files to other users, so Tutti keeps no database of its own"
              + " here: set TUTTI_DB_URL to a PostgreSQL server of your own.");
    }
    if (!Files.exists(path)) {
      create(path);
    }
    return local(path.toRealPath());
  }

  /** Others may pass through where the server runs under another user, but not look around. */
  private static void create(Path path) throws IOException {
    Files.createDirectories(path);
    String mode = ServerAccount.isRoot() ? "rwx--x--x" : "rwx------";
    Files.setPosixFilePermissions(path, fromString(mode));
  }

  private static DataFolder local(Path path) throws IOException {
    String type = Files.getFileStore(path).type();
    if (NETWORK.contains(type)) {
      throw new CannotStart(
          "Tutti does not keep its data in %s, because a database is not safe on a network file system (%s): choose a --data-dir on a local disk."
              .formatted(path, type));
    }
    return new DataFolder(path);
  }

  Path lock() {
    return path.resolve("lock");
  }

  /** Names the process that holds the lock. */
  Path holder() {
    return path.resolve("lock.pid");
  }

  Path password() {
    return path.resolve("password");
  }

  Path superuserPassword() {
    return path.resolve("password.superuser");
  }

  /** Says who may log in, and how. */
  Path access() {
    return path.resolve("pg_hba.conf");
  }

  Path socket() {
    return path.resolve("socket");
  }

  /** Says where the socket lies. */
  Path socketNote() {
    return path.resolve("socket.path");
  }

  Path log() {
    return path.resolve("postgres.log");
  }

  Path cluster() {
    return path.resolve("pgdata");
  }

  /**
   * A new place in which a cluster is made before it gets its name. Each run has its own: a program
   * that outlives its killed Tutti for a moment clears up after itself, and only there.
   */
  Path workshop() throws IOException {
    return Files.createTempDirectory(path, WORKSHOP);
  }

  /** What killed runs left of their workshops; worthless. */
  List<Path> leftWorkshops() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(DataFolder::isWorkshop).toList();
    }
  }

  private static boolean isWorkshop(Path file) {
    return file.getFileName().toString().startsWith(WORKSHOP);
  }
}
