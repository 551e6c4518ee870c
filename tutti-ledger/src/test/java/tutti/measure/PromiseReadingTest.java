package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.measure.GoldenNumbersTest.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.company.Stage;
import tutti.company.form.CadenceForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.Within;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.distribution.ShareInterval;
import tutti.measure.verdict.VerdictTally;

class PromiseReadingTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static ArrivalRate pulse(long count, int firstDaysAgo, int lastDaysAgo) {
    return new ArrivalRate(
        count, Optional.of(daysAgo(firstDaysAgo)), Optional.of(daysAgo(lastDaysAgo)));
  }

  private static Instant daysAgo(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private static PromiseReading with(VerdictTally window, ArrivalRate pulse) {
    var form = new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new Within(Duration.ofDays(1)));
    var promise = new Promise("p", form, Duration.ofDays(90), 0.8, Optional.empty());
    return new PromiseReading(
        promise, new PromiseSample(window, VerdictTally.NONE, CycleTimes.NONE), pulse, NOW);
  }

  private static PromiseReading cadence(VerdictTally window, ArrivalRate pulse) {
    var form = new CadenceForm(Duration.ofDays(14), 1, Optional.empty());
    var promise = new Promise("p", form, Duration.ofDays(90), 0.8, Optional.empty());
    return new PromiseReading(
        promise, new PromiseSample(window, VerdictTally.NONE, CycleTimes.NONE), pulse, NOW);
  }

  @Test
  void oneBadHandOffAloneBreaksNothing() {
    assertThat(reading(0.9, 0, 1).atLeastTarget()).isLessThan(0.1);
    assertThat(reading(0.9, 0, 1).state()).isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void fourValidOnesAreTooFewToCallAPromiseBroken() {
    assertThat(reading(0.8, 0, 4).state()).isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
    assertThat(reading(0.8, 0, 5).state()).isEqualTo(PromiseState.BROKEN);
  }

  @Test
  void oneMissIsTooFewToCallAPromiseBroken() {
    assertThat(reading(0.99, 9, 1).state()).isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void whatIsUndecidedIsNeitherAStrengthNorAWeakness() {
    assertThat(reading(0.9, 18, 2).state()).isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void missesOfTheLastQuarterPutAPromiseAtRiskBeforeItBreaks() {
    var lately = new VerdictTally(3, 3, 0);
    assertThat(reading(0.9, new VerdictTally(66, 6, 0), lately).state())
        .isEqualTo(PromiseState.AT_RISK);
    assertThat(reading(0.9, new VerdictTally(66, 6, 0), new VerdictTally(20, 1, 0)).state())
        .isNotEqualTo(PromiseState.AT_RISK);
  }

  @Test
  void aBrokenPromiseIsNotMerelyAtRisk() {
    assertThat(reading(0.9, new VerdictTally(5, 15, 0), new VerdictTally(0, 6, 0)).state())
        .isEqualTo(PromiseState.BROKEN);
  }

  @Test
  void anArrowWithoutAHandOffIsUnmeasured() {
    assertThat(with(VerdictTally.NONE, ArrivalRate.NONE).state())
        .isEqualTo(PromiseState.UNMEASURED);
  }

  @Test
  void aWeeklyHandOffThatStopsIsSilentAfterSomeWeeks() {
    assertThat(with(new VerdictTally(3, 0, 0), pulse(40, 300, 40)).state())
        .isEqualTo(PromiseState.SILENT);
    assertThat(with(new VerdictTally(3, 0, 0), pulse(40, 300, 6)).state())
        .isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void aPromiseThatWasKeptIsSilentOnceNothingComesForAQuarterOfTheWindow() {
    assertThat(with(new VerdictTally(12, 0, 0), pulse(60, 360, 31)).state())
        .isEqualTo(PromiseState.SILENT);
    assertThat(with(new VerdictTally(12, 0, 0), pulse(60, 360, 20)).state())
        .isEqualTo(PromiseState.KEPT);
  }

  @Test
  void aBurstLongAgoIsNoPaceThatCouldFallSilent() {
    assertThat(with(new VerdictTally(20, 0, 0), pulse(20, 41, 40)).state())
        .isEqualTo(PromiseState.KEPT);
  }

  @Test
  void brokenIsSaidBeforeSilent() {
    assertThat(with(new VerdictTally(1, 9, 0), pulse(40, 300, 40)).state())
        .isEqualTo(PromiseState.BROKEN);
  }

  @Test
  void aCadenceIsSilentOnceAWholePeriodPassedWithNothingInIt() {
    assertThat(cadence(new VerdictTally(4, 1, 0), pulse(9, 100, 19)).state())
        .isEqualTo(PromiseState.SILENT);
    assertThat(cadence(new VerdictTally(4, 1, 0), pulse(9, 100, 18)).state())
        .isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void missesLeftAreWholeHandOffsAndNeverFewerThanNone() {
    assertThat(reading(0.9, 66, 6).allowed()).isEqualTo(7);
    assertThat(reading(0.9, 66, 6).missesLeft()).isEqualTo(1);
    assertThat(reading(0.9, 20, 0).allowed()).isEqualTo(2);
    assertThat(reading(0.8, 6, 14).missesLeft()).isZero();
  }

  @Test
  void aTargetOfAHundredPercentHasNoPace() {
    assertThat(reading(1, 5, 1).pace()).isEmpty();
    assertThat(reading(1, 5, 1).atLeastTarget()).isZero();
    assertThat(reading(1, 5, 1).goodToSettle()).isZero();
  }

  @Test
  void aPromiseOfEverySingleOneIsKeptAsLongAsNoneIsMissed() {
    assertThat(reading(1, 500, 0).state()).isEqualTo(PromiseState.KEPT);
    assertThat(reading(1, 5, 0).state()).isEqualTo(PromiseState.KEPT);
    assertThat(reading(1, 4, 0).state()).isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
    assertThat(reading(1, 3, 0).goodToSettle()).isEqualTo(2);
    assertThat(reading(1, 499, 1).state()).isEqualTo(PromiseState.AT_RISK);
    assertThat(reading(1, 498, 2).state()).isEqualTo(PromiseState.BROKEN);
    assertThat(reading(1, 3, 1).state()).isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void aTargetJustBelowAHundredPercentIsJudgedByItsNumbers() {
    assertThat(reading(0.995, 199, 0).state()).isEqualTo(PromiseState.NOT_ENOUGH_EVIDENCE);
    assertThat(reading(0.995, 199, 0).goodToSettle()).isBetween(50, 100);
    assertThat(reading(0.995, 300, 0).state()).isEqualTo(PromiseState.KEPT);
  }

  @Test
  void nothingValidHasNoShareAndTheWidestInterval() {
    assertThat(reading(0.9, 0, 0).share()).isEmpty();
    assertThat(reading(0.9, 0, 0).wilson()).isEqualTo(new ShareInterval(0, 1));
    assertThat(reading(0.9, 0, 0).pace()).isEmpty();
  }
}
