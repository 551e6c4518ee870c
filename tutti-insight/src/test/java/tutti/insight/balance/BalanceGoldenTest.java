package tutti.insight.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tutti.insight.balance.Mixes.amounts;
import static tutti.insight.balance.Mixes.decided;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.claims.ClaimOfCore;
import tutti.company.rule.InfluenceMix;
import tutti.insight.balance.OverIndexedShare.Weight;

/** The golden numbers of balance, computed independently with scipy 1.17. */
class BalanceGoldenTest {

  private static final Offset<Double> FOUR_DIGITS = within(5e-5);

  @ParameterizedTest(name = "{0}/{1}/{2}/{3}")
  @CsvSource({
    "25,25,25,25,1.0000,4.000,0,0,.2500,0,.0402",
    "70,10,10,10,.6784,2.561,.4500,.6000,.5200,.1519,.0799",
    "100,0,0,0,0,1.000,.7500,1.0000,1.0000,.5488,.3958",
    "50,30,15,5,.8239,3.133,.3750,.5000,.3650,.0939,.0127"
  })
  void aMixIsSpreadAsTheTableSays(
      double a,
      double b,
      double c,
      double d,
      double entropy,
      double effective,
      double gini,
      double giniOfFew,
      double hhi,
      double fromEqual,
      double fromTarget) {
    var mix = amounts(a, b, c, d);
    var spread = AmountSpread.of(mix);
    assertThat(spread.entropy()).isCloseTo(entropy, FOUR_DIGITS);
    assertThat(spread.effectiveParties()).isCloseTo(effective, within(5e-4));
    assertThat(spread.gini()).isCloseTo(gini, FOUR_DIGITS);
    assertThat(spread.giniOfFew()).isCloseTo(giniOfFew, FOUR_DIGITS);
    assertThat(spread.hhi()).isCloseTo(hhi, FOUR_DIGITS);
    assertThat(MixDivergence.fromEqual(mix)).isCloseTo(fromEqual, FOUR_DIGITS);
    assertThat(MixDivergence.fromTarget(mix, decided(.4, .3, .2, .1)))
        .isCloseTo(fromTarget, FOUR_DIGITS);
  }

  @Test
  @ClaimOfCore("S29")
  void aCompanyThatOverIndexesOnOneFunctionIsToldSoWithCertainty() {
    var mix = decided(.4, .3, .2, .1);
    var found = OverIndexedShare.of(amounts(70, 10, 10, 10), mix);
    assertThat(found).extracting(OverIndexedShare::name).containsExactly("a", "b", "c", "d");
    assertThat(found.stream().map(one -> Math.round(one.index())))
        .containsExactly(175L, 33L, 50L, 100L);
    assertThat(found)
        .extracting(OverIndexedShare::weight)
        .containsExactly(Weight.OVER, Weight.UNDER, Weight.NO_ALARM, Weight.NO_ALARM);
    assertThat(found.get(0).surelyOver()).isCloseTo(.9734, FOUR_DIGITS);
    assertThat(found.get(1).surelyUnder()).isCloseTo(.9970, FOUR_DIGITS);
    assertThat(found.get(2).surelyUnder()).isCloseTo(.8501, FOUR_DIGITS);
    assertThat(found.get(3).surelyOver()).isCloseTo(.0696, FOUR_DIGITS);
    assertThat(MixDivergence.fromTarget(amounts(70, 10, 10, 10), mix))
        .isCloseTo(.080, within(5e-4));
  }

  @Test
  void fewerThanTwentyRaiseNoAlarm() {
    var mix = decided(.4, .3, .2, .1);
    assertThat(OverIndexedShare.of(amounts(19, 0, 0, 0), mix))
        .extracting(OverIndexedShare::weight)
        .containsOnly(Weight.TOO_FEW);
    assertThat(OverIndexedShare.of(amounts(20, 0, 0, 0), mix).getFirst().weight())
        .isEqualTo(Weight.OVER);
  }

  @Test
  void whoeverPutNothingInIsUnderTheTarget() {
    var found =
        OverIndexedShare.of(AmountsByName.of(Map.of("a", 30, "b", 30)), decided(.4, .3, .3));
    assertThat(found.getLast().index()).isZero();
    assertThat(found.getLast().weight()).isEqualTo(Weight.UNDER);
  }

  @Test
  void nobodyWeighsMoreUnlessAMixSaysSo() {
    var amounts = amounts(70, 10, 10, 10);
    refused(amounts, new InfluenceMix("", Map.of(), Optional.empty(), Optional.empty()));
    refused(amounts, decided(.4, .3, .2));
    refused(amounts, decided(.4, .3, .2, .2));
    refused(amounts, decided(.5, .3, .2, 0));
    refused(amounts, decided(.4, .3, .2, Double.NaN));
  }

  private static void refused(AmountsByName amounts, InfluenceMix mix) {
    for (var measure :
        List.<Runnable>of(
            () -> OverIndexedShare.of(amounts, mix),
            () -> MixDivergence.fromTarget(amounts, mix),
            () -> MixDrift.of(amounts, mix, 1))) {
      Assertions.assertThatThrownBy(measure::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("target mix");
    }
  }

  @Test
  void amountsThatAreNoneAreRefused() {
    Assertions.assertThatThrownBy(() -> amounts(1)).hasMessageContaining("two names");
    Assertions.assertThatThrownBy(() -> amounts(1, -1)).hasMessageContaining("0 or more");
    Assertions.assertThatThrownBy(() -> amounts(0, 0)).hasMessageContaining("above 0");
  }
}
