package tutti.measure.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.form.CadenceForm;
import tutti.company.form.FirstTimeForm;
import tutti.company.form.PromiseForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit;
import tutti.company.form.ReachLimit.BeforeDue;
import tutti.company.form.ReachLimit.ByDue;
import tutti.company.form.ReachLimit.Within;
import tutti.company.form.UnreturnedForm;
import tutti.company.time.TimeSpan.BusinessDays;
import tutti.company.time.TimeSpan.BusinessHours;
import tutti.company.time.TimeSpan.Elapsed;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;

class PromiseVerdictTest {

  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration TICK = Duration.ofMillis(1);

  private static Promise promise(PromiseForm form) {
    return new Promise("p", form, Duration.ofDays(90), 0.8, Optional.empty());
  }

  private static Promise within(Duration limit) {
    return reach(new Within(limit));
  }

  private static Promise reach(ReachLimit limit) {
    return promise(new ReachForm(Stage.REQUESTED, Stage.DELIVERED, limit));
  }

  private static Evidence fact(Stage stage, Duration after) {
    return Evidence.saying("test", "a", "k", stage, START.plus(after), Details.NONE);
  }

  private static Evidence fact(Stage stage, Duration after, Duration due) {
    var details =
        new Details(
            Optional.of(START.plus(due)),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    return Evidence.saying("test", "a", "k", stage, START.plus(after), details);
  }

  private static Evidence rated(int rating, Duration after) {
    var details =
        new Details(
            Optional.empty(),
            OptionalInt.of(rating),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    return Evidence.saying("test", "a", "k", Stage.CONFIRMED, START.plus(after), details);
  }

  private static HandOff handOff(Evidence... facts) {
    return HandOff.of(Arrays.asList(facts));
  }

  private static final Evidence REQUESTED = fact(Stage.REQUESTED, Duration.ZERO);

  private static Optional<PromiseVerdict> verdict(Promise promise, Evidence... facts) {
    return PromiseVerdict.of(promise, handOff(facts));
  }

  @Test
  void aHandOffDoneInTimeIsGoodFromThatMoment() {
    var verdict =
        verdict(within(DAY), REQUESTED, fact(Stage.DELIVERED, Duration.ofHours(5))).orElseThrow();
    assertThat(verdict.good()).isTrue();
    assertThat(verdict.settled()).isEqualTo(START.plus(Duration.ofHours(5)));
    assertThat(verdict.hours(verdict.settled())).hasValue(5);
  }

  @Test
  void theLastMomentOfTheLimitIsInTimeAndTheNextIsNot() {
    assertThat(verdict(within(DAY), REQUESTED, fact(Stage.DELIVERED, DAY)).orElseThrow().good())
        .isTrue();
    assertThat(
            verdict(within(DAY), REQUESTED, fact(Stage.DELIVERED, DAY.plus(TICK)))
                .orElseThrow()
                .good())
        .isFalse();
  }

  @Test
  void anOpenHandOffIsBadOnTheDayItBecomesOverdue() {
    var verdict = verdict(within(DAY), REQUESTED).orElseThrow();
    var since = START.minus(DAY);
    assertThat(verdict.tally(since, START.plus(DAY))).isEqualTo(new VerdictTally(0, 0, 1));
    assertThat(verdict.tally(since, START.plus(DAY).plus(TICK)))
        .isEqualTo(new VerdictTally(0, 1, 0));
    assertThat(verdict.tally(since, START.minus(TICK))).isEqualTo(VerdictTally.NONE);
  }

  @Test
  void aLateOneIsBadSinceItsDueDateAndStillHasItsHours() {
    var verdict =
        verdict(within(DAY), REQUESTED, fact(Stage.DELIVERED, Duration.ofDays(3))).orElseThrow();
    assertThat(verdict.good()).isFalse();
    assertThat(verdict.settled()).isEqualTo(START.plus(DAY).plus(TICK));
    assertThat(verdict.hours(START.plus(Duration.ofDays(3)))).hasValue(72);
    assertThat(verdict.hours(START.plus(Duration.ofDays(2)))).isEmpty();
  }

  @Test
  void whatIsOlderThanTheWindowCountsForNothing() {
    var verdict = verdict(within(DAY), REQUESTED, fact(Stage.DELIVERED, DAY)).orElseThrow();
    assertThat(verdict.tally(START.plus(DAY), START.plus(Duration.ofDays(9))))
        .isEqualTo(VerdictTally.NONE);
  }

  @Test
  void aHandOffDeclinedInTimeIsNobodysFailureAndIsToldApart() {
    var verdict = verdict(within(DAY), REQUESTED, fact(Stage.DECLINED, Duration.ofHours(2)));
    assertThat(verdict.orElseThrow().tally(START.minus(DAY), START.plus(DAY)))
        .isEqualTo(new VerdictTally(0, 0, 0, 0, 1));
  }

  @Test
  void aHandOffWithdrawnInTimeIsNotSpokenOf() {
    assertThat(verdict(within(DAY), REQUESTED, fact(Stage.WITHDRAWN, Duration.ofHours(2))))
        .isEmpty();
  }

  @Test
  void decliningWhenItIsOverdueDoesNotUndoTheMiss() {
    var verdict = verdict(within(DAY), REQUESTED, fact(Stage.DECLINED, Duration.ofDays(2)));
    assertThat(verdict.orElseThrow().good()).isFalse();
  }

  @Test
  void whatWasDoneInTimeStaysGoodWhenItIsWithdrawnLater() {
    var verdict =
        verdict(
            within(DAY),
            REQUESTED,
            fact(Stage.DELIVERED, Duration.ofHours(1)),
            fact(Stage.WITHDRAWN, Duration.ofHours(2)));
    assertThat(verdict.orElseThrow().good()).isTrue();
  }

  @Test
  void breakingItOffIsAMissOnThatDay() {
    var verdict =
        verdict(within(DAY), REQUESTED, fact(Stage.BROKEN_OFF, Duration.ofHours(3))).orElseThrow();
    assertThat(verdict.good()).isFalse();
    assertThat(verdict.settled()).isEqualTo(START.plus(Duration.ofHours(3)));
  }

  @Test
  void aPromisedDateIsTheOneAgreedBeforeItPassed() {
    var moved =
        verdict(
            reach(new ByDue()),
            fact(Stage.REQUESTED, Duration.ZERO, DAY),
            fact(Stage.RENEGOTIATED, Duration.ofHours(20), Duration.ofDays(5)),
            fact(Stage.DELIVERED, Duration.ofDays(4)));
    var movedTooLate =
        verdict(
            reach(new ByDue()),
            fact(Stage.REQUESTED, Duration.ZERO, DAY),
            fact(Stage.RENEGOTIATED, Duration.ofHours(25), Duration.ofDays(5)),
            fact(Stage.DELIVERED, Duration.ofDays(4)));
    assertThat(moved.orElseThrow().good()).isTrue();
    assertThat(movedTooLate.orElseThrow().good()).isFalse();
  }

  @Test
  void withoutAPromisedDateThereIsNothingToJudge() {
    assertThat(verdict(reach(new ByDue()), REQUESTED, fact(Stage.DELIVERED, DAY))).isEmpty();
  }

  @Test
  void aStageNobodyDatedStartsNoClock() {
    assertThat(verdict(within(DAY), fact(Stage.DELIVERED, DAY))).isEmpty();
  }

  @Test
  void anImpossibleHandOffIsSetAside() {
    assertThat(verdict(within(DAY), REQUESTED, fact(Stage.DELIVERED, DAY.negated()))).isEmpty();
  }

  @Test
  void aRatingCountsFromTheDayItIsGiven() {
    var promise = promise(new RatingForm(Optional.empty(), 4));
    assertThat(verdict(promise, REQUESTED, rated(4, DAY)).orElseThrow().good()).isTrue();
    assertThat(verdict(promise, REQUESTED, rated(3, DAY)).orElseThrow().good()).isFalse();
    assertThat(verdict(promise, REQUESTED, rated(4, DAY)).orElseThrow().settled())
        .isEqualTo(START.plus(DAY));
    assertThat(verdict(promise, REQUESTED)).isEmpty();
  }

  @Test
  void aCadenceCountsWhenSomethingIsGivenAndNotWhenItIsAskedFor() {
    var promise = promise(new CadenceForm(Duration.ofDays(14), 1, Optional.empty()));
    assertThat(verdict(promise, REQUESTED)).isEmpty();
    assertThat(verdict(promise, REQUESTED, fact(Stage.DELIVERED, DAY)).orElseThrow().settled())
        .isEqualTo(START.plus(DAY));
  }

  @Test
  void swappingEveryPartyThatFulfilsChangesNoVerdict() {
    var one = handOff(REQUESTED, fulfilledBy("sales"));
    var other = handOff(REQUESTED, fulfilledBy("marketing"));
    assertThat(one).isNotEqualTo(other);
    assertThat(PromiseVerdict.of(within(DAY), one))
        .isEqualTo(PromiseVerdict.of(within(DAY), other));
  }

  @Test
  void businessHoursCountOnlyWhileTheReceiverWorks() {
    var friday = Duration.ofDays(4).plusHours(8);
    var promise = within(Duration.ofDays(1));
    var hour =
        promise(new ReachForm(Stage.ACCEPTED, Stage.DELIVERED, new Within(new BusinessHours(2))));
    var late = fact(Stage.DELIVERED, Duration.ofDays(7).plusHours(1));
    assertThat(verdict(hour, fact(Stage.ACCEPTED, friday), late).orElseThrow().good()).isTrue();
    assertThat(verdict(promise, fact(Stage.REQUESTED, friday), late).orElseThrow().good())
        .isFalse();
  }

  @Test
  void beforeTheDueDateMeansSoLongBefore() {
    var ahead = reach(new BeforeDue(new BusinessDays(10)));
    var due = Duration.ofDays(28);
    var inTime = fact(Stage.DELIVERED, Duration.ofDays(14));
    var late = fact(Stage.DELIVERED, Duration.ofDays(14).plusMinutes(1));
    var asked = fact(Stage.REQUESTED, Duration.ZERO, due);
    assertThat(verdict(ahead, asked, inTime).orElseThrow().good()).isTrue();
    assertThat(verdict(ahead, asked, late).orElseThrow().good()).isFalse();
    assertThat(verdict(ahead, REQUESTED, inTime)).isEmpty();
  }

  @Test
  void whatCameBackOnceWasNotRightTheFirstTime() {
    var first = promise(new FirstTimeForm());
    var delivered = fact(Stage.DELIVERED, DAY);
    var returned = fact(Stage.RETURNED, DAY.multipliedBy(2));
    var confirmed = fact(Stage.CONFIRMED, DAY.multipliedBy(3));
    assertThat(verdict(first, delivered)).isEmpty();
    assertThat(verdict(first, delivered, confirmed).orElseThrow().good()).isTrue();
    assertThat(verdict(first, delivered, returned, confirmed).orElseThrow().good()).isFalse();
  }

  @Test
  @Claim("S02")
  void nineOfTenReleasesWithoutASevereDefectAreGood() {
    var works = promise(new UnreturnedForm(Stage.DELIVERED, new Elapsed(Duration.ofDays(7))));
    var release = fact(Stage.DELIVERED, DAY);
    var severe = fact(Stage.RETURNED, DAY.multipliedBy(3));
    var much = fact(Stage.RETURNED, DAY.multipliedBy(9));
    var good = Stream.generate(() -> verdict(works, release)).limit(8);
    var all =
        Stream.concat(
                good, Stream.of(verdict(works, release, much), verdict(works, release, severe)))
            .map(Optional::orElseThrow)
            .toList();
    assertThat(all).hasSize(10);
    assertThat(all.stream().filter(PromiseVerdict::good)).hasSize(9);
    assertThat(all.getFirst().settled()).isEqualTo(START.plus(DAY.multipliedBy(8)));
    assertThat(all.getLast().settled()).isEqualTo(START.plus(DAY.multipliedBy(3)));
  }

  private static Evidence fulfilledBy(String party) {
    var details =
        new Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.of(party),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    return Evidence.saying(
        "test", "a", "k", Stage.DELIVERED, START.plus(Duration.ofHours(2)), details);
  }
}
