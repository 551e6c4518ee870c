package tutti.insight.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tutti.company.Stage.CONFIRMED;
import static tutti.company.Stage.DECLINED;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.RETURNED;

import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.chain.ChainStage.Kind;

class FlowTest {

  /** Steps of a chain of ours: four arrows, five steps, nobody joint. */
  private static final String ROW =
      """
      parties:
        - {id: customer, kind: outside, side: customer}
        - {id: a, kind: function}
      arrows:
        - {id: x0, from: customer, to: a}
        - {id: x1, from: a, to: customer}
        - {id: x2, from: customer, to: a}
        - {id: x3, from: a, to: customer}
        - {id: x4, from: customer, to: a}
      stages:
        - {id: begun, owner: a, done: begun, arrows: [x0]}
        - {id: s1-made, owner: a, done: made, arrows: [x1]}
        - {id: tried, owner: a, done: tried, arrows: [x2]}
        - {id: bought, owner: a, done: bought, arrows: [x3]}
        - {id: kept, owner: a, done: kept, arrows: [x4]}
      """;

  private static boolean reached(Flow flow, String thread, Kind kind) {
    var journey = flow.journey(flow.threads().find(thread).orElseThrow()).orElseThrow();
    return flow.reached(journey, kind).isPresent();
  }

  private static List<String> missing(Flow flow, String thread) {
    return flow.waiting().stream()
        .filter(wait -> wait.thread().id().equals(thread))
        .flatMap(wait -> wait.undone().stream())
        .map(part -> part.party() + (part.gives() ? " gives " : " confirms ") + part.arrow().id())
        .toList();
  }

  @Test
  @Claim("R08")
  void aSolutionThatOneSideConfirmedIsNotDefined() {
    var tale = Tale.ofTheChain().step("t", 1, 0).done("rc-02", "t", 1).given("rc-03", "t", 2);
    assertThat(reached(tale.on(5), "t", Kind.SOLUTION)).isFalse();
    assertThat(missing(tale.on(5), "t")).containsExactly("product confirms rc-03");
    tale.is(CONFIRMED, "rc-03", "t", 6);
    assertThat(reached(tale.on(7), "t", Kind.SOLUTION)).isTrue();
  }

  @Test
  void whatWasGivenBackIsNotGiven() {
    var tale = Tale.ofTheChain().step("t", 1, 0).done("rc-02", "t", 1).given("rc-03", "t", 2);
    tale.is(RETURNED, "rc-03", "t", 3);
    assertThat(missing(tale.on(5), "t")).containsExactly("engineering gives rc-03");
  }

  @Test
  @Claim("R09")
  void theReleaseOfEngineeringBringsTheThreadOn() {
    var tale = Tale.ofTheChain().walk("t", 0, 2);
    assertThat(missing(tale.on(5), "t")).containsExactly("engineering gives rc-04");
    assertThat(reached(tale.on(5), "t", Kind.RELEASE)).isFalse();
    assertThat(reached(tale.given("rc-04", "t", 6).on(7), "t", Kind.RELEASE)).isTrue();
  }

  @Test
  @Claim("R10")
  void withoutTheConfirmationOfSalesThereIsNoPositionAndSalesIsNamed() {
    var tale = Tale.ofTheChain().walk("t", 0, 3).done("rc-05", "t", 4).given("rc-06", "t", 5);
    assertThat(reached(tale.on(9), "t", Kind.POSITION)).isFalse();
    assertThat(missing(tale.on(9), "t"))
        .containsExactly("sales gives rc-07", "sales confirms rc-06");
    tale.is(CONFIRMED, "rc-06", "t", 10).done("rc-07", "t", 11);
    assertThat(reached(tale.on(12), "t", Kind.POSITION)).isTrue();
  }

  @Test
  void silenceConfirmsNothing() {
    var tale =
        Tale.ofTheChain()
            .walk("t", 0, 3)
            .done("rc-05", "t", 4)
            .done("rc-07", "t", 5)
            .given("rc-06", "t", 5)
            .is(CONFIRMED, "rc-06", "t", 6, "assumed", "true");
    assertThat(missing(tale.on(9), "t")).containsExactly("sales confirms rc-06");
  }

