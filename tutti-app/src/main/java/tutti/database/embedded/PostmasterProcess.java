package tutti.database.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tutti.database.embedded.supervision.ServerRun;

/** One process of the server: our child, until it ends. */
final class PostmasterProcess implements ServerRun {

  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final Duration FAREWELL = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(10);

  /** Reasons for an early death that pass: the port was snatched, old children say goodbye. */
  private static final List<String> PASSING =
      List.of("could not create any TCP/IP sockets", "pre-existing shared memory block");

  private static final String NO_ROOM = "No space left on device";

  private final DatabaseCluster cluster;
  private final ServerLog log;
  private final Process process;

  private PostmasterProcess(DatabaseCluster cluster, ServerLog log, Process process) {
    this.cluster = cluster;
    this.log = log;
    this.process = process;
  }

  /** Sends away what an earlier run left behind. */
  static void dismissOrphan(PidFile file, Consumer<String> say) throws IOException {
    var orphan = file.orphan();
    if (orphan.isPresent()) {
      say.accept(
          "Stopping the database server that an earlier run left behind, process "
              + orphan.get().pid());
      dismiss(orphan.get(), file);
    }
  }

  private static void dismiss(ProcessHandle orphan, PidFile file) throws IOException {
    SystemCommand.signal("INT", orphan.pid());
    long end = System.nanoTime() + FAREWELL.toNanos();
    while (file.isServer(orphan)) {
      if (System.nanoTime() > end) {
        throw new CannotStart(
            "A database server of an earlier run (process %d) still works on %s and does not stop: end it and start Tutti again."
                .formatted(orphan.pid(), file.cluster()));
      }
      glance();
    }
  }

  static PostmasterProcess launch(DatabaseCluster cluster, List<String> arguments)
      throws IOException {
    ServerLog log = ServerLog.open(cluster.folder().log());
    ProcessBuilder builder =
        cluster.binaries().command("postgres", arguments.toArray(String[]::new)).builder();
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    return new PostmasterProcess(cluster, log, kept(builder));
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
      awaitEnd(process);
    } catch (IOException failure) {
      started.completeExceptionally(failure);
    }
  }

  @Override
  public void becomeReady() throws IOException {
    try {
      awaitReady();
    } catch (IOException | RuntimeException failure) {
      process.destroyForcibly();
      throw failure;
    }
  }

  /** Recovery after a crash may take long, but is not silent. */
  private void awaitReady() throws IOException {
    long said = log.size();
    long end = System.nanoTime() + SILENCE.toNanos();
    while (!cluster.pidFile().saysReady(process.pid())) {
      if (!process.isAlive()) {
        throw failed("ended at once with code " + process.exitValue());
      }
      if (log.size() != said) {
        said = log.size();
        end = System.nanoTime() + SILENCE.toNanos();
      }
      if (System.nanoTime() > end) {
        stop();
        throw failed("was not ready after %d seconds".formatted(SILENCE.toSeconds()));
      }
      glance();
    }
  }

  private CannotStart failed(String how) throws IOException {
    return new CannotStart(
        "PostgreSQL on %s %s; see %s, which ends with:%n%s"
            .formatted(cluster.path(), how, log.path(), log.tail()));
  }

  private static void glance() throws IOException {
    try {
      Thread.sleep(GLANCE);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  @Override
  public long pid() {
    return process.pid();
  }

  @Override
  public void awaitEnd() {
    awaitEnd(process);
  }

  /** Not by its future, which needs a thread of the pool everybody shares. */
  private static void awaitEnd(Process process) {
    boolean interrupted = false;
    while (process.isAlive()) {
      try {
        process.waitFor();
      } catch (InterruptedException interruption) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Ending ending() throws IOException {
    return ending(log.lastWords());
  }

  /** Who says nothing at all was ended from outside before it began. */
  static Ending ending(String lastWords) {
    if (lastWords.contains(NO_ROOM)) {
      return Ending.NO_ROOM;
    }
    boolean passes = lastWords.isBlank() || PASSING.stream().anyMatch(lastWords::contains);
    return passes ? Ending.PASSING : Ending.UNKNOWN;
  }

  /** Ends all connections and the server; if it hesitates, harder, which costs a recovery only. */
  @Override
  public void stop() throws IOException {
    if (!ends("INT")) {
      ends("QUIT");
    }
  }

  /** Asks again and again: on its way to become the server a process may ignore a signal. */
  private boolean ends(String signal) throws IOException {
    long end = System.nanoTime() + FAREWELL.toNanos();
    try {
      while (process.isAlive() && System.nanoTime() < end) {
        SystemCommand.signal(signal, process.pid());
        process.waitFor(1, TimeUnit.SECONDS);
      }
      return !process.isAlive();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
