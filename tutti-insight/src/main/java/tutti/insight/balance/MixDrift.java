package tutti.insight.balance;

import java.util.Arrays;
import java.util.SplittableRandom;
import tutti.company.rule.InfluenceMix;

/**
 * Whether a mix has moved away from the one that was decided, further than chance moves it: what
 * was counted beside a thousand draws of as many out of the decided mix.
 *
 * @param divergence Jensen-Shannon from the decided mix, 0 to 1
 * @param chance what 95 % of the draws stay at or below, 0 to 1
 * @param counted how many were counted, in whole ones
 */
public record MixDrift(double divergence, double chance, long counted) {

  private static final int DRAWS = 1_000;
  private static final int BEYOND = DRAWS * 95 / 100;
  private static final long MOST_DRAWN = 10_000;

  /**
   * Counts beside a mix.
   *
   * @param seed of the draws: the same seed gives the same answer
   * @throws IllegalArgumentException when the mix does not fit the counts
   */
  public static MixDrift of(AmountsByName counts, InfluenceMix mix, long seed) {
    var beside = MixTarget.of(counts, mix);
    var decided = beside.decided().shares();
    var counted = (long) Math.floor(counts.total());
    return new MixDrift(
        MixDivergence.between(beside.amounts().shares(), decided),
        chance(decided, counted, new SplittableRandom(seed)),
        counted);
  }

  /** True when twenty or more were counted and chance rarely goes so far. */
  public boolean drifted() {
    return counted >= OverIndexedShare.FEWEST && divergence > chance;
  }

  /** Divergence by chance falls as 1 / n; of more than ten thousand no more are drawn. */
  private static double chance(double[] decided, long counted, SplittableRandom random) {
    var drawn = (int) Math.clamp(counted, 1, MOST_DRAWN);
    var divergences = new double[DRAWS];
    Arrays.setAll(divergences, i -> MixDivergence.between(draw(decided, drawn, random), decided));
    Arrays.sort(divergences);
    return divergences[BEYOND - 1] * drawn / Math.max(counted, drawn);
  }

  private static double[] draw(double[] decided, int drawn, SplittableRandom random) {
    var shares = new double[decided.length];
    for (var i = 0; i < drawn; i++) {
      shares[one(decided, random.nextDouble())] += 1.0 / drawn;
    }
    return shares;
  }

  private static int one(double[] shares, double u) {
    var i = 0;
    for (var rest = u - shares[0]; rest >= 0 && i < shares.length - 1; rest -= shares[i]) {
      i++;
    }
    return i;
  }
}
