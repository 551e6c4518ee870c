package tutti.insight.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * How an arrow behaves.
 *
 * @param perWeek hand-offs a week, on average
 * @param good the share that is as promised
 * @param change what becomes of it later on
 */
public record ArrowConduct(double perWeek, double good, Optional<Change> change) {

  public ArrowConduct {
    requireNonNull(change, "change");
    if (perWeek < 0 || good < 0 || good > 1) {
      throw new IllegalArgumentException("No such conduct: " + perWeek + " a week, " + good);
    }
  }

  /** The same all the time. */
  public static ArrowConduct steady(double perWeek, double good) {
    return new ArrowConduct(perWeek, good, Optional.empty());
  }

  /** Another conduct for the last while. */
  public ArrowConduct lately(Duration last, double perWeek, double good) {
    return new ArrowConduct(this.perWeek, this.good, Optional.of(new Change(last, perWeek, good)));
  }

  /** What changed, and how long before the end. */
  public record Change(Duration last, double perWeek, double good) {}

  /** The conduct so long before the end. */
  ArrowConduct before(Duration end) {
    return change
        .filter(later -> end.compareTo(later.last()) <= 0)
        .map(later -> steady(later.perWeek(), later.good()))
        .orElse(this);
  }
}
