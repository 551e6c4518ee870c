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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.Promise.Form;
import tutti.company.State;
import tutti.insight.Fix;
import tutti.insight.UnmeasuredArrow;
import tutti.measure.ArrivalRate;
import tutti.measure.ArrowReading;
import tutti.measure.Hours;
import tutti.measure.Reading;
import tutti.measure.Tally;

/** What numbers say when they are read aloud. */
class SentencesTest {

  private static String promised(Form form, double target) {
    var promise = promise(form, target);
    var arrow = arrow("leads", promise);
    return Sentences.promise(company(arrow), arrow, promise);
  }

  private static String because(Reading reading, double reach) {
    return Sentences.because(new Fix(Small.of("leads", reading), reading, 1, reach, 1, 1));
  }

  private static String silence(ArrivalRate pulse) {
    var arrow = Small.of("leads", reading(promise(confirmed(), 0.8), Tally.NONE, pulse));
    return Sentences.because(company(arrow.arrow()), new UnmeasuredArrow(arrow, 0.5), AT);
  }

  @Test
  void besideAStateThatMayBeChanceItIsSaidHowOften() {
    var chance =
        "By chance a promise exactly at its target reads broken or at risk in about one look of ten.";
    assertThat(Sentences.caveats(reading(confirmed(), 0.8, 13, 7))).containsExactly(chance);
    assertThat(Sentences.caveats(reading(confirmed(), 0.8, 3, 30))).doesNotContain(chance);
    assertThat(Sentences.caveats(in(State.KEPT))).isEmpty();
    assertThat(Sentences.caveats(reading(confirmed(), 1, 13, 7))).doesNotContain(chance);
  }

