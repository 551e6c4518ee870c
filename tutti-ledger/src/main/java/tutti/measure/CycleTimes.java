package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import tutti.measure.distribution.LinearQuantile;
import tutti.measure.verdict.PromiseVerdict;

/**
 * How long hand-offs took from the promise's starting stage to its good stage, in hours.
 *
 * @param p50 the median, interpolated linearly between the two in the middle
 * @param p90 the ninth decile, interpolated likewise (Hyndman and Fan 1996, definition 7)
 * @param taken how long they really took; none where nothing did
 */
public record CycleTimes(OptionalDouble p50, OptionalDouble p90, Optional<Taken> taken) {

  public static final CycleTimes NONE =
      new CycleTimes(OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());

  /** A product of a share and a count is no whole number by so little. */
  private static final double ROUNDING = 1e-9;

  public CycleTimes {
    requireNonNull(p50, "p50");
    requireNonNull(p90, "p90");
    requireNonNull(taken, "taken");
  }

  /**
   * What so many took at most, each a time that one of them took.
   *
   * @param half at least half of them
   * @param nineInTen at least nine in ten
   * @param longest all of them
   */
  public record Taken(long count, double half, double nineInTen, double longest) {

    private static final int FEWEST = 10;

    /** Whether they can be told in tenths: at least ten. */
    public boolean many() {
      return count >= FEWEST;
    }
  }

  /** Of the verdicts that settled after one instant and by another. */
  public static CycleTimes of(Collection<PromiseVerdict> verdicts, Instant after, Instant at) {
    return of(
        verdicts.stream()
            .filter(v -> v.settled().isAfter(after) && !v.settled().isAfter(at))
            .map(v -> v.hours(at))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray());
  }

  /** Of these hours, in any order. */
  public static CycleTimes of(double[] hours) {
    if (hours.length == 0) {
      return NONE;
    }
    var sorted = hours.clone();
    Arrays.sort(sorted);
    return new CycleTimes(
        OptionalDouble.of(LinearQuantile.of(sorted, 0.5)),
        OptionalDouble.of(LinearQuantile.of(sorted, 0.9)),
        Optional.of(
            new Taken(sorted.length, atMost(sorted, 0.5), atMost(sorted, 0.9), atMost(sorted, 1))));
  }

  /**
   * The smallest of these that at least such a share took at most (Hyndman and Fan 1996, definition
   * 1).
   *
   * @param sorted at least one
   * @param share above 0, at most 1
   */
  public static double atMost(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length - ROUNDING) - 1];
  }
}
