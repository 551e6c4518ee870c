package tutti.database.embedded.supervision;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import tutti.database.embedded.supervision.ServerRun.Ending;

/**
 * Keeps one server running until it is closed. One thread starts it, waits for its end and starts
 * it again; nobody else starts any.
 */
public final class ServerSupervisor implements AutoCloseable {

  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final Duration LOOK_FOR_ROOM = Duration.ofSeconds(1);
  private static final Duration FAREWELL = Duration.ofSeconds(30);

  private final ServerStarter starter;
  private final RestartClock clock;
  private final Consumer<String> say;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CompletableFuture<ServerRun> first = new CompletableFuture<>();
  private final CompletableFuture<RuntimeException> givenUp = new CompletableFuture<>();

  private volatile Optional<ServerRun> current = Optional.empty();

  /**
   * @param say is told in sentences that the server ended, and what is waited for
   */
  public ServerSupervisor(ServerStarter starter, RestartClock clock, Consumer<String> say) {
    this.starter = requireNonNull(starter, "starter");
    this.clock = requireNonNull(clock, "clock");
    this.say = requireNonNull(say, "say");
  }

  /**
   * Starts the server and returns when it serves. Until then nothing is tried twice but what passes
   * by itself.
   *
   * @throws RuntimeException with the sentence of the server that did not get ready
   */
  public ServerSupervisor start() throws IOException {
    thread.start();
    try {
      first.join();
      return this;
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof UncheckedIOException unreadable) {
        throw new IOException(unreadable.getCause());
      }
      throw failure.getCause() instanceof RuntimeException refusal ? refusal : failure;
    }
  }

  /** What the last server said when it was given up; never, as long as one is watched. */
  public CompletionStage<RuntimeException> givenUp() {
    return givenUp;
  }

  /** The process number of the last server that was started. */
  public long pid() {
    return current.map(ServerRun::pid).orElse(-1L);
  }

  private void watch() {
    try {
      serveFirst();
      keepServing();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      end(new UncheckedIOException(failure));
    } catch (RuntimeException failure) {
      end(failure);
    }
  }

  /** Whoever waits for the first server is told; later, whoever asks whether it was given up. */
  private void end(RuntimeException failure) {
    if (!first.completeExceptionally(failure)) {
      givenUp.complete(failure);
    }
  }

  private void serveFirst() throws IOException, InterruptedException {
    long end = clock.nanoTime() + FAREWELL.toNanos();
    while (true) {
      ServerRun run = launch();
      try {
        run.becomeReady();
        first.complete(run);
        return;
      } catch (RuntimeException early) {
        if (isClosing() || run.ending() != Ending.PASSING || clock.nanoTime() > end) {
          throw early;
        }
        clock.await(closing, GLANCE);
      }
    }
  }

  /** The moment it is closed no more are launched. */
  private synchronized ServerRun launch() throws IOException {
    if (isClosing()) {
      throw new IllegalStateException("The database is being closed.");
    }
    ServerRun run = starter.launch();
    current = Optional.of(run);
    return run;
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  private void keepServing() throws InterruptedException {
    RestartBudget budget = RestartBudget.WHOLE;
    RuntimeException reason = new IllegalStateException("The database server ended.");
    boolean serves = true;
    while (true) {
      if (serves) {
        budget = budget.afterHealth(health());
      }
      if (isClosing()) {
        return;
      }
      if (budget.isExhausted()) {
        givenUp.complete(reason);
        return;
      }
      budget = pause(budget);
      Optional<RuntimeException> failure = serveAgain();
      serves = failure.isEmpty();
      reason = failure.orElse(reason);
    }
  }

  /** Waits for the end of a server that serves. */
  private Duration health() {
    long since = clock.nanoTime();
    current.ifPresent(ServerRun::awaitEnd);
    return Duration.ofNanos(clock.nanoTime() - since);
  }

  /** A full disk is waited for and costs no start. */
  private RestartBudget pause(RestartBudget budget) throws InterruptedException {
    if (lacksRoom()) {
      awaitRoom();
      return budget;
    }
    say.accept("The database server ended without being asked to; it is started again.");
    clock.await(closing, budget.pause());
    return budget.spent();
  }

  private boolean lacksRoom() {
    try {
      boolean said = current.isPresent() && current.get().ending() == Ending.NO_ROOM;
      return said || !starter.hasRoom();
    } catch (IOException unknown) {
      return false;
    }
  }

  private void awaitRoom() throws InterruptedException {
    say.accept("The disk is full; the database is started again as soon as there is room.");
    do {
      clock.await(closing, LOOK_FOR_ROOM);
    } while (!isClosing() && isFull());
  }

  private boolean isFull() {
    try {
      return !starter.hasRoom();
    } catch (IOException unknown) {
      return true;
    }
  }

  /** Why it did not get ready, if it did not. */
  private Optional<RuntimeException> serveAgain() {
    try {
      launch().becomeReady();
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(new UncheckedIOException(failure));
    } catch (RuntimeException failure) {
      return Optional.of(failure);
    }
  }

  /** Ends the server for good, be it serving, starting or waited for; a second call waits, too. */
  @Override
  public void close() throws IOException {
    closing.countDown();
    Optional<ServerRun> last = last();
    if (last.isPresent()) {
      last.get().stop();
    }
  }

  private synchronized Optional<ServerRun> last() {
    return current;
  }
}
