package tutti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Small.AT;
import static tutti.report.Small.arrow;
import static tutti.report.Small.arrowIn;
import static tutti.report.Small.byDue;
import static tutti.report.Small.company;
import static tutti.report.Small.confirmed;
import static tutti.report.Small.every;
import static tutti.report.Small.in;
import static tutti.report.Small.promise;
import static tutti.report.Small.pulse;
import static tutti.report.Small.rated;
import static tutti.report.Small.reading;
import static tutti.report.Small.report;
import static tutti.report.Small.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.company.form.PromiseForm;
import tutti.company.statement.ArrowNames;
import tutti.company.statement.PromiseWords;
import tutti.english.QuantityWords;
import tutti.insight.FixCandidate;
import tutti.insight.UnmeasuredArrow;
import tutti.measure.ArrowReading;
import tutti.measure.CycleTimes;
import tutti.measure.PromiseReading;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.VerdictTally;

/** What numbers say when they are read aloud. */
class ReportSentencesTest {

  private static String promised(PromiseForm form, double target) {
    var promise = promise(form, target);
    var arrow = arrow("leads", promise);
    return PromiseWords.counted(company(arrow), arrow, promise);
  }

  private static String because(PromiseReading reading) {
    return because(reading, "customer");
  }

  private static String because(PromiseReading reading, String to) {
    var arrow = Small.of("leads", "sales", to, reading);
    return ReportSentences.because(report(arrow), new FixCandidate(arrow, reading, 1, 0.25, 1, 1));
  }

  private static String silence(ArrivalRate pulse) {
    var arrow = Small.of("leads", reading(promise(confirmed(), 0.8), VerdictTally.NONE, pulse));
    return ReportSentences.because(company(arrow.arrow()), new UnmeasuredArrow(arrow, 0.5), AT);
  }

  @Test
  void besideAStateThatMayBeChanceItIsSaidHowOften() {
    var chance =
        "By chance a promise exactly at its target reads broken or at risk in about one look of ten.";
    assertThat(ReportSentences.caveats(reading(confirmed(), 0.8, 13, 7))).containsExactly(chance);
    assertThat(ReportSentences.caveats(reading(confirmed(), 0.8, 3, 30))).doesNotContain(chance);
    assertThat(ReportSentences.caveats(in(PromiseState.KEPT))).isEmpty();
    assertThat(ReportSentences.caveats(reading(confirmed(), 1, 13, 7))).doesNotContain(chance);
  }

