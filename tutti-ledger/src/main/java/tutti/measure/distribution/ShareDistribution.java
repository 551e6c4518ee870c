package tutti.measure.distribution;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The Beta distribution of a share, as Commons Statistics works it out.
 *
 * @param a above 0
 * @param b above 0
 */
public record ShareDistribution(double a, double b) {

  private static final int STEPS = 600;
  private static final double TAIL = 1e-12;

  /** How exactly Commons Statistics solves for a quantile. */
  private static final double SOLVED = 1e-8;

  public ShareDistribution {
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("Beta needs positive parameters: " + a + ", " + b);
    }
  }

  /** Jeffreys' posterior of a share of which so many were good and so many bad. */
  public static ShareDistribution jeffreys(double good, double bad) {
    return new ShareDistribution(good + 0.5, bad + 0.5);
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
   * P(X &lt; Y) for an independent Y: Simpson's rule over the angle whose squared sine is y, where
   * both can lie; beyond that X is surely smaller, or Y surely not there. Accurate to about 1e-9.
   *
   * @param other both its parameters at least 1/2, so that its density by the angle has no pole
   * @throws IllegalArgumentException when the other has a pole
   */
  public double less(ShareDistribution other) {
    if (other.a < 0.5 || other.b < 0.5) {
      throw new IllegalArgumentException("A share to compare with has no pole: " + other);
    }
    var from = Math.max(lowest(), other.lowest());
    var to = Math.min(highest(), other.highest());
    var beyond = other.above(to);
    return Math.clamp(
        from < to ? beyond + between(other, angle(from), angle(to)) : beyond, 0.0, 1.0);
  }

  /** A share below which hardly anything lies. */
  private double lowest() {
    return Math.max(0, quantile(TAIL) - SOLVED);
  }

  /** A share above which hardly anything lies. */
  private double highest() {
    return Math.min(1, quantile(1 - TAIL) + SOLVED);
  }

  private static double angle(double share) {
    return Math.asin(Math.sqrt(share));
  }

  private double between(ShareDistribution other, double from, double to) {
    var width = (to - from) / STEPS;
    var sum = 0.0;
    for (var i = 0; i <= STEPS; i++) {
      var weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * slice(other, Math.min(to, from + i * width));
    }
    return sum * width / 3;
  }

  private double slice(ShareDistribution y, double angle) {
    return below(Math.pow(Math.sin(angle), 2)) * y.density(angle);
  }

  /** Of the angle: 2 sin^(2a - 1) cos^(2b - 1) / B(a, b). */
  private double density(double angle) {
    var sine = logPower(Math.sin(angle), 2 * a - 1);
    var cosine = logPower(Math.max(0, Math.cos(angle)), 2 * b - 1);
    return 2 * Math.exp(sine + cosine - LogBeta.value(a, b));
  }

  /** The logarithm of a power; anything to the power of 0 is 1, 0 too. */
  private static double logPower(double base, double exponent) {
    return exponent == 0 ? 0 : exponent * Math.log(base);
  }
}
