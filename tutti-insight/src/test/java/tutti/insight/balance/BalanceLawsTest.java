package tutti.insight.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds of every mix. */
class BalanceLawsTest {

  private static final long SEED = 29;

  /** Two mixes over the same two to nine names. */
  private static void always(BiConsumer<AmountsByName, AmountsByName> law) {
    var random = new SplittableRandom(SEED);
    for (var i = 0; i < 500; i++) {
      var names = 2 + random.nextInt(8);
      var one = Mixes.any(names, random);
      var other = Mixes.any(names, random);
      try {
        law.accept(one, other);
      } catch (AssertionError e) {
        throw new AssertionError("seed %d, round %d: %s, %s".formatted(SEED, i, one, other), e);
      }
    }
  }

  @Test
  void sharesAddUpToOne() {
    always(
        (one, other) -> assertThat(Arrays.stream(one.shares()).sum()).isCloseTo(1, within(1e-12)));
  }

  @Test
  void divergenceIsTheSameBothWaysAndLiesBetweenNothingAndOne() {
    always((one, other) -> {
      assertThat(MixDivergence.between(one, other))
          .isBetween(0.0, 1.0)
          .isCloseTo(MixDivergence.between(other, one), within(1e-12));
      assertThat(MixDivergence.between(one, one)).isZero();
    });
    assertThat(MixDivergence.between(Mixes.amounts(1, 0), Mixes.amounts(0, 1))).isEqualTo(1);
  }

  @Test
  void theUnitOfTheAmountsDoesNotMatter() {
    always((one, other) -> {
      var tenfold =
          Mixes.amounts(one.byName().values().stream().mapToDouble(x -> 10 * x).toArray());
      assertThat(AmountSpread.of(tenfold).gini())
          .isCloseTo(AmountSpread.of(one).gini(), within(1e-12));
      assertThat(MixDivergence.between(tenfold, one)).isCloseTo(0, within(1e-12));
    });
  }

  @Test
  void spreadStaysInItsRangeWhoeverHasWhichAmount() {
    always((one, other) -> {
      var k = one.byName().size();
      var spread = AmountSpread.of(one);
      assertThat(spread.entropy()).isBetween(0.0, 1.0);
      assertThat(spread.effectiveParties()).isBetween(1 - 1e-9, k + 1e-9);
      assertThat(spread.giniOfFew()).isBetween(0.0, 1 + 1e-9);
      assertThat(spread.hhi()).isBetween(1.0 / k - 1e-9, 1 + 1e-9);
      var turned = one.byName().values().stream().mapToDouble(x -> x).toArray();
      reverse(turned);
      assertThat(AmountSpread.of(Mixes.amounts(turned)).gini())
          .isCloseTo(spread.gini(), within(1e-12));
    });
  }

  private static void reverse(double[] values) {
    for (var i = 0; i < values.length / 2; i++) {
      var kept = values[i];
      values[i] = values[values.length - 1 - i];
      values[values.length - 1 - i] = kept;
    }
  }

  @Test
  void anEqualMixIsAsEvenAsItCanBe() {
    for (var k = 2; k < 20; k++) {
      var equal = new double[k];
      Arrays.fill(equal, 7);
      var spread = AmountSpread.of(Mixes.amounts(equal));
      assertThat(spread.entropy()).isCloseTo(1, within(1e-12));
      assertThat(spread.effectiveParties()).isCloseTo(k, within(1e-9));
      assertThat(spread.gini()).isCloseTo(0, within(1e-12));
    }
  }
}
