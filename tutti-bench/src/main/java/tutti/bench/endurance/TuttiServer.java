package tutti.bench.endurance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server in a process of its own, started as people start it. */
final class TuttiServer implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

  private final Path checkout;
  private final Path data;
  private final Path log;
  private final int port;
  private Process process;

  private TuttiServer(Path checkout, Path data, int port) throws IOException {
    this.checkout = checkout;
    this.data = data;
    this.log = data.resolveSibling(data.getFileName() + ".log");
    this.port = port;
    this.process = launched();
  }

  /** Starts the Tutti of a checkout on a data folder, with a heap of 512 MB. */
  static TuttiServer start(Path checkout, Path data, int port) throws IOException {
    var server = new TuttiServer(checkout, data, port);
    server.awaitAnswer();
    return server;
  }

  private Process launched() throws IOException {
    var builder =
        new ProcessBuilder(
            checkout.resolve("tutti").toString(),
            "serve",
            "--data-dir",
            data.toString(),
            "--port",
            Integer.toString(port));
    builder.environment().put("TUTTI_JAVA_OPTS", "-Xmx512m");
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return builder.start();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  Path log() {
    return log;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Starts it again after it was killed, as a supervisor would. */
  void startAgain() throws IOException {
    process.destroyForcibly().onExit().join();
    process = launched();
    awaitAnswer();
  }

  /** Waits until the page of the map is there; returns the milliseconds that took. */
  long awaitAnswer() throws IOException {
    var began = System.nanoTime();
    while (!Answer.of(address("/")).isGood()) {
      if (System.nanoTime() - began > PATIENCE || !process.isAlive()) {
        throw new IllegalStateException("No answer; the log ends with:\n" + tail());
      }
      pause(50);
    }
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }

  String tail() throws IOException {
    var lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
  }

  /** The Java process. */
  long java() {
    return process.pid();
  }

  /** The database's main process. */
  long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(data.resolve("pgdata/postmaster.pid")).getFirst());
  }

  /** The processes of the database that serve connections. */
  List<Long> backends() throws IOException {
    return ProcessHandle.of(postmaster()).stream()
        .flatMap(ProcessHandle::children)
        .map(ProcessHandle::pid)
        .filter(TuttiServer::isBackend)
        .toList();
  }

  private static boolean isBackend(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/cmdline")).startsWith("postgres: tutti ");
    } catch (IOException gone) {
      return false;
    }
  }

  /** All processes of the database. */
  List<Long> database() throws IOException {
    var head = ProcessHandle.of(postmaster());
    return Stream.concat(head.stream(), head.stream().flatMap(ProcessHandle::descendants))
        .map(ProcessHandle::pid)
        .toList();
  }

  static void signal(String name, List<Long> pids) throws IOException {
    for (var pid : pids) {
      new ProcessBuilder("kill", "-" + name, Long.toString(pid))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .onExit()
          .join();
    }
  }

  static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