  @Test
  @Claim("R11")
  void aDealBelongsToTheOfferingItSells() {
    var tale = Tale.ofTheChain().walk("t", 0, 4).from("rc-06/t", DELIVERED, "rc-09", "opp-7", 9);
    assertThat(tale.on(10).threads().find("opp-7").orElseThrow().id()).isEqualTo("t");
    assertThat(reached(tale.on(10), "t", Kind.DEAL)).isFalse();
    tale.from("rc-06/t", CONFIRMED, "rc-09", "opp-7", 11);
    assertThat(reached(tale.on(12), "t", Kind.DEAL)).isTrue();
  }

  @Test
  @Claim({"R12", "R21"})
  void onlyTheCustomersOwnSignalPutsItIntoTheCustomersHands() {
    var tale = Tale.ofTheChain().walk("t", 0, 5).given("rc-12", "t", 6).given("rc-13", "t", 6);
    assertThat(reached(tale.on(9), "t", Kind.RELEASE)).isTrue();
    assertThat(reached(tale.on(9), "t", Kind.LIVE)).isFalse();
    assertThat(missing(tale.on(9), "t"))
        .containsExactly("customer confirms rc-12", "customer confirms rc-13");
    tale.is(CONFIRMED, "rc-12", "t", 10).is(CONFIRMED, "rc-13", "t", 11);
    assertThat(reached(tale.on(12), "t", Kind.LIVE)).isTrue();
  }

  @Test
  @Claim("R13")
  void sellingBeforeThePositionIsFlagged() {
    var tale = Tale.ofTheChain().walk("early", 0, 3).step("early", 5, 4).walk("good", 0, 7);
    assertThat(tale.on(9).skips())
        .singleElement()
        .satisfies(skip -> {
          assertThat(skip.thread().id()).isEqualTo("early");
          assertThat(skip.missing().name()).isEqualTo("Position");
          assertThat(skip.taken().name()).isEqualTo("Deal");
          assertThat(skip.at()).isEqualTo(Tale.day(4));
        });
    assertThat(tale.step("early", 4, 8).on(9).skips()).hasSize(1);
    assertThat(Tale.ofTheChain().walk("good", 0, 7).on(9).skips()).isEmpty();
  }

  @Test
  @Claim("R14")
  void theYieldOfTheWholeIsTheProductOfItsSteps() {
    var tale = Tale.of(ROW);
    gone(tale, 0, 200, 180, 144, 137, 96);
    var flow = tale.on(300);
    assertThat(flow.passages())
        .extracting(StepTransition::good)
        .containsExactly(180L, 144L, 137L, 96L);
    assertThat(flow.rolled().orElseThrow())
        .isCloseTo(180 / 200.0 * 144 / 180 * 137 / 144 * 96 / 137, within(1e-12));
    assertThat(flow.weakest().orElseThrow().to().name()).isEqualTo("Kept");
    assertThat(flow.started()).isEqualTo(200);
    assertThat(flow.finished()).isEqualTo(96);
  }

  @Test
  @Claim("R14")
  void nineEightNineAndAHalfAndSevenInTenMakeLessThanHalf() {
    var passages = List.of(passage(10, 9), passage(10, 8), passage(100, 95), passage(10, 7));
    assertThat(Flow.rolled(passages).orElseThrow()).isCloseTo(0.4788, within(1e-12));
    assertThat(Flow.rolled(List.of(passage(0, 0)))).isEmpty();
  }

  private static StepTransition passage(long cohort, long wentOn) {
    var steps = Tale.of(ROW).on(0).steps();
    return new StepTransition(
        steps.get(0), steps.get(1), cohort, wentOn, wentOn, 0, cohort - wentOn, 0, 0, 0);
  }

  /** So many threads that reached each step, the i-th of all on the same days. */
  private static void gone(Tale tale, int first, int... counts) {
    for (var step = 0; step < counts.length; step++) {
      for (var i = 0; i < counts[step]; i++) {
        tale.given("x" + step, "t" + i, first + step * 10 + i % 5);
      }
    }
  }

  @Test
  @Claim("R15")
  void aChainOfOnesOwnRuns() {
    var tale = Tale.of(ROW).given("x0", "t", 0).given("x1", "t", 3);
    assertThat(tale.on(9).steps())
        .extracting(ChainStep::name)
        .containsExactly("Begun", "Made", "Tried", "Bought", "Kept");
    assertThat(tale.on(9).waiting())
        .singleElement()
        .satisfies(wait -> {
          assertThat(wait.at().orElseThrow().name()).isEqualTo("Made");
          assertThat(wait.next().name()).isEqualTo("Tried");
          assertThat(wait.waits()).isEqualTo(Duration.ofDays(6));
        });
  }

