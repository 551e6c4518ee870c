package tutti.measure;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The Beta distribution of a share, as Commons Statistics works it out.
 *
 * @param a above 0
 * @param b above 0
 */
public record Beta(double a, double b) {

  private static final int STEPS = 600;
  private static final double TAIL = 1e-12;

  public Beta {
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("Beta needs positive parameters: " + a + ", " + b);
    }
  }

  /** Jeffreys' posterior of a share of which so many were good and so many bad. */
  public static Beta jeffreys(double good, double bad) {
    return new Beta(good + 0.5, bad + 0.5);
  }

  public double mean() {
    return a / (a + b);
  }

  /** P(X &lt;= x). */
  public double below(double x) {
    return x <= 0 ? 0 : x >= 1 ? 1 : RegularizedBeta.value(x, a, b);
  }

  /** P(X &gt; x). */
  public double above(double x) {
    return x <= 0 ? 1 : x >= 1 ? 0 : RegularizedBeta.complement(x, a, b);
  }

  /** The x with P(X &lt;= x) = p. */
  public double quantile(double p) {
    return BetaDistribution.of(a, b).inverseCumulativeProbability(p);
  }

  /**
   * P(X &lt; Y) for an independent Y: Simpson's rule over the angle whose squared sine is y, which
   * leaves no pole at either end. Accurate to about 1e-9.
   */
  public double less(Beta other) {
    var from = angle(other.quantile(TAIL));
    var width = (angle(other.quantile(1 - TAIL)) - from) / STEPS;
    var sum = 0.0;
    for (var i = 0; i <= STEPS; i++) {
      var weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * slice(other, from + i * width);
    }
    return Math.clamp(sum * width / 3, 0, 1);
  }

  private static double angle(double share) {
    return Math.asin(Math.sqrt(share));
  }

  private double slice(Beta y, double angle) {
    return below(Math.pow(Math.sin(angle), 2)) * y.density(angle);
  }

  /** Of the angle: 2 sin^(2a - 1) cos^(2b - 1) / B(a, b). */
  private double density(double angle) {
    return 2
        * Math.exp(
            (2 * a - 1) * Math.log(Math.sin(angle))
                + (2 * b - 1) * Math.log(Math.cos(angle))
                - LogBeta.value(a, b));
  }
}
