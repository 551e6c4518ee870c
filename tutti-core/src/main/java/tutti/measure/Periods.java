package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Promise.Cadence;

/**
 * The periods of a cadence, counted back from an instant; period 0 is the latest. They reach back
 * to the first giving: the period it falls in counts when it held enough, though it had begun
 * before.
 *
 * @param first when anything was first given
 * @param given how often something was given in each period
 */
public record Periods(
    Cadence cadence, Instant at, Optional<Instant> first, Map<Long, Integer> given) {

  public Periods {
    requireNonNull(cadence, "cadence");
    requireNonNull(at, "at");
    requireNonNull(first, "first");
    given = Map.copyOf(given);
  }

  /** Of these moments; those after the instant are not known yet. */
  public static Periods of(Cadence cadence, List<Instant> moments, Instant at) {
    var given = new HashMap<Long, Integer>();
    moments.stream()
        .filter(moment -> !moment.isAfter(at))
        .forEach(moment -> given.merge(number(cadence, moment, at), 1, Integer::sum));
    return new Periods(cadence, at, moments.stream().min(Instant::compareTo), given);
  }

  /** With more moments; those after the instant are not known yet. */
  public Periods plus(List<Instant> moments) {
    var more = of(cadence, moments, at);
    var both = new HashMap<>(given);
    more.given.forEach((period, count) -> both.merge(period, count, Integer::sum));
    return new Periods(
        cadence,
        at,
        Stream.of(first, more.first).flatMap(Optional::stream).min(Instant::compareTo),
        both);
  }

  private static long number(Cadence cadence, Instant moment, Instant at) {
    return Duration.between(moment, at).dividedBy(cadence.every());
  }

  /** How many periods there have been since the first giving. */
  private long whole() {
    return first
        .map(from -> Math.max(0, Duration.between(from, at).dividedBy(cadence.every())))
        .orElse(0L);
  }

  /** Those of the latest part of a window. */
  Tally within(Duration window, Duration part) {
    var most =
        Math.min(
            Math.min(whole() + 1, window.dividedBy(cadence.every())),
            part.dividedBy(cadence.every()));
    var tally = Tally.NONE;
    for (var number = 0L; number < most; number++) {
      tally = tally.plus(period(number));
    }
    return tally;
  }

  private Tally period(long number) {
    if (given.getOrDefault(number, 0) >= cadence.atLeast()) {
      return new Tally(1, 0, 0);
    }
    return number < whole() ? new Tally(0, 1, 0) : Tally.NONE;
  }
}
