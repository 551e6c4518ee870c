package tutti.database.embedded.supervision;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The time between two starts. */
public interface RestartClock {

  /** Nanoseconds since some moment. */
  long nanoTime();

  /** Waits for so long, or until the latch opens. */
  void await(CountDownLatch latch, Duration wait) throws InterruptedException;

  /** The time of this machine. */
  static RestartClock system() {
    return new RestartClock() {
      @Override
      public long nanoTime() {
        return System.nanoTime();
      }

      @Override
      @SuppressWarnings("ReturnValueIgnored") // Both ends of the wait lead on.
      public void await(CountDownLatch latch, Duration wait) throws InterruptedException {
        var opened = latch.await(wait.toNanos(), TimeUnit.NANOSECONDS);
        assert opened || latch.getCount() >= 0;
      }
    };
  }
}
