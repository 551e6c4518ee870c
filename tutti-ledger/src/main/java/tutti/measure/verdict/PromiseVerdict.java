package tutti.measure.verdict;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import tutti.company.Promise;
import tutti.handoff.HandOff;

/**
 * What one hand-off means for one promise, whatever the time is: from {@code start} to {@code
 * settled} it is open, from then on it has its outcome. One that is not finished is bad on the day
 * it becomes overdue, so its future is known today.
 *
 * @param reached when the good stage was reached, in time or not
 */
public record PromiseVerdict(
    Instant start, Instant settled, VerdictOutcome outcome, Optional<Instant> reached) {

  public PromiseVerdict {
    requireNonNull(start, "start");
    requireNonNull(settled, "settled");
    requireNonNull(outcome, "outcome");
    requireNonNull(reached, "reached");
  }

  /**
   * The verdict on a hand-off. None when the promise does not speak of it: an anomaly, a valid
   * stage nobody dated, no due date, a hand-off withdrawn in time, no rating.
   */
  public static Optional<PromiseVerdict> of(
      Promise promise, HandOff handOff, ForwardingLookup onward) {
    return handOff.anomaly()
        ? Optional.empty()
        : new VerdictRules(promise.calendar(), promise.observed(), handOff, onward)
            .verdict(promise.form());
  }

  /** The verdict on a hand-off of a company in which nothing is passed on. */
  public static Optional<PromiseVerdict> of(Promise promise, HandOff handOff) {
    return of(promise, handOff, ForwardingLookup.NONE);
  }

  /** Whether it is good, in the end. */
  public boolean good() {
    return outcome.good();
  }

  /** Hours from start to the good stage, when it was reached by an instant. */
  public OptionalDouble hours(Instant at) {
    return reached.isPresent() && !reached.get().isAfter(at)
        ? OptionalDouble.of(
            Math.max(0, Duration.between(start, reached.get()).toMillis()) / 3_600_000.0)
        : OptionalDouble.empty();
  }

  /** How it counts for a window that ends at an instant and begins after another. */
  public VerdictTally tally(Instant after, Instant at) {
    if (settled.isAfter(at)) {
      return start.isAfter(at) ? VerdictTally.NONE : new VerdictTally(0, 0, 1);
    }
    return settled.isAfter(after) ? outcome.tally() : VerdictTally.NONE;
  }
}
