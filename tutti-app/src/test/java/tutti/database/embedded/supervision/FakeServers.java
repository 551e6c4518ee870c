package tutti.database.embedded.supervision;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tutti.database.embedded.supervision.ServerRun.Ending;

/**
 * Servers that live as they are told, and the time in which they do: a run that is not told
 * anything serves until it is stopped.
 */
final class FakeServers implements ServerStarter, RestartClock {

  /** What becomes of one run. */
  record Fate(Duration healthy, boolean serves, Ending ending) {
    static Fate killedAfter(Duration healthy) {
      return new Fate(healthy, true, Ending.UNKNOWN);
    }

    static Fate fails(Ending ending) {
      return new Fate(Duration.ZERO, false, ending);
    }
  }

  private final Queue<Fate> fates = new ArrayDeque<>();
  private final List<Duration> waits = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private long now;
  private Duration fullUntil = Duration.ZERO;
  private Consumer<Duration> onWait = wait -> {};

  synchronized FakeServers then(Fate fate) {
    fates.add(fate);
    return this;
  }

  synchronized FakeServers fullUntil(Duration room) {
    fullUntil = room;
    return this;
  }

  synchronized FakeServers whileWaiting(Consumer<Duration> happens) {
    onWait = happens;
    return this;
  }

  @Override
  public synchronized ServerRun launch() {
    if (runs.stream().anyMatch(run -> run.ended.getCount() > 0)) {
      throw new AssertionError("two servers at once");
    }
    var run = new Run(fates.poll());
    runs.add(run);
    return run;
  }

  @Override
  public synchronized boolean hasRoom() {
    return Duration.ofNanos(now).compareTo(fullUntil) >= 0;
  }

  @Override
  public synchronized long nanoTime() {
    return now;
  }

  @Override
  public void await(CountDownLatch latch, Duration wait) {
    if (latch.getCount() > 0) {
      pass(wait);
      onWait.accept(wait);
    }
  }

  private synchronized void pass(Duration time) {
    now += time.toNanos();
    waits.add(time);
  }

  private synchronized void live(Duration time) {
    now += time.toNanos();
  }

  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  synchronized int starts() {
    return runs.size();
  }

  synchronized boolean areEnded() {
    return runs.stream().allMatch(run -> run.ended.getCount() == 0);
  }

  private final class Run implements ServerRun {
    private final @Nullable Fate fate;
    private final CountDownLatch ended = new CountDownLatch(1);

    Run(@Nullable Fate fate) {
      this.fate = fate;
    }

    @Override
    public long pid() {
      return runs.size();
    }

    @Override
    public void becomeReady() {
      if (fate != null && !fate.serves()) {
        ended.countDown();
        throw new IllegalStateException("did not get ready");
      }
    }

    @Override
    public void awaitEnd() {
      if (fate != null) {
        live(fate.healthy());
        ended.countDown();
      }
      try {
        ended.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public Ending ending() {
      return fate == null ? Ending.UNKNOWN : fate.ending();
    }

    @Override
    public void stop() {
      ended.countDown();
    }
  }
}
