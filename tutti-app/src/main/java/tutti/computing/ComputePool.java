package tutti.computing;

import static java.util.Objects.requireNonNullElse;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tutti.availability.Unavailable;

/**
 * Works out what may take long on few threads of its own, so that those that serve requests never
 * do. The same work asked for twice is done once; of each kind one is done at a time; what nobody
 * waits for any more, and what has used up its time, is stopped by interrupting it. Work that does
 * not heed that is left alone, and its thread replaced.
 */
@Component
public class ComputePool implements AutoCloseable {

  static final Duration RETRY = Duration.ofSeconds(5);

  private static final int WORKERS = 2;
  private static final int MOST_QUEUED = 16;
  private static final int MOST_REPLACED = 2;
  private static final long LOOK_MILLIS = 250;
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final Map<ComputeTask.Key, ComputeTask<?>> known = new HashMap<>();
  private final ArrayDeque<ComputeTask<?>> queue = new ArrayDeque<>();
  private final Set<ComputeKind> running = EnumSet.noneOf(ComputeKind.class);
  private final Function<ComputeKind, Duration> budgets;
  private final Duration grace;
  private final ScheduledThreadPoolExecutor watch;
  private boolean open = true;
  private int replaced;

  /** A pool with the usual budgets. */
  @Autowired
  public ComputePool() {
    this(ComputeKind::budget, GRACE);
  }