  @Test
  void howLongItTookIsTrueOfFewToo() {
    assertThat(took(20)).isEqualTo("It took 20.0 hours.");
    assertThat(took(20, 1)).isEqualTo("Half took up to 1.0 hours, the longest 20.0 hours.");
    assertThat(took(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
        .isEqualTo("Half took up to 5.0 hours, nine in ten up to 9.0 hours.");
  }

  private static String took(double... hours) {
    return ReportSentences.took(CycleTimes.of(hours).taken().orElseThrow());
  }

  @Test
  void anArrowIsCalledByItsEndsAndWhatItGives() {
    var arrow = arrow("leads");
    assertThat(ArrowNames.ends(company(arrow), arrow)).isEqualTo("Marketing to Sales");
    assertThat(ArrowNames.name(company(arrow), arrow)).isEqualTo("Marketing to Sales, leads");
  }

  @Test
  void aPromiseWithATimeSaysFromWhichStageTheTimeRuns() {
    assertThat(promised(confirmed(), 0.8))
        .isEqualTo(
            "Leads: 8 of 10 are confirmed within 3 days of being offered; Marketing sees to it."
                + " Counted over 90 days.");
  }

  @Test
  void aPromiseWithADateSaysByTheDatePromised() {
    assertThat(promised(byDue(), 0.9))
        .isEqualTo(
            "Leads: 9 of 10 are delivered by the date promised; Marketing sees to it."
                + " Counted over 90 days.");
  }

  @Test
  void aStageOfTwoWordsIsSaidWithoutItsHyphen() {
    assertThat(promised(within("broken-off", "told-back", Duration.ofHours(8)), 0.5))
        .contains("are told back within 8 hours of being broken off; ");
  }

  @ParameterizedTest
  @CsvSource({"1,one", "2,2", "3,3", "10,10"})
  void aCadenceSaysHowOften(int atLeast, String often) {
    assertThat(promised(every(7, atLeast), 0.75))
        .isEqualTo(
            "Leads: at least "
                + often
                + " in every 7 days, in 3 of 4 of them; Marketing sees to it."
                + " Counted over 90 days.");
  }

  @Test
  void aRatingSaysWhatIsGoodEnough() {
    assertThat(promised(rated(4), 0.6))
        .isEqualTo(
            "Leads: 6 of 10 are rated 4 or better; Marketing sees to it. Counted over 90 days.");
  }

  @Test
  void thePartyThatAnswersForAnArrowFromOutsideIsTheOneThatPromises() {
    var promise = promise(confirmed(), 0.8);
    var arrow =
        new Arrow(
            "orders",
            "customer",
            "sales",
            "orders",
            "",
            Optional.of("marketing"),
            false,
            List.of(promise));
    assertThat(PromiseWords.counted(company(arrow), arrow, promise))
        .contains("; Marketing sees to it.");
    assertThat(ArrowNames.ends(company(arrow), arrow)).isEqualTo("Customer to Sales");
  }

  @ParameterizedTest
  @CsvSource({
    "1,100 %,all",
    "0.999,99.9 %,999 of 1_000",
    "0.995,99.5 %,995 of 1_000",
    "0.9999,99.99 %,99.99 %",
    "0.8,80 %,8 of 10",
    "0.75,75 %,3 of 4",
    "0.07,7 %,7 of 100",
    "0.29,29 %,29 of 100"
  })
  void aTargetIsNeverRoundedToOneThatAllowsNothing(double target, String percent, String count) {
    assertThat(QuantityWords.target(target)).isEqualTo(percent);
    assertThat(promised(rated(4), target))
        .startsWith("Leads: " + count.replace('_', ',') + " are rated");
  }

  @Test
  void whereAllIsWellTheGoodOnesOfEachFormAreCounted() {
    assertThat(ReportSentences.counted(reading(confirmed(), 0.8, 66, 6)))
        .isEqualTo("66 of 72 were confirmed within 3 days.");
    assertThat(ReportSentences.counted(reading(byDue(), 0.8, 9, 0)))
        .isEqualTo("9 of 9 were delivered by the date promised.");
    assertThat(ReportSentences.counted(reading(every(1, 2), 0.8, 30, 1)))
        .isEqualTo("30 of 31 periods of 1 day had at least 2.");
  }

  @Test
  void whereSomethingGoesWrongTheMissesOfEachFormAreCounted() {
    assertThat(ReportSentences.counted(reading(byDue(), 0.8, 3, 9)))
        .isEqualTo("9 of 12 came late.");
    assertThat(ReportSentences.counted(reading(every(1, 2), 0.8, 5, 3)))
        .isEqualTo("3 of 8 periods of 1 day had fewer than 2.");
    assertThat(ReportSentences.counted(reading(rated(4), 0.8, 0, 9)))
        .isEqualTo("9 of 9 were rated below 4.");
  }

  @Test
  void whatIsCountedSpeaksOfOneAsOfOne() {
    assertThat(ReportSentences.counted(reading(confirmed(), 0.8, 6, 1)))
        .isEqualTo("1 of 7 was not confirmed within 3 days.");
    assertThat(ReportSentences.counted(reading(rated(4), 0.8, 1, 1)))
        .isEqualTo("1 of 2 was rated below 4.");
  }

  @Test
  void ofNothingNoShareIsCounted() {
    assertThat(ReportSentences.counted(reading(confirmed(), 0.8, 0, 0)))
        .isEqualTo("Nothing has come to count yet.");
  }

  @Test
  void aFixSaysTheMissesOfEachForm() {
    assertThat(because(reading(confirmed(), 0.8, 3, 9)))
        .isEqualTo(
            "9 of 12 were not confirmed within 3 days. Every way to the Customer passes here.");
    assertThat(because(reading(byDue(), 0.8, 3, 9))).startsWith("9 of 12 came late. ");
    assertThat(because(reading(every(7, 1), 0.8, 3, 9)))
        .startsWith("9 of 12 periods of 7 days had none. ");
    assertThat(because(reading(every(7, 3), 0.8, 3, 9)))
        .startsWith("9 of 12 periods of 7 days had fewer than 3. ");
    assertThat(because(reading(rated(4), 0.8, 3, 9))).startsWith("9 of 12 were rated below 4. ");
    assertThat(because(reading(rated(4), 0.8, 3, 9), "marketing"))
        .endsWith(" No way to the Customer passes here.");
  }

  @Test
  void aFixSpeaksOfOneMissAsOfOne() {
    assertThat(because(reading(confirmed(), 0.8, 3, 1))).startsWith("1 of 4 was not confirmed");
    assertThat(because(reading(rated(4), 0.8, 3, 1))).startsWith("1 of 4 was rated below 4; ");
  }

  @Test
  void whatIsAllowedIsSaidWhereItIsNotYetBroken() {
    assertThat(because(reading(byDue(), 0.8, 28, 10)))
        .startsWith("10 of 38 came late; 7 could be. ");
    assertThat(because(reading(byDue(), 0.8, 3, 1)))
        .startsWith("1 of 4 came late; none could be. ");
    assertThat(because(reading(every(7, 3), 0.8, 8, 3)))
        .startsWith("3 of 11 periods of 7 days had fewer than 3; 2 could. ");
  }

  @Test
  void whereNothingIsToFixASentenceSaysWhy() {
    assertThat(ReportSentences.nothingToFix(report(arrowIn(PromiseState.KEPT))))
        .hasValue(
            "Nothing to fix yet: over its window no promise misses more than its target allows.");
    assertThat(ReportSentences.nothingToFix(report(arrowIn(PromiseState.UNMEASURED))))
        .hasValue("Nothing to fix yet: nothing has come that a promise counts.");
    assertThat(ReportSentences.nothingToFix(report(arrowIn(PromiseState.BROKEN))))
        .hasValue("Nothing to fix yet: what is missed is on no way to the Customer.");
  }

  @Test
  void whereSomethingIsToFixOrNothingIsPromisedNoSentenceSaysThereIsNothing() {
    var broken = Small.of("leads", "sales", "customer", Small.in(PromiseState.BROKEN));
    assertThat(ReportSentences.nothingToFix(report(broken))).isEmpty();
    assertThat(ReportSentences.nothingToFix(report())).isEmpty();
    assertThat(ReportSentences.nothingToFix(report(arrowIn(PromiseState.OBSERVED)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void theHeadlineSaysThatAllIsKeptOnlyWhereNothingIsToFix(PromiseState state) {
    var kept = Small.of("kept", "sales", "customer", Small.in(PromiseState.KEPT));
    var other =
        state == PromiseState.OBSERVED
            ? arrowIn(state)
            : Small.of("other", "sales", "customer", Small.in(state));
    var report = report(kept, other);
    if (ReportSentences.headline(report).startsWith("Every promise")) {
      assertThat(report.fixFirst()).isEmpty();
      assertThat(ReportSentences.nothingToFix(report)).isPresent();
    }
    var worst = ReportSentences.worst(report).orElseThrow();
    assertThat(report.fixFirst()).allSatisfy(fix -> assertThat(fix.arrow()).isEqualTo(worst));
  }

  @Test
  void aBlindSpotSaysWhyNobodyCanJudgeIt() {
    var bare = Small.of("leads");
    assertThat(ReportSentences.because(company(bare.arrow()), new UnmeasuredArrow(bare, 0.125), AT))
        .isEqualTo("Nobody has promised it yet. Every eighth way to the Customer passes here.");
    var unheard = arrowIn(PromiseState.UNMEASURED);
    assertThat(
            ReportSentences.because(company(unheard.arrow()), new UnmeasuredArrow(unheard, 0), AT))
        .isEqualTo("No evidence of it has ever come. No way to the Customer passes here.");
  }

  @Test
  void aSilenceSaysHowLongAndWhatWasToBeExpected() {
    assertThat(silence(pulse(101, 196, 98)))
        .isEqualTo(
            "Nothing for 98 days; 100 were to be expected."
                + " Every second way to the Customer passes here.");
  }

  @Test
  void aSilenceSpeaksOfOneDayAndOfOneHandOffAsOfOne() {
    var arrow = Small.of("leads", cadence(new ArrivalRate(2, at(90), at(45))));
    assertThat(ReportSentences.headline(report(arrow)))
        .isEqualTo("Marketing to Sales, leads: nothing for 45 hours; 1 was to be expected.");
  }

  @Test
  void aSilenceAfterOneHandOffExpectsNothing() {
    var arrow = Small.of("leads", cadence(new ArrivalRate(1, at(240), at(240))));
    assertThat(ReportSentences.headline(report(arrow)))
        .isEqualTo("Marketing to Sales, leads: nothing for 10 days.");
  }

  private static PromiseReading cadence(ArrivalRate pulse) {
    return reading(promise(every(1, 1), 0.8), VerdictTally.NONE, pulse);
  }

  private static Optional<Instant> at(int hoursAgo) {
    return Optional.of(AT.minus(Duration.ofHours(hoursAgo)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BROKEN|9 of 12 leads from Marketing to Sales were not confirmed in time.",
        "AT_RISK|10 of 100 leads from Marketing to Sales were not confirmed in time.",
        "SILENT|Marketing to Sales, leads: nothing for 98 days; 100 were to be expected.",
        "NOT_ENOUGH_EVIDENCE|Nothing is broken. Not yet sure: Marketing to Sales, leads.",
        "UNMEASURED|Marketing to Sales, leads: nobody measures it yet.",
        "KEPT|Every promise that is measured is kept.",
        "OBSERVED|Every promise that is measured is kept."
      })
  void theHeadlineFollowsTheState(PromiseState state, String says) {
    var arrow = arrowIn(state);
    assertThat(arrow.state()).isEqualTo(state);
    assertThat(ReportSentences.headline(report(arrow))).isEqualTo(says);
  }

  @Test
  void withoutAnArrowTheHeadlineAsksForTheFirst() {
    assertThat(ReportSentences.headline(report()))
        .isEqualTo("Write down the first arrow: who gives what to whom?");
    assertThat(ReportSentences.worst(report())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void theHeadlineIsAboutAnArrowInTheWorstStateThereIs(PromiseState worst) {
    var arrows =
        Arrays.stream(PromiseState.values())
            .filter(state -> state.compareTo(worst) >= 0)
            .map(Small::arrowIn)
            .toList()
            .reversed()
            .toArray(ArrowReading[]::new);
    assertThat(ReportSentences.worst(report(arrows)).orElseThrow().state()).isEqualTo(worst);
  }

  @Test
  void amongBrokenArrowsTheHeadlineIsAboutTheFirstToFix() {
    var far = Small.of("far", "sales", "marketing", reading(confirmed(), 0.8, 0, 20));
    var near = Small.of("near", "sales", "customer", reading(confirmed(), 0.8, 3, 9));
    assertThat(ReportSentences.worst(report(far, near)).orElseThrow().arrow().id())
        .isEqualTo("near");
  }

  @Test
  void anArrowToFixThatIsNotBrokenDoesNotTakeTheHeadlineFromABrokenOne() {
    var broken = Small.of("broken", "sales", "marketing", reading(confirmed(), 0.8, 3, 9));
    var unsure = Small.of("unsure", "sales", "customer", reading(confirmed(), 0.8, 1, 1));
    var report = report(unsure, broken);
    assertThat(report.fixFirst()).extracting(fix -> fix.arrow().arrow().id()).contains("unsure");
    assertThat(ReportSentences.worst(report).orElseThrow().arrow().id()).isEqualTo("broken");
  }

  @Test
  void theHeadlineTellsTheMissesOfTheWorstPromise() {
    var arrow = Small.of("leads", reading(confirmed(), 0.8, 60, 2), reading(rated(4), 0.8, 0, 7));
    assertThat(ReportSentences.headline(report(arrow)))
        .isEqualTo("7 of 7 leads from Marketing to Sales were rated below 4.");
  }

  @Test
  void aWindowIsSaidInItsOwnUnit() {
    var promise = new Promise("kept", rated(4), Duration.ofHours(36), 0.5, Optional.empty());
    var arrow = arrow("leads", promise);
    assertThat(PromiseWords.counted(company(arrow), arrow, promise)).endsWith("over 36 hours.");
  }
}
