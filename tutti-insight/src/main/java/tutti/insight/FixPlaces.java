package tutti.insight;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tutti.measure.CompanyReading;

/** Where an arrow stands among all on which something is promised, factor by factor. */
public final class FixPlaces {

  private final List<FixCandidate> all;
  private final Map<String, Double> ways;

  private FixPlaces(List<FixCandidate> all, Map<String, Double> ways) {
    this.all = requireNonNull(all, "all");
    this.ways = requireNonNull(ways, "ways");
  }

  /** The places of the arrows of a reading. */
  public static FixPlaces of(CompanyReading reading) {
    return new FixPlaces(FixFirst.candidates(reading), ValuePaths.shares(reading.company()));
  }

  /** The share of the ways to the Customer that pass an arrow, 0 to 1. */
  public double ways(FixCandidate fix) {
    return ways.getOrDefault(fix.arrow().arrow().id(), 0.0);
  }

  /** How many arrows have a place. */
  public int count() {
    return all.size();
  }

  /** The place by a factor: 1 where no arrow has more of it. */
  public int place(FixCandidate fix, ToDoubleFunction<FixCandidate> factor) {
    var own = factor.applyAsDouble(fix);
    return 1 + (int) all.stream().filter(other -> factor.applyAsDouble(other) > own).count();
  }
}
