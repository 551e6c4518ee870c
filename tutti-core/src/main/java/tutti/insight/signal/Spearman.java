package tutti.insight.signal;

import java.util.Arrays;
import java.util.List;

/**
 * Whether outcomes grow with a signal: Spearman's rank correlation, ties by their mean rank.
 *
 * @param value -1 to 1; 0 where signal or outcome is the same in every row
 * @param rows how many it is of
 */
public record Spearman(double value, long rows) {

  public Spearman {
    if (!(-1 <= value && value <= 1)) {
      throw new IllegalArgumentException("Not a correlation: " + value);
    }
  }

  static Spearman of(List<Seen> seen) {
    var signals = Ranks.all(seen.stream().mapToDouble(Seen::signal).toArray());
    var outcomes = Ranks.all(seen.stream().mapToDouble(Seen::outcome).toArray());
    return new Spearman(correlation(centred(signals), centred(outcomes)), seen.size());
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

  Spearman turned() {
    return new Spearman(-value, rows);
  }

  /** The lower end of the 90 % interval, by Fisher's z. */
  public double low() {
    return bound(-Auc.Z90);
  }

  /** The upper end of the 90 % interval. */
  public double high() {
    return bound(Auc.Z90);
  }

  private double bound(double z) {
    if (rows <= 3) {
      return Math.signum(z);
    }
    return Math.abs(value) == 1 ? value : Math.tanh(atanh(value) + z / Math.sqrt(rows - 3.0));
  }

  private static double atanh(double x) {
    return Math.log((1 + x) / (1 - x)) / 2;
  }
}