  @Test
  void howLongItTookIsTrueOfFewToo() {
    assertThat(took(20)).isEqualTo("It took 20.0 hours.");
    assertThat(took(20, 1)).isEqualTo("Half took up to 1.0 hours, the longest 20.0 hours.");
    assertThat(took(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
        .isEqualTo("Half took up to 5.0 hours, nine in ten up to 9.0 hours.");
  }

  private static String took(double... hours) {
    return Sentences.took(Hours.of(hours).taken().orElseThrow());
  }

  @Test
  void anArrowIsCalledByItsEndsAndWhatItGives() {
    var arrow = arrow("leads");
    assertThat(Sentences.ends(company(arrow), arrow)).isEqualTo("Marketing to Sales");
    assertThat(Sentences.name(company(arrow), arrow)).isEqualTo("Marketing to Sales, leads");
  }

  @Test
  void aPromiseWithATimeSaysFromWhichStageTheTimeRuns() {
    assertThat(promised(confirmed(), 0.8))
        .isEqualTo(
            "Marketing sees to it that 80 % of leads are confirmed within 3 days of being offered."
                + " Counted over 90 days.");
  }

  @Test
  void aPromiseWithADateSaysByTheDatePromised() {
    assertThat(promised(byDue(), 0.9))
        .isEqualTo(
            "Marketing sees to it that 90 % of leads are delivered by the date promised."
                + " Counted over 90 days.");
  }

  @Test
  void aStageOfTwoWordsIsSaidWithoutItsHyphen() {
    assertThat(promised(within("broken-off", "told-back", Duration.ofHours(8)), 0.5))
        .contains("are told back within 8 hours of being broken off.");
  }

  @ParameterizedTest
  @CsvSource({"1,once", "2,twice", "3,3 times", "10,10 times"})
  void aCadenceSaysHowOften(int atLeast, String often) {
    assertThat(promised(every(7, atLeast), 0.75))
        .isEqualTo(
            "Marketing gives leads at least "
                + often
                + " in every 7 days, in 75 % of them. Counted over 90 days.");
  }

  @Test
  void aRatingSaysWhatIsGoodEnough() {
    assertThat(promised(rated(4), 0.6))
        .isEqualTo("60 % of ratings for leads are 4 or better. Counted over 90 days.");
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
    assertThat(Sentences.promise(company(arrow), arrow, promise)).startsWith("Marketing sees");
    assertThat(Sentences.ends(company(arrow), arrow)).isEqualTo("Customer to Sales");
  }

  @ParameterizedTest
  @CsvSource({
    "1,100 %",
    "0.999,99.9 %",
    "0.995,99.5 %",
    "0.9999,99.99 %",
    "0.8,80 %",
    "0.07,7 %",
    "0.29,29 %"
  })
  void aTargetIsNeverRoundedToOneThatAllowsNothing(double target, String written) {
    assertThat(Sentences.target(target)).isEqualTo(written);
    assertThat(promised(rated(4), target)).startsWith(written + " of ratings");
  }

  @Test
  void keptCountsTheGoodOnesOfEachForm() {
    assertThat(Sentences.kept(reading(confirmed(), 0.8, 66, 6)))
        .isEqualTo("66 of 72 were confirmed within 3 days.");
    assertThat(Sentences.kept(reading(byDue(), 0.8, 5, 0)))
        .isEqualTo("5 of 5 were delivered by the date promised.");
    assertThat(Sentences.kept(reading(every(1, 2), 0.8, 5, 3)))
        .isEqualTo("5 of 8 periods of 1 day held at least 2.");
    assertThat(Sentences.kept(reading(rated(4), 0.8, 0, 9)))
        .isEqualTo("0 of 9 were rated 4 or better.");
  }

  @Test
  void keptSpeaksOfOneAsOfOne() {
    assertThat(Sentences.kept(reading(confirmed(), 0.8, 1, 6)))
        .isEqualTo("1 of 7 was confirmed within 3 days.");
    assertThat(Sentences.kept(reading(rated(4), 0.8, 1, 1)))
        .isEqualTo("1 of 2 was rated 4 or better.");
  }

  @Test
  void keptOfNothingIsNoShare() {
    assertThat(Sentences.kept(reading(confirmed(), 0.8, 0, 0)))
        .isEqualTo("Nothing has come to count yet.");
  }

  @Test
  void aFixSaysTheMissesOfEachForm() {
    assertThat(because(reading(confirmed(), 0.8, 3, 9), 0.25))
        .isEqualTo(
            "9 of 12 were not confirmed within 3 days, 7 more than the target allows;"
                + " 25 % of what is handed on here reaches the Customer.");
    assertThat(because(reading(byDue(), 0.8, 3, 9), 1))
        .startsWith("9 of 12 were not delivered by the date promised, 7 more");
    assertThat(because(reading(every(7, 1), 0.8, 3, 9), 1))
        .startsWith("9 of 12 periods of 7 days held none, 7 more");
    assertThat(because(reading(every(7, 3), 0.8, 3, 9), 1))
        .startsWith("9 of 12 periods of 7 days held fewer than 3, 7 more");
    assertThat(because(reading(rated(4), 0.8, 3, 9), 1))
        .startsWith("9 of 12 were rated below 4, 7 more");
  }

  @Test
  void aFixSpeaksOfOneMissAsOfOne() {
    assertThat(because(reading(confirmed(), 0.8, 3, 1), 1)).startsWith("1 of 4 was not confirmed");
    assertThat(because(reading(rated(4), 0.8, 3, 1), 1))
        .startsWith("1 of 4 was rated below 4, 1 more than the target allows;");
  }

  @Test
  void whereNothingIsToFixASentenceSaysWhy() {
    assertThat(Sentences.nothingToFix(report(arrowIn(State.KEPT))))
        .hasValue(
            "Nothing to fix yet: over its window no promise misses more than its target allows.");
    assertThat(Sentences.nothingToFix(report(arrowIn(State.UNMEASURED))))
        .hasValue("Nothing to fix yet: nothing has come that a promise counts.");
    assertThat(Sentences.nothingToFix(report(arrowIn(State.BROKEN))))
        .hasValue("Nothing to fix yet: what is missed is on no way to the Customer.");
  }

  @Test
  void whereSomethingIsToFixOrNothingIsPromisedNoSentenceSaysThereIsNothing() {
    var broken = Small.of("leads", "sales", "customer", Small.in(State.BROKEN));
    assertThat(Sentences.nothingToFix(report(broken))).isEmpty();
    assertThat(Sentences.nothingToFix(report())).isEmpty();
    assertThat(Sentences.nothingToFix(report(arrowIn(State.OBSERVED)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void theHeadlineSaysThatAllIsKeptOnlyWhereNothingIsToFix(State state) {
    var kept = Small.of("kept", "sales", "customer", Small.in(State.KEPT));
    var other =
        state == State.OBSERVED
            ? arrowIn(state)
            : Small.of("other", "sales", "customer", Small.in(state));
    var report = report(kept, other);
    if (Sentences.headline(report).startsWith("Every promise")) {
      assertThat(report.fixFirst()).isEmpty();
      assertThat(Sentences.nothingToFix(report)).isPresent();
    }
    var worst = Sentences.worst(report).orElseThrow();
    assertThat(report.fixFirst()).allSatisfy(fix -> assertThat(fix.arrow()).isEqualTo(worst));
  }

  @Test
  void aBlindSpotSaysWhyNobodyCanJudgeIt() {
    var bare = Small.of("leads");
    assertThat(Sentences.because(company(bare.arrow()), new UnmeasuredArrow(bare, 0.125), AT))
        .isEqualTo("It has no promise yet; 13 % of the paths to the Customer pass here.");
    var unheard = arrowIn(State.UNMEASURED);
    assertThat(Sentences.because(company(unheard.arrow()), new UnmeasuredArrow(unheard, 0), AT))
        .isEqualTo("No evidence of it has ever come; 0 % of the paths to the Customer pass here.");
  }

  @Test
  void aSilenceSaysHowLongAndWhatWasToBeExpected() {
    assertThat(silence(pulse(101, 196, 98)))
        .isEqualTo(
            "Silent for 98 days; 100 were to be expected;"
                + " 50 % of the paths to the Customer pass here.");
  }

  @Test
  void aSilenceSpeaksOfOneDayAndOfOneHandOffAsOfOne() {
    var arrow = Small.of("leads", cadence(new ArrivalRate(2, at(90), at(45))));
    assertThat(Sentences.headline(report(arrow)))
        .isEqualTo("Marketing to Sales, leads: silent for 45 hours; 1 was to be expected.");
  }

  @Test
  void aSilenceAfterOneHandOffExpectsNothing() {
    var arrow = Small.of("leads", cadence(new ArrivalRate(1, at(240), at(240))));
    assertThat(Sentences.headline(report(arrow)))
        .isEqualTo("Marketing to Sales, leads: silent for 10 days.");
  }

  private static Reading cadence(ArrivalRate pulse) {
    return reading(promise(every(1, 1), 0.8), Tally.NONE, pulse);
  }

  private static Optional<java.time.Instant> at(int hoursAgo) {
    return Optional.of(AT.minus(Duration.ofHours(hoursAgo)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BROKEN|Marketing to Sales, leads: 9 of 12 were not confirmed within 3 days.",
        "AT_RISK|Marketing to Sales, leads: 10 of 100 were not confirmed within 3 days.",
        "SILENT|Marketing to Sales, leads: silent for 98 days; 100 were to be expected.",
        "NOT_ENOUGH_EVIDENCE|Nothing is broken. Not yet sure: Marketing to Sales, leads.",
        "UNMEASURED|Marketing to Sales, leads: nobody measures it yet.",
        "KEPT|Every promise that is measured is kept.",
        "OBSERVED|Every promise that is measured is kept."
      })
  void theHeadlineFollowsTheState(State state, String says) {
    var arrow = arrowIn(state);
    assertThat(arrow.state()).isEqualTo(state);
    assertThat(Sentences.headline(report(arrow))).isEqualTo(says);
  }

  @Test
  void withoutAnArrowTheHeadlineAsksForTheFirst() {
    assertThat(Sentences.headline(report()))
        .isEqualTo("Write down the first arrow: who gives what to whom?");
    assertThat(Sentences.worst(report())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void theHeadlineIsAboutAnArrowInTheWorstStateThereIs(State worst) {
    var arrows =
        java.util.Arrays.stream(State.values())
            .filter(state -> state.compareTo(worst) >= 0)
            .map(Small::arrowIn)
            .toList()
            .reversed()
            .toArray(ArrowReading[]::new);
    assertThat(Sentences.worst(report(arrows)).orElseThrow().state()).isEqualTo(worst);
  }

  @Test
  void amongBrokenArrowsTheHeadlineIsAboutTheFirstToFix() {
    var far = Small.of("far", "sales", "marketing", reading(confirmed(), 0.8, 0, 20));
    var near = Small.of("near", "sales", "customer", reading(confirmed(), 0.8, 3, 9));
    assertThat(Sentences.worst(report(far, near)).orElseThrow().arrow().id()).isEqualTo("near");
  }

  @Test
  void anArrowToFixThatIsNotBrokenDoesNotTakeTheHeadlineFromABrokenOne() {
    var broken = Small.of("broken", "sales", "marketing", reading(confirmed(), 0.8, 3, 9));
    var unsure = Small.of("unsure", "sales", "customer", reading(confirmed(), 0.8, 1, 1));
    var report = report(unsure, broken);
    assertThat(report.fixFirst()).extracting(fix -> fix.arrow().arrow().id()).contains("unsure");
    assertThat(Sentences.worst(report).orElseThrow().arrow().id()).isEqualTo("broken");
  }

  @Test
  void theHeadlineTellsTheMissesOfTheWorstPromise() {
    var arrow = Small.of("leads", reading(confirmed(), 0.8, 60, 2), reading(rated(4), 0.8, 0, 7));
    assertThat(Sentences.headline(report(arrow)))
        .isEqualTo("Marketing to Sales, leads: 7 of 7 were rated below 4.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0 minutes",
        "0.016|1 minute",
        "0.25|15 minutes",
        "0.41|25 minutes",
        "1|1.0 hours",
        "3.54|3.5 hours",
        "47.9|47.9 hours",
        "48|2.0 days",
        "352.8|14.7 days",
        "24000|1000.0 days"
      })
  void hoursAreSaidInTheUnitPeopleUse(double hours, String said) {
    assertThat(Sentences.hours(hours)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"0,0 %", "0.004,0 %", "0.125,13 %", "0.5,50 %", "1,100 %"})
  void aShareIsSaidInWholePercent(double share, String said) {
    assertThat(Sentences.percent(share)).isEqualTo(said);
  }

  @Test
  void aWindowIsSaidInItsOwnUnit() {
    var promise = new Promise("kept", rated(4), Duration.ofHours(36), 0.5, Optional.empty());
    var arrow = arrow("leads", promise);
    assertThat(Sentences.promise(company(arrow), arrow, promise)).endsWith("over 36 hours.");
  }
}