  @Test
  @Claim("R16")
  void whoeverWaitsIsListedWithWhomTheyWaitForAndSinceWhen() {
    var flow = Tale.ofTheChain().walk("old", 0, 3).walk("young", 20, 3).walk("done", 0, 7).on(50);
    assertThat(flow.waiting())
        .extracting(wait -> wait.thread().id(), wait -> wait.waits().toDays())
        .containsExactly(Tuple.tuple("old", 48L), Tuple.tuple("young", 28L));
    assertThat(missing(flow, "old")).containsExactly("product gives rc-05");
  }

  @Test
  void whereSomebodyWroteHowSoonThoseStillInTimeAreLeftOut() {
    var tale = Tale.of(ROW.replace("arrows: [x1]", "arrows: [x1], within: 10d"));
    tale.given("x0", "quick", 0).given("x1", "quick", 5);
    tale.given("x0", "late", 0).given("x1", "late", 15);
    tale.given("x0", "overdue", 0).given("x0", "fresh", 25);
    tale.given("x0", "ended", 0).is(DECLINED, "x1", "ended", 3);
    var passage = tale.on(30).passages().getFirst();
    assertThat(passage.cohort()).isEqualTo(5);
    assertThat(passage.good()).isEqualTo(1);
    assertThat(passage.valid()).isEqualTo(4);
    assertThat(passage.waiting()).isEqualTo(2);
    assertThat(passage.overdue()).isEqualTo(1);
    assertThat(passage.ended()).isEqualTo(1);
    assertThat(tale.on(30).waiting())
        .filteredOn(ThreadWait::overdue)
        .extracting(wait -> wait.thread().id())
        .containsExactly("overdue");
  }

  @Test
  void whatArrivedHoursAgoIsOpenAndNotLost() {
    var tale = Tale.of(ROW);
    gone(tale, 0, 8);
    var young = tale.on(5).passages().getFirst();
    assertThat(young.waiting()).isEqualTo(8);
    assertThat(young.young()).isEqualTo(8);
    assertThat(young.share()).isEmpty();
    assertThat(tale.on(5).weakest()).isEmpty();
    assertThat(tale.on(5).bottleneck()).isEmpty();
    assertThat(tale.on(5).rolled()).isEmpty();
    assertThat(tale.on(60).weakest().orElseThrow().good()).isZero();
  }

  @Test
  void whoeverWaitsLongerThanNineInTenOfTheOthersTookCounts() {
    var tale = Tale.of(ROW);
    gone(tale, 0, 10, 10);
    for (var i = 0; i < 4; i++) {
      tale.given("x0", "late" + i, 20);
    }
    assertThat(tale.on(30).passages().getFirst().valid()).isEqualTo(10);
    assertThat(tale.on(31).passages().getFirst().valid()).isEqualTo(14);
    assertThat(tale.on(31).passages().getFirst().young()).isZero();
  }

  @Test
  void fewerThanFiveThatWentOnShowNoPaceAndThirtyDaysAreWaited() {
    var tale = Tale.of(ROW);
    gone(tale, 0, 9, 1);
    assertThat(tale.on(20).passages().getFirst().valid()).isEqualTo(1);
    assertThat(tale.on(40).passages().getFirst().valid()).isEqualTo(9);
    tale.is(DECLINED, "x1", "t5", 12);
    assertThat(tale.on(20).passages().getFirst().valid()).isEqualTo(2);
  }

  @Test
  void whatNamesNoThreadIsLeftOutAndCounted() {
    var tale = Tale.of(ROW).alone(DELIVERED, "x0", "stray", 0).given("x0", "t", 0);
    assertThat(tale.on(9).journeys()).hasSize(1);
    assertThat(tale.on(9).unlinked()).isEqualTo(1);
  }

  @Test
  void withFewerThanFiveNoStepIsCalledWeak() {
    var tale = Tale.of(ROW);
    gone(tale, 0, 4, 1);
    assertThat(tale.on(60).weakest()).isEmpty();
    gone(tale, 0, 5, 1);
    assertThat(tale.on(60).weakest().orElseThrow().to().name()).isEqualTo("Made");
  }

