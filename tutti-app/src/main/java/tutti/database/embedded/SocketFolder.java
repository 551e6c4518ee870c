package tutti.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tutti.database.embedded.socket.UnixSocketFactory;

/**
 * Where the server listens: a folder that only its account enters. It lies in the data folder, or
 * elsewhere where that one's path is too long for a socket. A note in the data folder says where.
 *
 * @param port part of the socket's name; also where the server listens over TCP, if it does
 */
record SocketFolder(Path path, int port) {

  /** What a socket's name says when there is no TCP. */
  static final int USUAL_PORT = 5432;

  /** What a socket's address has room for on Linux, without its closing zero. */
  private static final int LONGEST = 107;

  private static final Pattern ELSEWHERE = Pattern.compile("tutti-[0-9a-f]{16}");
  private static final Pattern SOCKET = Pattern.compile("\\.s\\.PGSQL\\.([0-9]{1,5})");

  SocketFolder {
    requireNonNull(path, "path");
  }

  /** A fresh one; what a dead run left is removed. */
  static SocketFolder make(DataFolder folder, ServerAccount account, int port) throws IOException {
    removeLeft(folder);
    SocketFolder usual = new SocketFolder(folder.socket(), port);
    SocketFolder made = usual.fits() ? usual : elsewhere(port);
    PasswordFile.writeOnlyForOwner(folder.socketNote(), made.socket().toString());
    Files.createDirectory(made.path, asFileAttribute(fromString("rwx------")));
    account.own(made.path);
    return made;
  }

  private static SocketFolder elsewhere(int port) {
    byte[] bytes = new byte[8];
    new SecureRandom().nextBytes(bytes);
    String name = "tutti-" + HexFormat.of().formatHex(bytes);
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp")).toAbsolutePath();
    SocketFolder wanted = new SocketFolder(temporary.resolve(name), port);
    return wanted.fits() ? wanted : new SocketFolder(Path.of("/tmp", name), port);
  }

  private boolean fits() {
    return socket().toString().getBytes(UTF_8).length <= LONGEST;
  }

  /** The one of the Tutti that works on the folder now. */
  static Optional<SocketFolder> of(DataFolder folder) throws IOException {
    if (!Files.exists(folder.socketNote())) {
      return Optional.empty();
    }
    Path socket = Path.of(Files.readString(folder.socketNote()).strip());
    var name = SOCKET.matcher(String.valueOf(socket.getFileName()));
    return name.matches()
        ? Optional.of(
            new SocketFolder(
                socket.resolveSibling(".").normalize(), Integer.parseInt(name.group(1))))
        : Optional.empty();
  }

  private static void removeLeft(DataFolder folder) throws IOException {
    FolderTree.delete(folder.socket());
    Optional<SocketFolder> left = of(folder).filter(SocketFolder::isElsewhere);
    if (left.isPresent()) {
      FolderTree.delete(left.get().path);
    }
    Files.deleteIfExists(folder.socketNote());
  }

  /** A folder of any other name was not made by us. */
  private boolean isElsewhere() {
    return ELSEWHERE.matcher(String.valueOf(path.getFileName())).matches()
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes what a dead server left; a new one would take its number for a living one's. */
  void sweep() throws IOException {
    try (Stream<Path> left = Files.list(path)) {
      for (Path file : (Iterable<Path>) left::iterator) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Removes it when the server has ended. */
  void remove(DataFolder folder) throws IOException {
    FolderTree.delete(path);
    Files.deleteIfExists(folder.socketNote());
  }

  private Path socket() {
    return path.resolve(".s.PGSQL." + port);
  }

  /** As a setting of PostgreSQL, which reads a list. */
  String setting() {
    return "unix_socket_directories=\"" + path.toString().replace("\"", "\"\"") + "\"";
  }

  /** The address of a database for the driver; host and port mean nothing in it. */
  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&socketFactory=%s&socketFactoryArg=%s"
        .formatted(
            port,
            database,
            UnixSocketFactory.class.getName(),
            URLEncoder.encode(socket().toString(), UTF_8));
  }
}
