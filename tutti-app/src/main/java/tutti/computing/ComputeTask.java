package tutti.computing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import tutti.availability.Unavailable;
import tutti.interruption.WorkStopped;

/**
 * One piece of work, whoever waits for it. All but its future is guarded by the lock of the pool.
 */
final class ComputeTask<T> {

  /** The same key of the same kind is the same work. */
  record Key(ComputeKind kind, Object of) {
    Key {
      requireNonNull(kind, "kind");
      requireNonNull(of, "of");
    }
  }

  /** Why a work was stopped. */
  private enum TaskStop {
    OUT_OF_TIME,
    NOBODY_WAITS
  }

  private final Key key;
  private final Supplier<T> work;
  private final CompletableFuture<T> future = new CompletableFuture<>();
  private int waiting;
  private boolean kept;
  private Optional<Thread> worker = Optional.empty();
  private volatile Optional<TaskStop> stop = Optional.empty();

  ComputeTask(Key key, Supplier<T> work) {
    this.key = key;
    this.work = work;
  }

  Key key() {
    return key;
  }

  ComputeKind kind() {
    return key.kind();
  }

  CompletableFuture<T> future() {
    return future;
  }

  void join() {
    waiting++;
  }

  /** Somebody waits no longer, and comes back for what is found. */
  void keep() {
    kept = true;
    waiting = Math.max(0, waiting - 1);
  }

  /** Somebody waits no longer. Whether nobody does now. */
  boolean leave() {
    waiting--;
    return waiting <= 0 && !kept;
  }

  void begin(Thread thread) {
    worker = Optional.of(thread);
  }

  boolean runs() {
    return worker.isPresent();
  }

  void end() {
    worker = Optional.empty();
  }

  void outOfTime() {
    interrupt(TaskStop.OUT_OF_TIME);
  }

  void abandon() {
    interrupt(TaskStop.NOBODY_WAITS);
  }

  private void interrupt(TaskStop why) {
    stop = stop.or(() -> Optional.of(why));
    worker.ifPresent(Thread::interrupt);
  }

  boolean wanted() {
    return stop.filter(TaskStop.NOBODY_WAITS::equals).isEmpty();
  }

  /** Does the work, on a worker, outside of the lock. */
  Runnable done() {
    try {
      var value = work.get();
      return () -> future.complete(value);
    } catch (WorkStopped e) {
      return () -> future.completeExceptionally(stopped(e));
    } catch (RuntimeException | Error e) {
      return () -> future.completeExceptionally(stop.isPresent() ? stopped(e) : e);
    }
  }

  private Unavailable stopped(Throwable cause) {
    return new Unavailable(
        Unavailable.Cause.OUT_OF_TIME,
        kind().what()
            + " took longer than it may; ask for less, or ask again when less is going on.",
        ComputePool.RETRY,
        cause);
  }
}
