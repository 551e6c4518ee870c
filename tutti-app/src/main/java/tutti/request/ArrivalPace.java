package tutti.request;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Whether bytes come fast enough to be waited for. */
final class ArrivalPace {

  /** As long as this nobody is hurried. */
  static final Duration GRACE = Duration.ofSeconds(20);

  /** Bytes a second that a slow line carries as well. */
  private static final long SLOWEST = 2_000;

  private static final long SECOND = 1_000_000_000L;

  private final LongSupplier nanos;
  private final long start;

  /**
   * Starts now.
   *
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  ArrivalPace(LongSupplier nanos) {
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** Whether so many bytes since the start are too few. */
  boolean tooSlow(long bytes) {
    var late = nanos.getAsLong() - start - GRACE.toNanos();
    return late > 0 && bytes < late / SECOND * SLOWEST;
  }

  /** Whether this much time is over. */
  boolean over(Duration time) {
    return nanos.getAsLong() - start > time.toNanos();
  }
}