  @Test
  void aBetterWeakestStepWouldLetSoManyMoreReachTheEnd() {
    var tale = Tale.of(ROW);
    gone(tale, 0, 30, 12, 12, 12, 9);
    var flow = tale.on(100);
    assertThat(flow.more(flow.weakest().orElseThrow())).hasValue(Math.round(12 * 0.75));
    assertThat(flow.more(flow.passages().get(1))).isEmpty();
  }

  @Test
  void twelveUnderWayAndThreeAWeekMakeFourWeeks() {
    var law = new LittlesLaw(Duration.ofDays(70), 30, 30, 12, 12, 12);
    assertThat(law.perWeek()).isEqualTo(3);
    assertThat(law.weeks()).contains(4.0);
  }

  @Test
  void theLawIsNotUsedWhereMoreComesThanGoes() {
    assertThat(new LittlesLaw(Duration.ofDays(70), 30, 23, 12, 12, 12).weeks()).isEmpty();
    assertThat(new LittlesLaw(Duration.ofDays(70), 30, 24, 12, 12, 12).weeks()).isPresent();
    assertThat(new LittlesLaw(Duration.ofDays(70), 30, 30, 12, 15, 12).weeks()).isEmpty();
  }

  @Test
  void steadyThreadsTakeAsLongAsTheLawSays() {
    var tale = Tale.of(ROW);
    for (var i = 0; i < 240; i++) {
      tale.given("x0", "t" + i, 2 * i).given("x4", "t" + i, 2 * i + 28);
    }
    assertThat(tale.on(450).little().weeks().orElseThrow()).isCloseTo(4, within(0.05));
  }

  @Test
  void whereNothingIsReleasedAllStepsBehindStarve() {
    var tale = Tale.ofTheChain();
    for (var i = 0; i < 9; i++) {
      tale.walk("t" + i, i, 2);
    }
    var flow = tale.on(60);
    assertThat(flow.rolled()).isEmpty();
    assertThat(flow.passages().subList(2, 6)).allMatch(passage -> passage.cohort() == 0);
    assertThat(flow.finished()).isZero();
    assertThat(flow.bottleneck().map(queue -> queue.step().name())).contains("Release");
  }

  private static List<String> outcomes(Flow flow) {
    var cohort = flow.cohort(flow.passages().getFirst());
    return cohort.journeys().stream()
        .map(journey -> journey.thread().id() + " " + cohort.outcome(journey))
        .sorted()
        .toList();
  }

  @Test
  void everyThreadBehindAStepHasOneOutcome() {
    var tale = Tale.of(ROW.replace("arrows: [x1]", "arrows: [x1], within: 10d"));
    tale.given("x0", "quick", 0).given("x1", "quick", 5);
    tale.given("x0", "late", 0).given("x1", "late", 15);
    tale.given("x0", "overdue", 0).given("x0", "fresh", 25);
    tale.given("x0", "ended", 0).is(DECLINED, "x1", "ended", 3);
    tale.given("x0", "leapt", 0).given("x2", "leapt", 4);
    assertThat(outcomes(tale.on(30)))
        .containsExactly(
            "ended ENDED",
            "fresh WAITING",
            "late LATE",
            "leapt LEAPT",
            "overdue OVERDUE",
            "quick IN_TIME");
  }

  @Test
  void aThreadStandsAtAStepUntilItGoesOnOrEnds() {
    var tale = Tale.of(ROW);
    tale.given("x0", "quick", 0).given("x1", "quick", 5);
    tale.given("x0", "leapt", 1).given("x2", "leapt", 4);
    tale.given("x0", "ended", 2).is(DECLINED, "x1", "ended", 9);
    tale.given("x0", "open", 3);
    var flow = tale.on(30);
    var cohort = flow.cohort(flow.passages().getFirst());
    assertThat(cohort.journeys())
        .extracting(journey -> journey.thread().id(), journey -> cohort.took(journey).toDays())
        .containsExactlyInAnyOrder(
            Tuple.tuple("quick", 5L),
            Tuple.tuple("leapt", 3L),
            Tuple.tuple("ended", 7L),
            Tuple.tuple("open", 27L));
  }
}
