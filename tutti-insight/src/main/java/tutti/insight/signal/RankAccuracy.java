package tutti.insight.signal;

import java.util.List;

/**
 * How well a signal tells rows with the outcome from rows without: P(higher with it) + P(equal) /
 * 2.
 *
 * @param value 0.5 tells nothing, 1 tells all, below 0.5 the wrong way round
 * @param with rows that have the outcome
 * @param without rows that have it not
 */
public record RankAccuracy(double value, long with, long without) {

  static final double Z90 = 1.6448536269514722;

  private static final double NEXT_TO_ONE = 1 - 1e-12;
  private static final int HALVINGS = 60;

  public RankAccuracy {
    if (!(0 <= value && value <= 1) || with < 1 || without < 1) {
      throw new IllegalArgumentException(
          "Not an AUC: %s of %d and %d".formatted(value, with, without));
    }
  }

  /** Of rows of which some have the outcome 1 and some 0. */
  static RankAccuracy of(List<SignalOutcome> seen) {
    var ranks = new MeanRanks(seen.stream().mapToDouble(SignalOutcome::signal).toArray());
    var having = seen.stream().filter(one -> one.outcome() == 1).toList();
    var with = (double) having.size();
    var without = seen.size() - with;
    var sum = having.stream().mapToDouble(one -> ranks.of(one.signal())).sum();
    var value = (sum - with * (with + 1) / 2) / (with * without);
    return new RankAccuracy(Math.clamp(value, 0, 1), having.size(), seen.size() - having.size());
  }

  /** Of the signal turned round. */
  RankAccuracy turned() {
    return new RankAccuracy(1 - value, with, without);
  }

  /** Hanley and McNeil 1982. */
  public double standardError() {
    return Math.sqrt(variance(value));
  }

  /** Of an AUC of such a value. */
  private double variance(double theta) {
    var square = theta * theta;
    var first = theta / (2 - theta) - square;
    var second = 2 * square / (1 + theta) - square;
    var spread = theta * (1 - theta) + (with - 1) * first + (without - 1) * second;
    return Math.max(0, spread) / ((double) with * without);
  }

  /**
   * The lower end of the 90 % interval: the smallest AUC from which this one is not surely apart,
   * by the variance at that AUC (Newcombe 2006). Below 1 also where every pair is in order.
   */
  public double low() {
    return value == 0 ? 0 : bound(0, Math.min(value, NEXT_TO_ONE));
  }

  /** The upper end of the 90 % interval, likewise. */
  public double high() {
    return value == 1 ? 1 : bound(1, Math.max(value, 1 - NEXT_TO_ONE));
  }

  /** Where this one is just no longer surely apart, between one that is and one that is not. */
  private double bound(double far, double near) {
    var apart = far;
    var close = near;
    for (var step = 0; step < HALVINGS; step++) {
      var middle = (apart + close) / 2;
      if (Math.abs(value - middle) > Z90 * Math.sqrt(variance(middle))) {
        apart = middle;
      } else {
        close = middle;
      }
    }
    return (apart + close) / 2;
  }
}
