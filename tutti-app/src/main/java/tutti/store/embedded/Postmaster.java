package tutti.store.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The running server: our child, on a port of this machine that nobody else sees. */
final class Postmaster {

  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final Duration FAREWELL = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(10);

  private static final List<String> SETTINGS =
      List.of(
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "listen_addresses=",
          "timezone=UTC",
          "log_timezone=UTC",
          "shared_buffers=64MB",
          "max_connections=40",
          // What people wrote belongs into tables, not into a log.
          "log_min_error_statement=panic",
          "log_error_verbosity=terse");

  /**
   * Reasons for an early death that pass: the port was snatched, old children still say goodbye.
   */
  private static final List<String> PASSING =
      List.of("could not create any TCP/IP sockets", "pre-existing shared memory block");

  private final Cluster cluster;
  private final ServerLog log;
  private final Process process;

  private Postmaster(Cluster cluster, ServerLog log, Process process) {
    this.cluster = cluster;
    this.log = log;
    this.process = process;
  }

  /** Sends away what an earlier run left behind. */
  static void dismissOrphan(Cluster cluster, Consumer<String> say) throws IOException {
    PidFile file = cluster.pidFile();
    var orphan = file.orphan();
    if (orphan.isPresent()) {
      say.accept(
          "Stopping the database server that an earlier run left behind, process "
              + orphan.get().pid());
      dismiss(orphan.get(), cluster);
    }
    file.disownStranger();
  }

  private static void dismiss(ProcessHandle orphan, Cluster cluster) throws IOException {
    cluster.binaries().signal("INT", orphan.pid());
    long end = System.nanoTime() + FAREWELL.toNanos();
    while (cluster.pidFile().isServer(orphan)) {
      if (System.nanoTime() > end) {
        throw new CannotStart(
            "A database server of an earlier run (process %d) still works on %s and does not stop: end it and start Tutti again."
                .formatted(orphan.pid(), cluster.path()));
      }
      glance();
    }
  }

  static Postmaster start(Cluster cluster, SocketFolder socket) throws IOException {
    long end = System.nanoTime() + FAREWELL.toNanos();
    while (true) {
      Postmaster postmaster = launch(cluster, socket);
      if (postmaster.isReadyInTheEnd()) {
        return postmaster;
      }
      String tail = postmaster.log.tail();
      if (PASSING.stream().noneMatch(tail::contains) || System.nanoTime() > end) {
        throw postmaster.failed("ended at once", tail);
      }
      glance();
    }
  }

  private static Postmaster launch(Cluster cluster, SocketFolder socket) throws IOException {
    ServerLog log = ServerLog.open(cluster.folder().log());
    socket.sweep();
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-D", cluster.path().toString()));
    arguments.addAll(List.of("-p", Integer.toString(SocketFolder.PORT), "-c", socket.setting()));
    SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    ProcessBuilder builder =
        cluster.binaries().command("postgres", arguments.toArray(String[]::new)).builder();
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    return new Postmaster(cluster, log, kept(builder));
  }

  /**
   * Starts a process from a thread that outlives it, as Linux ties a child to its parent thread.
   */
  private static Process kept(ProcessBuilder builder) throws IOException {
    var started = new CompletableFuture<Process>();
    Thread.ofPlatform().daemon().name("postgres").start(() -> keep(builder, started));
    try {
      return started.join();
    } catch (CompletionException failure) {
      throw new IOException(failure.getCause());
    }
  }

  private static void keep(ProcessBuilder builder, CompletableFuture<Process> started) {
    try {
      Process process = builder.start();
      started.complete(process);
      process.onExit().join();
    } catch (IOException failure) {
      started.completeExceptionally(failure);
    }
  }

  private boolean isReadyInTheEnd() throws IOException {
    try {
      return becomesReady();
    } catch (IOException | RuntimeException failure) {
      process.destroyForcibly();
      throw failure;
    }
  }

  /** False if the server ended; recovery after a crash may take long, but is not silent. */
  private boolean becomesReady() throws IOException {
    long said = log.size();
    long end = System.nanoTime() + SILENCE.toNanos();
    while (!cluster.pidFile().saysReady(process.pid())) {
      if (!process.isAlive()) {
        return false;
      }
      if (log.size() != said) {
        said = log.size();
        end = System.nanoTime() + SILENCE.toNanos();
      }
      if (System.nanoTime() > end) {
        stop();
        throw failed("was not ready after %d seconds".formatted(SILENCE.toSeconds()), log.tail());
      }
      glance();
    }
    return true;
  }

  private CannotStart failed(String how, String tail) {
    return new CannotStart(
        "PostgreSQL on %s %s; see %s, which ends with:%n%s"
            .formatted(cluster.path(), how, log.path(), tail));
  }

  private static void glance() throws IOException {
    try {
      Thread.sleep(GLANCE);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  long pid() {
    return process.pid();
  }

  /** Ends all connections and the server; if it hesitates, harder, which costs a recovery only. */
  void stop() throws IOException {
    if (!ends("INT")) {
      ends("QUIT");
    }
  }

  private boolean ends(String signal) throws IOException {
    if (process.isAlive()) {
      cluster.binaries().signal(signal, process.pid());
    }
    try {
      return process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
