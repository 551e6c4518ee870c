package tutti.store.embedded;

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
import tutti.store.embedded.socket.UnixSocketFactory;

/**
 * Where the server listens: a folder that only its account enters. It lies in the data folder;
 * where that one's path is too long for a socket, a note there says where it is instead.
 */
record SocketFolder(Path path) {

  /** What a socket's address has room for on Linux, without its closing zero. */
  private static final int LONGEST = 107;

  /** The name of a Unix socket holds a port number, which means nothing else. */
  static final int PORT = 5432;

  private static final Pattern ELSEWHERE = Pattern.compile("tutti-[0-9a-f]{16}");

  SocketFolder {
    requireNonNull(path, "path");
  }

  /** A fresh one; what a dead run left is removed. */
  static SocketFolder make(DataFolder folder, Account account) throws IOException {
    removeLeft(folder);
    Path path = folder.socket();
    if (!fits(path)) {
      path = elsewhere();
      Secret.writeOnlyForOwner(folder.socketNote(), path.toString());
    }
    Files.createDirectory(path, asFileAttribute(fromString("rwx------")));
    account.own(path);
    return new SocketFolder(path);
  }

  /** The one of the Tutti that holds the folder now. */
  static SocketFolder of(DataFolder folder) throws IOException {
    return new SocketFolder(noted(folder).orElse(folder.socket()));
  }

  private static boolean fits(Path path) {
    return socket(path).toString().getBytes(UTF_8).length <= LONGEST;
  }

  private static Path elsewhere() {
    byte[] bytes = new byte[8];
    new SecureRandom().nextBytes(bytes);
    String name = "tutti-" + HexFormat.of().formatHex(bytes);
    Path usual = Path.of(System.getProperty("java.io.tmpdir", "/tmp")).toAbsolutePath();
    return fits(usual.resolve(name)) ? usual.resolve(name) : Path.of("/tmp", name);
  }

  /** A note that names anything else was not written by us. */
  private static Optional<Path> noted(DataFolder folder) throws IOException {
    Path note = folder.socketNote();
    if (!Files.exists(note)) {
      return Optional.empty();
    }
    Path noted = Path.of(Files.readString(note).strip());
    return Optional.of(noted)
        .filter(Path::isAbsolute)
        .filter(path -> ELSEWHERE.matcher(String.valueOf(path.getFileName())).matches());
  }

  private static void removeLeft(DataFolder folder) throws IOException {
    Tree.delete(folder.socket());
    Optional<Path> elsewhere = noted(folder);
    if (elsewhere.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).isPresent()) {
      Tree.delete(elsewhere.get());
    }
    Files.deleteIfExists(folder.socketNote());
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
    Tree.delete(path);
    Files.deleteIfExists(folder.socketNote());
  }

  private static Path socket(Path folder) {
    return folder.resolve(".s.PGSQL." + PORT);
  }

  /** As a setting of PostgreSQL, which reads a list. */
  String setting() {
    return "unix_socket_directories=\"" + path.toString().replace("\"", "\"\"") + "\"";
  }

  /** The address of a database for the driver; host and port mean nothing in it. */
  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&socketFactory=%s&socketFactoryArg=%s"
        .formatted(
            PORT,
            database,
            UnixSocketFactory.class.getName(),
            URLEncoder.encode(socket(path).toString(), UTF_8));
  }
}
