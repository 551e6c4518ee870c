package tutti.measure.distribution;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The Poisson distribution of counts, as Commons Statistics works it out.
 *
 * @param lambda how many are expected, 0 or more
 */
public record CountDistribution(double lambda) {

  public CountDistribution {
    if (!(lambda >= 0)) {
      throw new IllegalArgumentException("A rate is not negative: " + lambda);
    }
  }

  /** P(X &lt;= x). */
  public double atMost(int x) {
    return lambda == 0 ? 1 : PoissonDistribution.of(lambda).cumulativeProbability(x);
  }
}
