package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.form.CadenceForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.Within;
import tutti.company.time.WorkingCalendar;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictOutcome;
import tutti.measure.verdict.VerdictTally;

class PromiseSampleTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Duration WINDOW = Duration.ofDays(84);
  private static final Promise PROMISE =
      new Promise(
          "p",
          new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new Within(Duration.ofDays(1))),
          WINDOW,
          0.8,
          Optional.empty());

  private static Instant daysAgo(double days) {
    return NOW.minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
  }

  private static PromiseVerdict verdict(double startDaysAgo, double settledDaysAgo, boolean good) {
    var settled = daysAgo(settledDaysAgo);
    return new PromiseVerdict(
        daysAgo(startDaysAgo),
        settled,
        good ? VerdictOutcome.GOOD : VerdictOutcome.BAD,
        good ? Optional.of(settled) : Optional.empty());
  }

  private static PromiseSample cadence(int every, int atLeast, Double... daysAgo) {
    var given = Stream.of(daysAgo).map(PromiseSampleTest::daysAgo).toList();
    var form = new CadenceForm(Duration.ofDays(every), atLeast, Optional.empty());
    return PromiseSample.ofCadence(
        new Promise("p", form, WINDOW, 0.8, Optional.empty()), given, NOW);
  }

  @Test
  void theWindowHoldsWhatSettledInItAndWhatIsOpen() {
    var sample =
        PromiseSample.of(
            PROMISE,
            List.of(
                verdict(90, 85, true),
                verdict(84, 83, true),
                verdict(30, 29, false),
                verdict(2, -3, false)),
            NOW);
    assertThat(sample.window()).isEqualTo(new VerdictTally(1, 1, 1));
  }

  @Test
  void theLastQuarterIsCountedApart() {
    var sample =
        PromiseSample.of(PROMISE, List.of(verdict(40, 39, false), verdict(20, 19, true)), NOW);
    assertThat(sample.lately()).isEqualTo(new VerdictTally(1, 0, 0));
  }

  @Test
  void hoursAreInterpolatedBetweenTheTwoMiddleOnes() {
    var hours = CycleTimes.of(new double[] {10, 1, 4, 3});
    assertThat(hours.p50()).hasValueCloseTo(3.5, within(1e-12));
    assertThat(hours.p90()).hasValueCloseTo(8.2, within(1e-12));
    assertThat(CycleTimes.of(new double[] {7}).p90()).hasValue(7);
    assertThat(CycleTimes.of(new double[0])).isEqualTo(CycleTimes.NONE);
  }

  /** Whatever is told in words is true of the data: at least so many took at most so long. */
  @Test
  void whatIsToldInWordsIsATimeThatOneOfThemTook() {
    assertThat(CycleTimes.of(new double[] {20, 1}).taken())
        .contains(new CycleTimes.Taken(2, 1, 20, 20));
    var random = new SplittableRandom(3);
    for (var n = 1; n <= 60; n++) {
      var hours = random.doubles(n, 0, 100).toArray();
      var taken = CycleTimes.of(hours).taken().orElseThrow();
      assertThat(taken.count()).isEqualTo(n);
      assertThat(atMost(hours, taken.half())).as("%d", n).isEqualTo((n + 1) / 2);
      assertThat(atMost(hours, taken.nineInTen())).as("%d", n).isEqualTo((9 * n + 9) / 10);
      assertThat(atMost(hours, taken.longest())).as("%d", n).isEqualTo(n);
    }
  }

  private static long atMost(double[] hours, double most) {
    return Arrays.stream(hours).filter(one -> one <= most).count();
  }

  @Test
  @Claim({"S16", "S17"})
  void twoGivingsFortyDaysApartLeaveBadPeriodsOfFourteenDays() {
    assertThat(cadence(14, 1, 41.0, 20.0, 1.0).window()).isEqualTo(new VerdictTally(3, 1, 0));
    assertThat(cadence(14, 1, 43.0, 3.0).window()).isEqualTo(new VerdictTally(2, 2, 0));
  }

  @Test
  void aPeriodIsGoodWhenItHoldsEnough() {
    assertThat(cadence(28, 3, 80.0, 50.0, 45.0, 40.5, 5.0, 4.0).window())
        .isEqualTo(new VerdictTally(1, 1, 0));
  }

  @Test
  void periodsBeforeTheFirstGivingAreNobodysMiss() {
    assertThat(cadence(14, 1, 29.0, 15.0, 1.0).window()).isEqualTo(new VerdictTally(3, 0, 0));
    assertThat(cadence(28, 2, 29.0, 15.0, 1.0).window()).isEqualTo(new VerdictTally(1, 0, 0));
    assertThat(cadence(14, 1).window()).isEqualTo(VerdictTally.NONE);
  }

  @Test
  void nothingComesOfTheFuture() {
    assertThat(cadence(14, 1, -3.0, 10.0, 3.0).window()).isEqualTo(new VerdictTally(2, 0, 0));
  }

  @Test
  void talliesOfPartsAddUpToTheTallyOfTheWhole() {
    var random = new SplittableRandom(11);
    var verdicts = new ArrayList<PromiseVerdict>();
    for (var i = 0; i < 500; i++) {
      var start = random.nextDouble() * 120;
      verdicts.add(verdict(start, start - random.nextDouble() * 30, random.nextBoolean()));
    }
    var whole = PromiseSample.of(PROMISE, verdicts, NOW).window();
    var parts =
        PromiseSample.of(PROMISE, verdicts.subList(0, 200), NOW)
            .window()
            .plus(PromiseSample.of(PROMISE, verdicts.subList(200, 500), NOW).window());
    assertThat(parts).isEqualTo(whole);
    assertThat(whole.minus(parts)).isEqualTo(VerdictTally.NONE);
    Collections.shuffle(verdicts, new Random(11));
    assertThat(PromiseSample.of(PROMISE, verdicts, NOW).window()).isEqualTo(whole);
  }

  @Test
  void thePaceUpToTheLastHandOffSaysHowManyWereToBeExpected() {
    var pulse = new ArrivalRate(11, Optional.of(daysAgo(100)), Optional.of(daysAgo(30)));
    assertThat(pulse.expectedSince(NOW, WorkingCalendar.OFFICE))
        .as("198 working hours after 450 of them")
        .isCloseTo(4.4, within(1e-9));
    assertThat(pulse.silentAt(NOW, WorkingCalendar.OFFICE)).isTrue();
    assertThat(pulse.silentAt(daysAgo(20), WorkingCalendar.OFFICE)).isFalse();
  }

  @Test
  void threeHandOffsAreNoPace() {
    var pulse = new ArrivalRate(3, Optional.of(daysAgo(300)), Optional.of(daysAgo(298)));
    assertThat(pulse.silentAt(NOW, WorkingCalendar.OFFICE)).isFalse();
  }
}
