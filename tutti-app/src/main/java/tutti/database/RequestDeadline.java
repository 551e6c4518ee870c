package tutti.database;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Until when a request may run: then its thread is interrupted, again each second until it ends.
 */
public final class RequestDeadline {

  /** How long anything may take after the body of the request has arrived. */
  public static final Duration LIMIT = Duration.ofMillis(9_500);

  /** The deadline of the request that the current thread works for. */
  public static final ScopedValue<RequestDeadline> CURRENT = ScopedValue.newInstance();

  private static final long AGAIN = Duration.ofSeconds(1).toNanos();

  private final Thread thread;
  private final LongSupplier nanos;
  private long due;
  private boolean unlimited;
  private boolean passed;
  private boolean ended;

  /**
   * @param nanos a clock that only goes forward, such as {@link System#nanoTime}
   */
  public RequestDeadline(Thread thread, LongSupplier nanos) {
    this.thread = requireNonNull(thread, "thread");
    this.nanos = requireNonNull(nanos, "nanos");
    this.due = nanos.getAsLong() + LIMIT.toNanos();
  }

  /** The deadline of whoever asked, where somebody did and waits. */
  public static Optional<RequestDeadline> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** Something of its body arrived: from now on it has all its time. */
  public synchronized void bodyArrives() {
    if (!passed) {
      due = nanos.getAsLong() + LIMIT.toNanos();
    }
  }

  /** From here on the request may take as long as it needs, unless its time is over already. */
  public synchronized void lift() {
    unlimited = !passed;
  }

  /** Interrupts the request when its time is over. */
  public synchronized void look() {
    var now = nanos.getAsLong();
    if (!ended && !unlimited && now - due >= 0) {
      passed = true;
      due = now + AGAIN;
      thread.interrupt();
    }
  }

  public synchronized boolean passed() {
    return passed;
  }

  /** To be called by the request's own thread; from then on it is not interrupted. */
  public synchronized void end() {
    ended = true;
    if (passed) {
      Thread.interrupted();
    }
  }
}
