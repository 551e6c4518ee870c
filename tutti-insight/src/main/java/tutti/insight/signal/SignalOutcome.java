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
public record SignalOutcome(
    double signal, double outcome, Optional<Instant> at, Optional<Boolean> worked) {

  /** By signal; equal signals in an order that does not hang on the file's. */
  static final Comparator<SignalOutcome> BY_SIGNAL =
      Comparator.comparingDouble(SignalOutcome::signal)
          .thenComparingDouble(SignalOutcome::outcome)
          .thenComparing(seen -> seen.at().orElse(Instant.MIN))
          .thenComparing(seen -> seen.worked().orElse(false));

  public SignalOutcome {
    if (!Double.isFinite(signal) || !Double.isFinite(outcome)) {
      throw new IllegalArgumentException("No number: " + signal + ", " + outcome);
    }
    requireNonNull(at, "at");
    requireNonNull(worked, "worked");
  }

  /** The same asked the other way: 1 where the outcome is 0. */
  SignalOutcome without() {
    return new SignalOutcome(signal, 1 - outcome, at, worked);
  }

  static SignalOutcome of(double signal, double outcome) {
    return new SignalOutcome(signal, outcome, Optional.empty(), Optional.empty());
  }
}
