package tutti.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A database on a PostgreSQL that Tutti did not start, and that ends with this process. */
public record OutsideServer(String url, String user, String password) {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql/15/bin");

  private static final AtomicInteger MADE = new AtomicInteger();

  private static final class Oldest {
    static final OutsideServer ONE = start(Files.isDirectory(DEBIAN) ? DEBIAN : bundled());
  }

  private static final class Newest {
    static final OutsideServer ONE = start(bundled());
  }

  /** Of Debian's oldest supported version where it is installed; one for all tests of a process. */
  public static OutsideServer oldest() {
    return Oldest.ONE;
  }

  /** Of the version that Tutti brings along; one for all tests of a process. */
  public static OutsideServer newest() {
    return Newest.ONE;
  }

  /** A new database on the same server, with nothing in it. */
  public OutsideServer fresh() {
    return fresh("");
  }

  /** A new database on the same server, with whatever is in one that nobody is connected to. */
  public OutsideServer copyOf(OutsideServer template) {
    return fresh(" template " + template.name());
  }

  private OutsideServer fresh(String template) {
    var name = "fresh_" + MADE.incrementAndGet();
    try (var connection = DriverManager.getConnection(url, user, password)) {
      Site.tell(connection, "create database " + name + template);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new OutsideServer(url.replaceFirst("/[^/]*$", "/" + name), user, password);
  }

  private String name() {
    return url.replaceFirst(".*/", "");
  }

  private static Path bundled() {
    try {
      var owner = ServerAccount.named(Files.createTempFile(Site.programs(), "owner", ""));
      return ServerBinaries.in(Site.programs(), owner, _ -> {}).home().resolve("bin");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OutsideServer start(Path programs) {
    try {
      return start(programs, Site.passable());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OutsideServer start(Path programs, Path folder) throws IOException {
    var account = ServerAccount.named(Files.createFile(folder.resolve("owner")));
    var secret = new PasswordFile("as secret as a test");
    var password = folder.resolve("password");
    secret.write(password);
    account.own(password);
    var cluster = Files.createDirectory(folder.resolve("cluster"));
    account.own(cluster);
    initialise(programs, account, cluster, password);
    var port = freePort();
    serve(programs, account, cluster, port);
    return new OutsideServer(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", secret.password());
  }

  private static void initialise(Path programs, ServerAccount account, Path cluster, Path password)
      throws IOException {
    var words =
        List.of(
            programs + "/initdb",
            "--pgdata=" + cluster,
            "--username=postgres",
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-instructions",
            "--no-sync");
    var outcome = account.command(words).run();
    if (!outcome.isGood()) {
      throw new IOException(outcome.output());
    }
  }

  /** In another time zone than Tutti's own, as servers are; with room for many houses. */
  private static void serve(Path programs, ServerAccount account, Path cluster, int port) {
    var words =
        List.of(
            programs + "/postgres",
            "-D",
            cluster.toString(),
            "-p",
            Integer.toString(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "timezone=America/New_York",
            "-c",
            "max_connections=200",
            "-c",
            "fsync=off");
    var builder = account.command(words).builder();
    builder.redirectOutput(cluster.resolveSibling("log").toFile());
    var started = new CompletableFuture<Process>();
    Thread.ofPlatform().daemon().name("outside-postgres").start(() -> keep(builder, started));
    var process = started.join();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, cluster)));
    Site.await("the outside server is ready", () -> ready(cluster, process));
  }

  private static void end(Process process, Path cluster) {
    process.destroyForcibly().onExit().join();
    Site.remove(cluster.resolveSibling(".").normalize());
  }

  /** Its parent thread must live on: it ends with it. */
  private static void keep(ProcessBuilder builder, CompletableFuture<Process> started) {
    try {
      var process = builder.start();
      started.complete(process);
      process.onExit().join();
    } catch (IOException e) {
      started.completeExceptionally(e);
    }
  }

  private static boolean ready(Path cluster, Process process) {
    try {
      return new PidFile(cluster).saysReady(process.pid());
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** The environment that names it. */
  public Map<String, String> environment() {
    return Map.of("TUTTI_DB_URL", url, "TUTTI_DB_USER", user, "TUTTI_DB_PASSWORD", password);
  }
}
