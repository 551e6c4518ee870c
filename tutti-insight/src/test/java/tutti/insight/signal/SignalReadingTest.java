package tutti.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.insight.signal.SignalReading.Verdict;
import tutti.testkit.LawCases;

/** What is said of a signal; the golden numbers were computed independently with scipy 1.17. */
class SignalReadingTest {

  private static final long SEED = 19;
  private static final Offset<Double> FOUR_DIGITS = within(5e-5);

  @Test
  @Claim("A19")
  void engagementIsSetAgainstWhatWasBoughtAndAFewBuyersProveNothing() {
    var reading = Rows.reading(Rows.golden());
    var auc = reading.auc().orElseThrow();
    assertThat(auc.value()).isCloseTo(.6667, FOUR_DIGITS);
    assertThat(auc.standardError()).isCloseTo(.2031, FOUR_DIGITS);
    assertThat(reading.lift().orElseThrow()).isCloseTo(1.6667, FOUR_DIGITS);
    assertThat(reading.spearman().value()).isCloseTo(.2659, FOUR_DIGITS);
    assertThat(reading.enough()).isFalse();
    assertThat(reading.verdict()).isEqualTo(Verdict.CANNOT_TELL);
  }

  @Test
  void nineteenBuyersAreTooFewAndTwentyAreEnough() {
    assertThat(Rows.reading(buyers(19, 200)).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(Rows.reading(buyers(20, 200)).verdict()).isEqualTo(Verdict.PREDICTIVE);
    assertThat(Rows.reading(buyers(200, 19)).verdict()).isEqualTo(Verdict.CANNOT_TELL);
  }

  /** Buyers score highest. */
  private static List<SignalOutcome> buyers(int bought, int not) {
    var rows = new ArrayList<SignalOutcome>();
    for (var i = 0; i < bought + not; i++) {
      rows.add(SignalOutcome.of(i, i < not ? 0 : 1));
    }
    return rows;
  }

  @Test
  void aSignalThatTellsIsPredictiveAndOneThatDoesNotIsVanitySoFar() {
    var telling = Rows.drawn(600, new SplittableRandom(SEED), score -> 0.1 + 0.4 * score);
    assertThat(Rows.reading(telling).verdict()).isEqualTo(Verdict.PREDICTIVE);
    assertThat(Rows.reading(telling).inverse()).isFalse();
    var idle = Rows.drawn(2_000, new SplittableRandom(SEED), score -> 0.3);
    assertThat(Rows.reading(idle).verdict()).isEqualTo(Verdict.VANITY);
    var few = Rows.drawn(100, new SplittableRandom(SEED), score -> 0.3 + 0.1 * score);
    assertThat(Rows.reading(few).verdict()).isEqualTo(Verdict.CANNOT_TELL);
  }

  @Test
  void aSignalMayPointTheOtherWayRound() {
    var telling = Rows.drawn(600, new SplittableRandom(SEED), score -> 0.5 - 0.4 * score);
    var reading = Rows.reading(telling);
    assertThat(reading.inverse()).isTrue();
    assertThat(reading.verdict()).isEqualTo(Verdict.PREDICTIVE);
    assertThat(reading.auc().orElseThrow().value()).isGreaterThan(.6);
    assertThat(reading.lift().orElseThrow()).isGreaterThan(1.2);
    assertThat(reading.spearman().value()).isNegative();
  }

  @Test
  void onlyTheLaterPartIsJudged() {
    var random = new SplittableRandom(SEED);
    var rows = new ArrayList<>(Rows.drawn(700, random, score -> 0.1 + 0.8 * score));
    for (var late : Rows.drawn(300, random, score -> 0.9 - 0.8 * score)) {
      var at = late.at().map(time -> time.plus(Duration.ofDays(100)));
      rows.add(new SignalOutcome(late.signal(), late.outcome(), at, Optional.empty()));
    }
    var reading = SignalReading.of(Rows.signal(rows), .3);
    assertThat(reading.judged()).hasSize(300);
    assertThat(reading.earlier()).hasSize(700);
    assertThat(reading.since()).contains(Rows.START.plus(Duration.ofDays(100)));
    assertThat(reading.inverse()).as("learned before").isFalse();
    assertThat(reading.verdict()).as("it turned round since").isEqualTo(Verdict.VANITY);
    assertThat(SignalReading.of(Rows.signal(rows), 0).judged()).hasSize(1_000);
  }

  @Test
  void rowsOfOneTimeStayTogether() {
    var rows =
        Collections.nCopies(50, new SignalOutcome(1, 1, Optional.of(Rows.START), Optional.empty()));
    var reading = SignalReading.of(Rows.signal(rows), .3);
    assertThat(reading.judged()).hasSize(50);
    assertThat(reading.earlier()).isEmpty();
  }

  @Test
  void gradesAreJudgedByTheirRanks() {
    var random = new SplittableRandom(SEED);
    var telling = new ArrayList<SignalOutcome>();
    var idle = new ArrayList<SignalOutcome>();
    for (var i = 0; i < 1_000; i++) {
      var days = random.nextInt(-20, 20);
      telling.add(SignalOutcome.of(days, Math.clamp(3 - days / 8 + random.nextInt(-1, 2), 1, 5)));
      idle.add(SignalOutcome.of(days, random.nextInt(1, 6)));
    }
    var late = Rows.reading(telling);
    assertThat(late.auc()).isEmpty();
    assertThat(late.lift()).isEmpty();
    assertThat(late.inverse()).isTrue();
    assertThat(late.verdict()).isEqualTo(Verdict.PREDICTIVE);
    assertThat(Rows.reading(idle).verdict()).isEqualTo(Verdict.VANITY);
    assertThat(Rows.reading(telling.subList(0, 39)).verdict()).isEqualTo(Verdict.CANNOT_TELL);
  }

  @Test
  void theIntervalOfARankCorrelationIsFishers() {
    // tanh(atanh(.3) -+ 1.644854 / sqrt(97))
    var rank = new SpearmanCorrelation(.3, 100);
    assertThat(rank.low()).isCloseTo(.1416, FOUR_DIGITS);
    assertThat(rank.high()).isCloseTo(.4435, FOUR_DIGITS);
    assertThat(new SpearmanCorrelation(.3, 3).low()).isEqualTo(-1);
  }

  @Test
  void whereEveryPairIsInOrderTheIntervalStillHasWidth() {
    // |1 - x| = 1.644854 sqrt(v(x)), v as Hanley and McNeil write it
    assertThat(new RankAccuracy(1, 20, 20).low()).isCloseTo(.928, within(5e-4));
    assertThat(new RankAccuracy(1, 2, 2).low()).isCloseTo(.470, within(5e-4));
    assertThat(new RankAccuracy(1, 1, 1).low()).isCloseTo(.270, within(5e-4));
    assertThat(new RankAccuracy(1, 20, 20).high()).isEqualTo(1);
    assertThat(new RankAccuracy(0, 20, 20).low()).isZero();
    assertThat(new RankAccuracy(0, 20, 20).high()).isCloseTo(1 - .928, within(5e-4));
    assertThat(new RankAccuracy(1, 20, 20).standardError()).isZero();
    assertThat(new SpearmanCorrelation(1, 40).low())
        .isCloseTo(Math.pow(.05, 1 / 40.0), within(1e-12));
    assertThat(new SpearmanCorrelation(-1, 40).high())
        .isEqualTo(-new SpearmanCorrelation(1, 40).low());
  }

  @Test
  void everyIntervalHasWidthAndHoldsItsValue() {
    for (var with = 1; with <= 40; with += 3) {
      for (var without = 1; without <= 40; without += 3) {
        for (var value = 0; value <= 20; value++) {
          var auc = new RankAccuracy(value / 20.0, with, without);
          assertThat(auc.low())
              .as("%s", auc)
              .isLessThan(auc.high())
              .isLessThanOrEqualTo(auc.value());
          assertThat(auc.high())
              .as("%s", auc)
              .isGreaterThanOrEqualTo(auc.value())
              .isBetween(0.0, 1.0);
        }
      }
    }
    for (var rows : List.of(1L, 2L, 3L, 4L, 10L, 1_000L, 1_000_000L)) {
      for (var value = -10; value <= 10; value++) {
        var rank = new SpearmanCorrelation(value / 10.0, rows);
        assertThat(rank.low()).as("%s", rank).isLessThan(rank.high() - 1e-6).isBetween(-1.0, 1.0);
        assertThat(rank.high()).as("%s", rank).isGreaterThanOrEqualTo(rank.value());
      }
    }
  }

  @Test
  void whereMostBuyASignalThatTellsWhoWillNotIsPredictive() {
    var rows = Rows.drawn(2_000, new SplittableRandom(SEED), score -> score < 0.2 ? 0.3 : 0.93);
    var reading = Rows.reading(rows);
    assertThat(reading.meanOutcome()).isGreaterThan(.75);
    assertThat(reading.lifts()).isFalse();
    assertThat(reading.warns()).isTrue();
    assertThat(reading.verdict()).isEqualTo(Verdict.PREDICTIVE);
    assertThat(reading.liftOfNone().orElseThrow()).isGreaterThan(2);
  }

  @Test
  void atEveryBaseRateAStrongSignalIsPredictiveAndAnIdleOneIsNot() {
    for (var base = 5; base <= 95; base += 5) {
      var share = base / 100.0;
      var rise = Math.min(share, 1 - share) * 1.8;
      var strong =
          Rows.drawn(6_000, new SplittableRandom(SEED), score -> share + rise * (score - 0.5));
      assertThat(Rows.reading(strong).verdict()).as("%d %%", base).isEqualTo(Verdict.PREDICTIVE);
    }
    for (var share : List.of(0.1, 0.3, 0.5, 0.7, 0.9)) {
      var idle = Rows.drawn(6_000, new SplittableRandom(SEED), score -> share);
      assertThat(Rows.reading(idle).verdict()).as("%s", share).isEqualTo(Verdict.VANITY);
    }
  }

  @Test
  void moreRowsAreAskedForOnlyWhereTheyCouldTell() {
    for (var seed = 0; seed < LawCases.cases(200); seed++) {
      var random = new SplittableRandom(seed);
      var base = random.nextDouble(0.1, 0.9);
      var rise = random.nextDouble() * Math.min(base, 1 - base);
      var reading = Rows.reading(Rows.drawn(400, random, score -> base + rise * (score - 0.5)));
      var auc = reading.auc().orElseThrow();
      if (reading.enough() && reading.verdict() == Verdict.CANNOT_TELL) {
        assertThat(auc.low()).as("seed %d", seed).isLessThanOrEqualTo(.6);
        assertThat(auc.high()).as("seed %d", seed).isGreaterThanOrEqualTo(.6);
      }
    }
  }

  @Test
  void whereTheHighestDoNotDoBestThatIsFound() {
    var rows =
        Rows.drawn(
            2_000, new SplittableRandom(SEED), score -> score > 0.9 ? 0.05 : 0.1 + 0.6 * score);
    var dip = Rows.reading(rows).dip().orElseThrow();
    assertThat(dip.after().number()).isEqualTo(10);
    assertThat(dip.before().meanOutcome()).isGreaterThan(.5);
    assertThat(dip.after().meanOutcome()).isLessThan(.15);
    var rising = Rows.drawn(2_000, new SplittableRandom(SEED), score -> 0.1 + 0.8 * score);
    assertThat(Rows.reading(rising).dip()).isEmpty();
    assertThat(Rows.reading(Rows.changed(rising, x -> -x)).dip()).isEmpty();
  }

  @Test
  void aSignalThatNeverChangesTellsNothing() {
    var rows = Rows.changed(buyers(100, 300), score -> 7);
    var reading = Rows.reading(rows);
    assertThat(reading.auc().orElseThrow().value()).isEqualTo(.5);
    assertThat(reading.lift().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(reading.spearman().value()).isZero();
    assertThat(reading.verdict()).isEqualTo(Verdict.VANITY);
    assertThat(reading.tenths()).hasSize(1);
  }

  @Test
  void tenthsTellWhatCameAndWhatWasWorked() {
    var rows = new ArrayList<SignalOutcome>();
    for (var i = 0; i < 100; i++) {
      rows.add(
          new SignalOutcome(
              i / 100.0, i % 10 < i / 10 ? 1 : 0, Optional.empty(), Optional.of(i > 79)));
    }
    var reading = Rows.reading(rows);
    assertThat(reading.tenths()).hasSize(10).allMatch(tenth -> tenth.rows() == 10);
    var fourth = reading.tenths().get(3);
    assertThat(fourth.lowest()).isEqualTo(.30);
    assertThat(fourth.highest()).isEqualTo(.39);
    assertThat(fourth.meanOutcome()).isCloseTo(.3, within(1e-12));
    assertThat(fourth.meanSignal()).isCloseTo(.345, within(1e-12));
    assertThat(reading.tenths().stream().mapToDouble(tenth -> tenth.worked().orElseThrow()))
        .containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0);
    assertThat(reading.calibrationError().orElseThrow()).isCloseTo(.045, within(1e-12));
  }

  @Test
  void aSignalOfTwoValuesHasTwoMeans() {
    var rows = new ArrayList<>(Collections.nCopies(3, SignalOutcome.of(1, 2)));
    rows.addAll(List.of(SignalOutcome.of(0, 4), SignalOutcome.of(0, 5)));
    assertThat(Rows.reading(rows).levels())
        .containsExactly(new SignalLevel(1, 3, 2), new SignalLevel(0, 2, 4.5));
    assertThat(Rows.reading(Rows.golden()).levels()).isEmpty();
  }
}
