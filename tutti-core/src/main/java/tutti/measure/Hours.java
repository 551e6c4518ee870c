package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;

/** How long hand-offs took from the promise's starting stage to its good stage, in hours. */
public record Hours(OptionalDouble p50, OptionalDouble p90) {

  public static final Hours NONE = new Hours(OptionalDouble.empty(), OptionalDouble.empty());

  public Hours {
    requireNonNull(p50, "p50");
    requireNonNull(p90, "p90");
  }

  /** Of the verdicts that settled after one instant and by another. */
  public static Hours of(Collection<Verdict> verdicts, Instant after, Instant at) {
    return of(
        verdicts.stream()
            .filter(v -> v.settled().isAfter(after) && !v.settled().isAfter(at))
            .map(v -> v.hours(at))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray());
  }

  /** Of these hours, in any order. */
  public static Hours of(double[] hours) {
    if (hours.length == 0) {
      return NONE;
    }
    var sorted = hours.clone();
    Arrays.sort(sorted);
    return new Hours(
        OptionalDouble.of(quantile(sorted, 0.5)), OptionalDouble.of(quantile(sorted, 0.9)));
  }

  /** Linear interpolation between the order statistics at (n - 1) p. */
  private static double quantile(double[] sorted, double p) {
    var place = (sorted.length - 1) * p;
    var below = (int) Math.floor(place);
    var above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
