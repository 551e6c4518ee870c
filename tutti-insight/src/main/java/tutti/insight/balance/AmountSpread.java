package tutti.insight.balance;

import java.util.Arrays;

/**
 * How evenly amounts are spread. Even is not right by itself: {@link OverIndexedShare} and {@link
 * Divergence} compare with what was decided.
 *
 * @param entropy Pielou's evenness, -sum s ln s / ln k: 0 all from one, 1 all equal
 * @param effectiveParties exp(-sum s ln s), 1 to k: "shaped by 2.6 of 4"
 * @param gini 0 equal, up to (k - 1) / k
 * @param giniOfFew gini x k / (k - 1), 0 to 1: comparable between small numbers of parties
 * @param hhi the sum of squared shares (Herfindahl, Hirschman), 1/k to 1
 */
public record AmountSpread(
    double entropy, double effectiveParties, double gini, double giniOfFew, double hhi) {

  public static AmountSpread of(AmountsByName amounts) {
    var shares = amounts.shares();
    var k = shares.length;
    var nats = Arrays.stream(shares).map(s -> s > 0 ? -s * Math.log(s) : 0).sum();
    var gini = gini(shares);
    return new AmountSpread(
        Math.clamp(nats / Math.log(k), 0, 1),
        Math.exp(nats),
        gini,
        gini * k / (k - 1),
        Arrays.stream(shares).map(s -> s * s).sum());
  }

  private static double gini(double[] shares) {
    var sorted = shares.clone();
    Arrays.sort(sorted);
    var sum = 0.0;
    for (var i = 0; i < sorted.length; i++) {
      sum += (i + 1) * sorted[i];
    }
    return Math.max(0, (2 * sum - (sorted.length + 1)) / sorted.length);
  }
}
