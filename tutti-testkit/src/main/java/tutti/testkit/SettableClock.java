package tutti.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test sets it or lets it tick; any thread may look at it. */
public final class SettableClock implements InstantSource {

  private final AtomicReference<Instant> now;

  private SettableClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  /** One that shows this instant. */
  public static SettableClock at(Instant start) {
    return new SettableClock(requireNonNull(start, "start"));
  }

  /** One that shows this instant, in the form {@code 2026-11-20T14:30:00Z}. */
  public static SettableClock at(String start) {
    return at(Instant.parse(start));
  }

  @Override
  public Instant instant() {
    return requireNonNull(now.get());
  }

  /** Shows this instant from now on, be it earlier than before. */
  public void set(Instant instant) {
    now.set(requireNonNull(instant, "instant"));
  }

  /** So much time passes. */
  public void tick(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }
}
