package tutti.insight.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.balance.Mixes.amounts;
import static tutti.insight.balance.Mixes.decided;

import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import tutti.claims.ClaimOfCore;
import tutti.company.rule.InfluenceMix;

/** A mix that moved is told from one that chance shook. */
class MixDriftTest {

  private static final long SEED = 18;
  private static final double[] MEANT = {.4, .3, .2, .1};
  private static final InfluenceMix MIX = decided(MEANT);

  private static AmountsByName drawn(double[] shares, int n, SplittableRandom random) {
    var counts = new double[shares.length];
    for (var i = 0; i < n; i++) {
      var at = 0;
      for (var u = random.nextDouble(); u >= shares[at] && at < shares.length - 1; at++) {
        u -= shares[at];
      }
      counts[at]++;
    }
    return amounts(counts);
  }

  private static long alarms(double[] shares, int n) {
    var random = new SplittableRandom(SEED);
    return random
        .longs(200)
        .filter(
            seed -> MixDrift.of(drawn(shares, n, new SplittableRandom(seed)), MIX, SEED).drifted())
        .count();
  }

  @Test
  @ClaimOfCore("A18")
  void aPipelineThatMovedIntoItsComfortZoneIsSeenAndNoiseIsNot() {
    var shifted = drawn(new double[] {.75, .15, .07, .03}, 120, new SplittableRandom(SEED));
    var drift = MixDrift.of(shifted, MIX, SEED);
    assertThat(drift.divergence()).isGreaterThan(2 * drift.chance());
    assertThat(drift.drifted()).isTrue();
    assertThat(alarms(new double[] {.75, .15, .07, .03}, 120)).isEqualTo(200);
    assertThat(alarms(MEANT, 120)).as("about 5 of a hundred by chance").isBetween(1L, 20L);
  }

  @Test
  void belowTwentyThereIsNoAlarmHoweverFarItWent() {
    assertThat(MixDrift.of(amounts(0, 0, 0, 19), MIX, SEED).drifted()).isFalse();
    assertThat(MixDrift.of(amounts(0, 0, 0, 20), MIX, SEED).drifted()).isTrue();
  }

  @Test
  void theSameSeedGivesTheSameAnswer() {
    var counts = amounts(30, 25, 10, 9);
    assertThat(MixDrift.of(counts, MIX, 5)).isEqualTo(MixDrift.of(counts, MIX, 5));
  }

  @Test
  void chanceMovesManyLessThanFew() {
    var few = MixDrift.of(amounts(4_000, 3_000, 2_000, 1_000), MIX, SEED);
    var many = MixDrift.of(amounts(400_000, 300_000, 200_000, 100_000), MIX, SEED);
    assertThat(many.chance() * 100).isCloseTo(few.chance(), Percentage.withPercentage(1e-6));
    // 95 % of chi-squared with 3 degrees of freedom is 7.8147; JSD is about chi2 / (8 n ln 2).
    assertThat(few.chance())
        .isCloseTo(7.8147 / (8 * 10_000 * Math.log(2)), Percentage.withPercentage(10));
  }
}
