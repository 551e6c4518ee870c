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
public record Auc(double value, long with, long without) {

  static final double Z90 = 1.6448536269514722;

  public Auc {
    if (!(0 <= value && value <= 1) || with < 1 || without < 1) {
      throw new IllegalArgumentException(
          "Not an AUC: %s of %d and %d".formatted(value, with, without));
    }
  }

  /** Of rows of which some have the outcome 1 and some 0. */
  static Auc of(List<Seen> seen) {
    var ranks = new Ranks(seen.stream().mapToDouble(Seen::signal).toArray());
    var having = seen.stream().filter(one -> one.outcome() == 1).toList();
    var with = (double) having.size();
    var without = seen.size() - with;
    var sum = having.stream().mapToDouble(one -> ranks.of(one.signal())).sum();
    var value = (sum - with * (with + 1) / 2) / (with * without);
    return new Auc(Math.clamp(value, 0, 1), having.size(), seen.size() - having.size());
  }

  /** Of the signal turned round. */
  Auc turned() {
    return new Auc(1 - value, with, without);
  }

  /** Hanley and McNeil 1982. */
  public double standardError() {
    var square = value * value;
    var first = value / (2 - value) - square;
    var second = 2 * square / (1 + value) - square;
    var spread = value * (1 - value) + (with - 1) * first + (without - 1) * second;
    return Math.sqrt(Math.max(0, spread) / ((double) with * without));
  }

  /** The lower end of the 90 % interval. */
  public double low() {
    return Math.max(0, value - Z90 * standardError());
  }

  /** The upper end of the 90 % interval. */
  public double high() {
    return Math.min(1, value + Z90 * standardError());
  }
}
