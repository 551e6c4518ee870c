package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.company.Stage;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.Within;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.distribution.CountDistribution;
import tutti.measure.distribution.ShareDistribution;
import tutti.measure.distribution.ShareInterval;
import tutti.measure.verdict.VerdictTally;

/** The golden numbers of the promise mathematics, computed independently with scipy 1.17. */
class GoldenNumbersTest {

  private static final Offset<Double> FOUR_DIGITS = within(5e-5);
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final ArrivalRate LIVELY =
      new ArrivalRate(100, Optional.of(NOW.minus(Duration.ofDays(80))), Optional.of(NOW));
  private static final int NEVER = -1;

  static PromiseReading reading(double target, long good, long bad) {
    return reading(target, new VerdictTally(good, bad, 0), VerdictTally.NONE);
  }

  static PromiseReading reading(double target, VerdictTally window, VerdictTally lately) {
    var form = new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new Within(Duration.ofDays(1)));
    var promise = new Promise("p", form, Duration.ofDays(90), target, Optional.empty());
    return new PromiseReading(
        promise, new PromiseSample(window, lately, CycleTimes.NONE), LIVELY, NOW);
  }

  /** The greatest number of bad ones of n that is still kept, or NEVER. */
  private static int mostKept(double target, int n) {
    return IntStream.rangeClosed(0, n)
        .filter(bad -> reading(target, n - bad, bad).atLeastTarget() >= 0.9)
        .max()
        .orElse(NEVER);
  }

  /** The smallest number of bad ones of n with P(p below target) at least 0.9. */
  private static int leastBroken(double target, int n) {
    return IntStream.rangeClosed(0, n)
        .filter(bad -> 1 - reading(target, n - bad, bad).atLeastTarget() >= 0.9)
        .min()
        .orElse(NEVER);
  }

  @ParameterizedTest(name = "target {0}, {1} hand-offs: kept up to {2} bad, broken from {3}")
  @CsvSource({
    "0.70,10,1,5", "0.70,20,3,9", "0.70,50,10,20", "0.70,100,24,36",
    "0.80,10,0,4", "0.80,20,1,7", "0.80,50,6,14", "0.80,100,14,26",
    "0.90,10,-1,3", "0.90,20,0,4", "0.90,50,2,8", "0.90,100,6,14",
    "0.95,10,-1,2", "0.95,20,-1,3", "0.95,50,0,5", "0.95,100,2,8",
    "0.99,10,-1,1", "0.99,20,-1,1", "0.99,50,-1,2", "0.99,100,-1,3"
  })
  void keptAndBrokenStandWhereTheTableSays(double target, int n, int kept, int broken) {
    assertThat(mostKept(target, n)).isEqualTo(kept);
    assertThat(leastBroken(target, n)).isEqualTo(broken);
  }

  @ParameterizedTest(name = "target {0}: {1} good in a row are kept, one fewer is not")
  @CsvSource({"0.70,4", "0.80,6", "0.90,13", "0.95,27", "0.99,135"})
  void soManyGoodOnesInARowSettleAPromise(double target, int row) {
    assertThat(reading(target, row, 0).state()).isEqualTo(PromiseState.KEPT);
    assertThat(reading(target, row - 1, 0).state()).isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
    assertThat(reading(target, 0, 0).goodToSettle()).isEqualTo(row);
    assertThat(reading(target, row - 1, 0).goodToSettle()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "9,10,.5958,.9821,.6187,.9890,.8636,.7736,.4385",
    "10,10,.7225,1,.7828,1,.9545,.9676,.8584",
    "0,5,0,.4345,0,.3794,.0833,0,0",
    "18,20,.6990,.9721,.7161,.9786,.8810,.8730,.4581",
    "45,50,.7864,.9565,.7946,.9608,.8922,.9694,.4743",
    "3,4,.3006,.9544,.2838,.9715,.7000,.3553,.1474"
  })
  void intervalsAndPosteriorsAreThoseOfTheTable(
      long good,
      long n,
      double wilsonLow,
      double wilsonHigh,
      double jeffreysLow,
      double jeffreysHigh,
      double mean,
      double atLeast80,
      double atLeast90) {
    var wilson = ShareInterval.wilson(good, n);
    var jeffreys = ShareInterval.jeffreys(good, n);
    assertThat(wilson.low()).isCloseTo(wilsonLow, FOUR_DIGITS);
    assertThat(wilson.high()).isCloseTo(wilsonHigh, FOUR_DIGITS);
    assertThat(jeffreys.low()).isCloseTo(jeffreysLow, FOUR_DIGITS);
    assertThat(jeffreys.high()).isCloseTo(jeffreysHigh, FOUR_DIGITS);
    assertThat(reading(0.8, good, n - good).mean()).isCloseTo(mean, FOUR_DIGITS);
    assertThat(reading(0.8, good, n - good).atLeastTarget()).isCloseTo(atLeast80, FOUR_DIGITS);
    assertThat(reading(0.9, good, n - good).atLeastTarget()).isCloseTo(atLeast90, FOUR_DIGITS);
  }

  @ParameterizedTest(name = "{0} bad of {1}: P(bad rate > .2) = {2}")
  @CsvSource({"3,6,.9562", "2,4,.9228", "1,4,.6447"})
  void theEarlyWarningIsThatOfTheTable(long bad, long n, double sure) {
    assertThat(1 - new ShareDistribution(bad + 0.5, n - bad + 0.5).below(0.2))
        .isCloseTo(sure, FOUR_DIGITS);
  }

  @Test
  void threeWhereEightWereExpectedIsSurprising() {
    assertThat(new CountDistribution(8).atMost(3)).isCloseTo(.0424, FOUR_DIGITS);
  }

  @Test
  void threeBadOfTwentyAtNinetyPercentIsAPaceOfOneAndAHalf() {
    assertThat(reading(0.9, 17, 3).pace()).hasValueCloseTo(1.5, within(1e-9));
  }
}