  ComputePool(Function<ComputeKind, Duration> budgets, Duration grace) {
    this.budgets = budgets;
    this.grace = grace;
    watch =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("compute-watch").daemon().factory());
    watch.setRemoveOnCancelPolicy(true);
    for (int i = 0; i < WORKERS; i++) {
      start();
    }
  }

  /** A thread of the pool, which waits for nobody. */
  private static final class PoolWorker extends Thread {
    private boolean lost;
    private Optional<ComputeTask<?>> task = Optional.empty();

    PoolWorker(Runnable serve) {
      super(serve, "compute");
      setDaemon(true);
      setPriority(Thread.NORM_PRIORITY - 2);
    }
  }

  /** Whether anybody waits for, or comes back for, the work the running thread does. */
  public static boolean wanted() {
    return !(Thread.currentThread() instanceof PoolWorker worker)
        || worker.task.stream().allMatch(ComputeTask::wanted);
  }

  private void start() {
    new PoolWorker(this::serve).start();
  }

  /**
   * What the work gives, waited for as long as it may take.
   *
   * @param key what tells the work from others of its kind
   * @throws Unavailable when too much else waits, or it takes longer than it may
   */
  public <T> T compute(ComputeKind kind, Object key, Supplier<T> work) {
    var patience = budgets.apply(kind).plus(grace);
    return wait(kind, key, patience, false, work).orElseThrow(() -> tooSlow(kind));
  }

  /**
   * What the work gives, if it is done before the patience is over. Else it goes on: whoever comes
   * back asks with the same key.
   *
   * @throws Unavailable when too much else waits, or it took longer than it may
   */
  public <T> Optional<T> soon(ComputeKind kind, Object key, Duration patience, Supplier<T> work) {
    return wait(kind, key, patience, true, work);
  }

  /** Has the work done with nobody waiting for it; not when too much else waits. */
  public <T> void prepare(ComputeKind kind, Object key, Supplier<T> work) {
    lock.lock();
    try {
      if (known.containsKey(new ComputeTask.Key(kind, key)) || queue.size() < MOST_QUEUED) {
        var task = joined(kind, key, work);
        task.join();
        task.keep();
      }
    } finally {
      lock.unlock();
    }
  }

  private <T> Optional<T> wait(
      ComputeKind kind, Object key, Duration patience, boolean comesBack, Supplier<T> work) {
    if (Thread.currentThread() instanceof PoolWorker) {
      return Optional.of(work.get());
    }
    var task = join(kind, key, work);
    try {
      return awaited(task, patience, comesBack);
    } catch (InterruptedException e) {
      leave(task);
      Thread.currentThread().interrupt();
      throw tooSlow(kind);
    } catch (ExecutionException e) {
      throw thrown(requireNonNullElse(e.getCause(), e));
    }
  }

  private <T> Optional<T> awaited(ComputeTask<T> task, Duration patience, boolean comesBack)
      throws InterruptedException, ExecutionException {
    var client = WaitingClient.here();
    for (long left = patience.toMillis(); left > 0; left -= LOOK_MILLIS) {
      try {
        return Optional.of(task.future().get(Math.min(left, LOOK_MILLIS), MILLISECONDS));
      } catch (TimeoutException e) {
        if (client.gone()) {
          leave(task);
          throw tooSlow(task.kind());
        }
      }
    }
    if (comesBack) {
      keep(task);
    } else {
      leave(task);
    }
    return Optional.empty();
  }

  private static RuntimeException thrown(Throwable cause) {
    return switch (cause) {
      case Unavailable unavailable ->
          new Unavailable(
              unavailable.why(), unavailable.says(), unavailable.retryAfter(), unavailable);
      case RuntimeException e -> e;
      case Error e -> throw e;
      default -> new IllegalStateException(cause);
    };
  }

  private static Unavailable tooSlow(ComputeKind kind) {
    return new Unavailable(
        Unavailable.Cause.OUT_OF_TIME,
        kind.what() + " takes longer just now than anybody may wait; ask again in a moment.",
        RETRY);
  }

  private <T> ComputeTask<T> join(ComputeKind kind, Object key, Supplier<T> work) {
    lock.lock();
    try {
      if (!known.containsKey(new ComputeTask.Key(kind, key)) && queue.size() >= MOST_QUEUED) {
        throw new Unavailable(
            Unavailable.Cause.BUSY,
            "So much is being worked out that no more is taken on; ask again in a few seconds.",
            RETRY);
      }
      var task = joined(kind, key, work);
      task.join();
      return task;
    } finally {
      lock.unlock();
    }
  }

  /** The work of a key; the same key always has work of the same type. */
  @SuppressWarnings("unchecked")
  private <T> ComputeTask<T> joined(ComputeKind kind, Object key, Supplier<T> work) {
    var name = new ComputeTask.Key(kind, key);
    return (ComputeTask<T>)
        known.computeIfAbsent(
            name,
            absent -> {
              var task = new ComputeTask<>(name, work);
              queue.add(task);
              more.signal();
              return task;
            });
  }

  private void keep(ComputeTask<?> task) {
    lock.lock();
    try {
      task.keep();
    } finally {
      lock.unlock();
    }
  }

  private void leave(ComputeTask<?> task) {
    lock.lock();
    try {
      if (task.leave()) {
        known.remove(task.key(), task);
        queue.remove(task);
        task.abandon();
      }
    } finally {
      lock.unlock();
    }
  }

  private void serve() {
    for (var task = next(); task.isPresent(); task = next()) {
      run(task.get());
    }
  }

  private Optional<ComputeTask<?>> next() {
    lock.lock();
    try {
      while (open && !lost()) {
        var found = queue.stream().filter(task -> !running.contains(task.kind())).findFirst();
        if (found.isPresent()) {
          queue.remove(found.get());
          running.add(found.get().kind());
          found.get().begin(Thread.currentThread());
          return Optional.of(found.get());
        }
        more.awaitUninterruptibly();
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private static boolean lost() {
    return Thread.currentThread() instanceof PoolWorker worker && worker.lost;
  }

  private void run(ComputeTask<?> task) {
    var worker = (PoolWorker) Thread.currentThread();
    var budget = budgets.apply(task.kind());
    var clock = watch.schedule(() -> outOfTime(task, worker), budget.toMillis(), MILLISECONDS);
    worker.task = Optional.of(task);
    var told = task.done();
    clock.cancel(false);
    ended(task);
    told.run();
  }

  private void ended(ComputeTask<?> task) {
    lock.lock();
    try {
      task.end();
      Thread.interrupted();
      known.remove(task.key(), task);
      if (!lost()) {
        running.remove(task.kind());
        more.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void outOfTime(ComputeTask<?> task, PoolWorker worker) {
    lock.lock();
    try {
      if (task.runs()) {
        task.outOfTime();
        watch.schedule(() -> replace(task, worker), grace.toMillis(), MILLISECONDS);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Work that does not stop keeps its thread; another one takes its place, a few times. */
  private void replace(ComputeTask<?> task, PoolWorker worker) {
    lock.lock();
    try {
      if (task.runs() && replaced < MOST_REPLACED) {
        replaced++;
        worker.lost = true;
        known.remove(task.key(), task);
        running.remove(task.kind());
        task.future().completeExceptionally(tooSlow(task.kind()));
        start();
        more.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Ends the pool; whatever still runs is interrupted. */
  @Override
  public void close() {
    lock.lock();
    try {
      open = false;
      known.values().forEach(ComputeTask::abandon);
      queue.forEach(task -> task.future().cancel(false));
      queue.clear();
      more.signalAll();
    } finally {
      lock.unlock();
    }
    watch.shutdownNow();
  }
}
