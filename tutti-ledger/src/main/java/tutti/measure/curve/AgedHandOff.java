package tutti.measure.curve;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tutti.company.Stage;
import tutti.handoff.HandOff;

/**
 * How long a hand-off has been on its way, and how that ended.
 *
 * @param age from its start to its end, or to now; never negative
 */
public record AgedHandOff(Duration age, End end) {

  public AgedHandOff {
    requireNonNull(age, "age");
    requireNonNull(end, "end");
    if (age.isNegative()) {
      throw new IllegalArgumentException("Nothing is younger than its start: " + age);
    }
  }

  /** How it ended. */
  public enum End {
    /** It reached the stage that was waited for. */
    REACHED,
    /** It was declined, withdrawn or broken off before. */
    LOST,
    /** Neither yet. */
    OPEN
  }

  /**
   * The way of a hand-off from one stage to another, as it was known at an instant; none when it
   * had not started, or is an anomaly.
   */
  public static Optional<AgedHandOff> of(HandOff handOff, Stage from, Stage to, Instant at) {
    return handOff.anomaly()
        ? Optional.empty()
        : handOff
            .first(from)
            .filter(start -> !start.isAfter(at))
            .map(start ->
                known(handOff.first(to), at)
                    .map(end -> new AgedHandOff(age(start, end), End.REACHED))
                    .or(() ->
                        lost(handOff, at).map(end -> new AgedHandOff(age(start, end), End.LOST)))
                    .orElseGet(() -> new AgedHandOff(age(start, at), End.OPEN)));
  }

  private static Optional<Instant> known(Optional<Instant> end, Instant at) {
    return end.filter(instant -> !instant.isAfter(at));
  }

  private static Optional<Instant> lost(HandOff handOff, Instant at) {
    return handOff.now().cameToNothing()
        ? known(handOff.first(handOff.now()), at)
        : Optional.empty();
  }

  /** An end before the start took no time. */
  private static Duration age(Instant start, Instant end) {
    return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
  }
}
