package tutti.insight.signal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A signal, and the outcome that came later.
 *
 * @param outcome 0 or 1, or a grade
 * @param at when the signal was known
 * @param worked whether somebody acted on it
 */
public record Seen(double signal, double outcome, Optional<Instant> at, Optional<Boolean> worked) {

  /** By signal; equal signals in an order that does not hang on the file's. */
  static final Comparator<Seen> BY_SIGNAL =
      Comparator.comparingDouble(Seen::signal)
          .thenComparingDouble(Seen::outcome)
          .thenComparing(seen -> seen.at().orElse(Instant.MIN))
          .thenComparing(seen -> seen.worked().orElse(false));

  public Seen {
    if (!Double.isFinite(signal) || !Double.isFinite(outcome)) {
      throw new IllegalArgumentException("No number: " + signal + ", " + outcome);
    }
    requireNonNull(at, "at");
    requireNonNull(worked, "worked");
  }

  /** The same asked the other way: 1 where the outcome is 0. */
  Seen without() {
    return new Seen(signal, 1 - outcome, at, worked);
  }

  static Seen of(double signal, double outcome) {
    return new Seen(signal, outcome, Optional.empty(), Optional.empty());
  }
}
