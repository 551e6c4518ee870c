package tutti.measure.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShareDistributionTest {

  private static final long SEED = 4;
  private static final int MOST = 12;

  @Test
  void theUniformOneIsALine() {
    for (var x = 0.0; x <= 1; x += 0.1) {
      assertThat(new ShareDistribution(1, 1).below(x)).isCloseTo(x, within(1e-12));
    }
  }

  @Test
  void whatIsBelowOneSideIsAboveOnTheMirroredOne() {
    var random = new SplittableRandom(SEED);
    for (var i = 0; i < 1_000; i++) {
      var a = 0.5 + random.nextInt(2_000);
      var b = 0.5 + random.nextInt(2_000);
      var x = random.nextDouble();
      assertThat(new ShareDistribution(a, b).below(x))
          .as("seed %d: Beta(%s, %s) at %s", SEED, a, b, x)
          .isCloseTo(1 - new ShareDistribution(b, a).below(1 - x), within(1e-10));
    }
  }

  @Test
  void itGrowsWithItsArgument() {
    var beta = new ShareDistribution(7_999.5, 546.5);
    var before = -1.0;
    for (var x = 0.9; x < 1; x += 0.001) {
      assertThat(beta.below(x)).isGreaterThanOrEqualTo(before);
      before = beta.below(x);
    }
  }

  @Test
  void itAgreesWithCountingDrawsOfWholeParameters() {
    // I_x(a, b) is the chance of at least a heads in a + b - 1 throws.
    assertThat(new ShareDistribution(3, 2).below(0.4)).isCloseTo(atLeast(3, 4, 0.4), within(1e-12));
    assertThat(new ShareDistribution(5, 7).below(0.6))
        .isCloseTo(atLeast(5, 11, 0.6), within(1e-12));
  }

  private static double atLeast(int heads, int throwsMade, double p) {
    var sum = 0.0;
    for (var k = heads; k <= throwsMade; k++) {
      sum += choose(throwsMade, k) * Math.pow(p, k) * Math.pow(1 - p, throwsMade - k);
    }
    return sum;
  }

  private static double choose(int n, int k) {
    return k == 0 ? 1 : choose(n - 1, k - 1) * n / k;
  }

  @Test
  void theQuantileUndoesIt() {
    var beta = new ShareDistribution(18.5, 2.5);
    assertThat(beta.below(beta.quantile(0.3))).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void oneOfTwoSharesIsTheSmaller() {
    var random = new SplittableRandom(SEED);
    for (var i = 0; i < 200; i++) {
      var one = ShareDistribution.jeffreys(random.nextInt(2_000), random.nextInt(2_000));
      var other = ShareDistribution.jeffreys(random.nextInt(60), random.nextInt(60));
      assertThat(one.less(other) + other.less(one))
          .as("seed %d: %s and %s", SEED, one, other)
          .isCloseTo(1, within(1e-7));
      assertThat(one.less(one)).isCloseTo(0.5, within(1e-7));
    }
  }

  @Test
  void howOftenOneIsSmallerAgreesWithTheSumForWholeParameters() {
    // Evan Miller's closed form: P(Y > X) = sum over i < c of B(a + i, b + d) / ((d + i) B(1 + i,
    // d) B(a, b)).
    assertThat(new ShareDistribution(3, 7).less(new ShareDistribution(5, 4)))
        .isCloseTo(closed(3, 7, 5, 4), within(1e-8));
    assertThat(new ShareDistribution(12, 2).less(new ShareDistribution(9, 3)))
        .isCloseTo(closed(12, 2, 9, 3), within(1e-8));
  }

  private static double closed(int a, int b, int c, int d) {
    var sum = 0.0;
    for (var i = 0; i < c; i++) {
      sum += beta(a + i, b + d) / ((d + i) * beta(1 + i, d) * beta(a, b));
    }
    return sum;
  }

  private static double beta(int a, int b) {
    return 1 / (a * choose(a + b - 1, a));
  }

  @Test
  void whetherOneIsSmallerHasAnAnswerForAllSmallCounts() {
    for (var n = 0; n <= MOST; n++) {
      for (var good = 0; good <= n; good++) {
        for (var others = 0; others <= MOST; others++) {
          against(ShareDistribution.jeffreys(good, n - good), others);
        }
      }
    }
  }

  /** Against every share of so many: the better that is, the surer this one is smaller. */
  private static void against(ShareDistribution one, int others) {
    var before = 0.0;
    for (var good = 0; good <= others; good++) {
      var other = ShareDistribution.jeffreys(good, others - good);
      var less = one.less(other);
      assertThat(less).as("%s against %s", one, other).isGreaterThan(before).isLessThan(1);
      assertThat(less + other.less(one)).as("%s, %s", one, other).isCloseTo(1, within(1e-7));
      before = less;
    }
  }

  @Test
  void allOfTenAgainstNoneOfTwoAgreesWithAnotherProgram() {
    assertThat(ShareDistribution.jeffreys(0, 2).less(ShareDistribution.jeffreys(10, 0)))
        .isCloseTo(0.999109, within(1e-6));
    assertThat(ShareDistribution.jeffreys(0, 2).less(ShareDistribution.jeffreys(9, 0)))
        .isCloseTo(0.998877, within(1e-6));
    assertThat(ShareDistribution.jeffreys(0, 0).less(ShareDistribution.jeffreys(1, 0)))
        .isCloseTo(0.70264237, within(1e-8));
    assertThat(ShareDistribution.jeffreys(0, 1).less(ShareDistribution.jeffreys(1, 0)))
        .isCloseTo(0.90528473, within(1e-8));
    assertThat(ShareDistribution.jeffreys(3, 1).less(ShareDistribution.jeffreys(0, 4)))
        .isCloseTo(0.01064396, within(1e-8));
  }

  @Test
  void aNarrowShareAndAWideOneAreComparedExactly() {
    for (var n : new long[] {1_000, 1_000_000, 100_000_000}) {
      var narrow = ShareDistribution.jeffreys(n / 2, n / 2);
      for (var wide :
          List.of(
              ShareDistribution.jeffreys(0, 0),
              ShareDistribution.jeffreys(1, 1),
              ShareDistribution.jeffreys(7, 7))) {
        assertThat(narrow.less(wide)).as("%s, %s", narrow, wide).isCloseTo(0.5, within(1e-7));
        assertThat(wide.less(narrow)).as("%s, %s", wide, narrow).isCloseTo(0.5, within(1e-7));
      }
      assertThat(ShareDistribution.jeffreys(0, n).less(ShareDistribution.jeffreys(n, 0)))
          .isCloseTo(1, within(1e-9));
      assertThat(ShareDistribution.jeffreys(n, 0).less(ShareDistribution.jeffreys(0, n)))
          .isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void aShareWithAPoleIsNotComparedWith() {
    assertThatThrownBy(() -> new ShareDistribution(1, 1).less(new ShareDistribution(0.4, 1)))
        .hasMessageContaining("no pole");
  }

  @Test
  void parametersArePositive() {
    assertThatThrownBy(() -> new ShareDistribution(0, 1)).hasMessageContaining("positive");
  }
}
