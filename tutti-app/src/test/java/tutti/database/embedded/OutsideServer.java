package tutti.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL that Tutti did not start: Debian's oldest supported one where it is installed, else
 * the bundled programs on a folder of their own.
 */
public record OutsideServer(String url, String user, String password) {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql/15/bin");

  /** Starts one that ends with this process. */
  public static OutsideServer start() throws IOException {
    var folder = Site.passable();
    return Files.isDirectory(DEBIAN) ? debian(folder) : bundled(folder);
  }

  private static OutsideServer bundled(Path folder) {
    var postgres = Site.start(folder);
    return new OutsideServer(postgres.jdbcUrl(), postgres.user(), postgres.password());
  }

  private static OutsideServer debian(Path folder) throws IOException {
    var account = ServerAccount.named(Files.createFile(folder.resolve("owner")));
    var secret = new PasswordFile("as secret as a test");
    var password = folder.resolve("password");
    secret.write(password);
    account.own(password);
    var cluster = Files.createDirectory(folder.resolve("cluster"));
    account.own(cluster);
    initialise(account, cluster, password);
    var port = freePort();
    serve(account, cluster, port);
    return new OutsideServer(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", secret.password());
  }

  private static void initialise(ServerAccount account, Path cluster, Path password)
      throws IOException {
    var words =
        List.of(
            DEBIAN + "/initdb",
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

  /** In another time zone than Tutti's own, as servers are. */
  private static void serve(ServerAccount account, Path cluster, int port) throws IOException {
    var words =
        List.of(
            DEBIAN + "/postgres",
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
