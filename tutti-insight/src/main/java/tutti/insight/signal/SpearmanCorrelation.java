package tutti.insight.signal;

import java.util.Arrays;
import java.util.List;

/**
 * Whether outcomes grow with a signal: Spearman's rank correlation, ties by their mean rank.
 *
 * @param value -1 to 1; 0 where signal or outcome is the same in every row
 * @param rows how many it is of
 */
public record SpearmanCorrelation(double value, long rows) {

  private static final double UNSEEN = 0.05;

  public SpearmanCorrelation {
    if (!(-1 <= value && value <= 1)) {
      throw new IllegalArgumentException("Not a correlation: " + value);
    }
  }

  static SpearmanCorrelation of(List<SignalOutcome> seen) {
    var signals = MeanRanks.all(seen.stream().mapToDouble(SignalOutcome::signal).toArray());
    var outcomes = MeanRanks.all(seen.stream().mapToDouble(SignalOutcome::outcome).toArray());
    return new SpearmanCorrelation(correlation(centred(signals), centred(outcomes)), seen.size());
  }

  private static double[] centred(double[] ranks) {
    var mean = (ranks.length + 1) / 2.0;
    return Arrays.stream(ranks).map(rank -> rank - mean).toArray();
  }

  private static double correlation(double[] one, double[] other) {
    var spread = Math.sqrt(product(one, one)) * Math.sqrt(product(other, other));
    return spread == 0 ? 0 : Math.clamp(product(one, other) / spread, -1, 1);
  }

  private static double product(double[] one, double[] other) {
    var sum = 0.0;
    for (var i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  SpearmanCorrelation turned() {
    return new SpearmanCorrelation(-value, rows);
  }

  /**
   * The lower end of the 90 % interval, by Fisher's z; never above the share of rows that is in
   * order at the least: were more of them noise, one of these would probably show it.
   */
  public double low() {
    return Math.min(bound(-RankAccuracy.Z90), inOrder());
  }

  /** The upper end of the 90 % interval, likewise. */
  public double high() {
    return Math.max(bound(RankAccuracy.Z90), -inOrder());
  }

  private double bound(double z) {
    if (rows <= 3) {
      return Math.signum(z);
    }
    return Math.abs(value) == 1 ? value : Math.tanh(atanh(value) + z / Math.sqrt(rows - 3.0));
  }

  /** Of so many rows, none of which is noise: with 95 % certainty. */
  private double inOrder() {
    return Math.pow(UNSEEN, 1.0 / rows);
  }

  private static double atanh(double x) {
    return Math.log((1 + x) / (1 - x)) / 2;
  }
}
