package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.AgreementState.End;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.company.form.CadenceForm;
import tutti.company.form.ConditionForm;
import tutti.company.form.CurveForm;
import tutti.company.form.FirstTimeForm;
import tutti.company.form.PromiseForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.ByDue;
import tutti.company.form.ReachLimit.Within;
import tutti.company.form.RelayForm;
import tutti.company.form.UnreturnedForm;
import tutti.company.template.CompanyTemplates;
import tutti.company.time.TimeSpan;
import tutti.handoff.HandOff;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictOutcome;
import tutti.measure.verdict.VerdictTally;

/** What each form of promise counts, and what it counts as good. */
class PromiseFormsTest {

  private static final Duration WINDOW = Duration.ofDays(90);

  private static Promise promise(PromiseForm form) {
    return new Promise("p", form, WINDOW, 0.8, Optional.empty());
  }

  private static VerdictTally tally(PromiseForm form, List<HandOff> handOffs, double day) {
    var arrow = new Arrow("a", "x", "y", "", "", Optional.empty(), false, List.of(promise(form)));
    return new HandOffSamples(handOffs).sample(arrow, promise(form), Told.day(day)).window();
  }

  private static List<HandOff> handOffs(int count, IntFunction<Told> told) {
    return IntStream.range(0, count).mapToObj(i -> told.apply(i).handOff()).toList();
  }

  private static TimeSpan days(int days) {
    return new TimeSpan.Elapsed(Duration.ofDays(days));
  }

  @Test
  @Claim("S03")
  void onlyTheCustomersWordSaysWhetherTheProductIsLoved() {
    var rated = new ArrayList<>(handOffs(8, i -> Told.of("a", i).rated(i < 6 ? 5 : 3, 10)));
    var before = tally(new RatingForm(Optional.empty(), 4), rated, 30);

    rated.addAll(handOffs(50, i -> Told.of("a", "d" + i).then(Stage.DELIVERED, 12)));

    rated.addAll(handOffs(20, i -> Told.of("a", "own" + i).rated(Stage.DELIVERED, 10, 11)));

    assertThat(before).isEqualTo(new VerdictTally(6, 2, 0));
    assertThat(tally(new RatingForm(Optional.empty(), 4), rated, 30)).isEqualTo(before);
  }

  @Test
  void onAnArrowFromOutsideTheGiversRatingCountsAndNobodyElses() {
    var said = handOffs(5, i -> Told.of("a", i).rated(Stage.DELIVERED, 2, 10));
    var both =
        handOffs(
            3,
            i -> Told.of("a", "b" + i).rated(Stage.DELIVERED, 5, 10).rated(Stage.CONFIRMED, 1, 11));
    var all = Stream.concat(said.stream(), both.stream()).toList();
    assertThat(tally(new RatingForm(Optional.empty(), 4, End.GIVER), all, 30))
        .isEqualTo(new VerdictTally(3, 5, 0));
    assertThat(tally(new RatingForm(Optional.empty(), 4), all, 30))
        .isEqualTo(new VerdictTally(0, 3, 0));
  }

  @Test
  @Claim("S08")
  void rankingAnItemAnewAfterItWasCommittedChangesNothing() {
    var form =
        new ConditionForm(Stage.DELIVERED, "attr.quartile == '1'", Optional.of(Stage.ACCEPTED));
    var asCommitted =
        handOffs(
            4,
            i ->
                Told.of("a", i)
                    .then(Stage.ACCEPTED, 1, "quartile", i < 3 ? "1" : "4")
                    .then(Stage.DELIVERED, 20));
    var rankedAnew =
        handOffs(
            4,
            i ->
                Told.of("a", i)
                    .then(Stage.ACCEPTED, 1, "quartile", i < 3 ? "1" : "4")
                    .then(Stage.DELIVERED, 20, "quartile", i < 3 ? "4" : "1"));

    assertThat(tally(form, asCommitted, 30)).isEqualTo(new VerdictTally(3, 1, 0));
    assertThat(tally(form, rankedAnew, 30)).isEqualTo(tally(form, asCommitted, 30));
  }

  @Test
  void whereNobodyDatedTheCommitmentTheFirstWordCounts() {
    var form =
        new ConditionForm(Stage.DELIVERED, "attr.quartile == '1'", Optional.of(Stage.ACCEPTED));
    var told =
        Told.of("a", 1)
            .then(Stage.REQUESTED, 1, "quartile", "1")
            .then(Stage.DELIVERED, 20, "quartile", "4");

    assertThat(tally(form, List.of(told.handOff()), 30)).isEqualTo(new VerdictTally(1, 0, 0));
  }

  @Test
  @Claim("S23")
  void helpWithoutARecordedNeedIsNotGood() {
    var form =
        new ConditionForm(
            Stage.CONFIRMED, "attr.need != '' && attr.answered == 'yes'", Optional.empty());
    var personal =
        Told.of("a", 1)
            .then(Stage.REQUESTED, 1, "need", "two offices, one stock")
            .then(Stage.CONFIRMED, 3, "answered", "yes");
    var general = Told.of("a", 2).then(Stage.CONFIRMED, 3, "answered", "yes");

    assertThat(tally(form, List.of(personal.handOff(), general.handOff()), 30))
        .isEqualTo(new VerdictTally(1, 1, 0));
  }

  @Test
  @Claim("S10")
  void aCommittedItemWithoutAPublishedNoteIsBadAfterItsDays() {
    var form = new ReachForm(Stage.ACCEPTED, Stage.TOLD_BACK, new Within(days(14)));
    var told =
        List.of(
            Told.of("a", 1).then(Stage.ACCEPTED, 1).then(Stage.TOLD_BACK, 10).handOff(),
            Told.of("a", 2).then(Stage.ACCEPTED, 1).handOff());

    assertThat(tally(form, told, 14.9)).isEqualTo(new VerdictTally(1, 0, 1));
    assertThat(tally(form, told, 15.1)).isEqualTo(new VerdictTally(1, 1, 0));
  }

  @Test
  @Claim("S11")
  void movingTheDateBeforeItIsDueKeepsThePromiseAndAfterwardsIsAMiss() {
    var form = new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new ByDue());
    var inTime =
        Told.of("a", 1)
            .due(Stage.REQUESTED, 0, 10)
            .due(Stage.RENEGOTIATED, 9, 20)
            .then(Stage.DELIVERED, 19);
    var tooLate =
        Told.of("a", 2)
            .due(Stage.REQUESTED, 0, 10)
            .due(Stage.RENEGOTIATED, 11, 20)
            .then(Stage.DELIVERED, 19);

    assertThat(tally(form, List.of(inTime.handOff()), 30)).isEqualTo(new VerdictTally(1, 0, 0));
    assertThat(tally(form, List.of(tooLate.handOff()), 30)).isEqualTo(new VerdictTally(0, 1, 0));
  }

  @Test
  @Claim("K11")
  void anExperimentWhoseResultIsNotSharedInTenBusinessDaysIsBad() {
    var roles =
        CompanyFile.read("roles.yaml", CompanyTemplates.text("key-interactions").orElseThrow());
    var arrow =
        roles.arrows().stream()
            .filter(a -> a.from().equals("growth") && a.to().equals("product-management"))
            .findFirst()
            .orElseThrow();
    var shared = arrow.promises().getFirst();
    var experiments =
        new HandOffSamples(
            List.of(
                Told.of(arrow.id(), 1).then(Stage.REQUESTED, 0).then(Stage.DELIVERED, 9).handOff(),
                Told.of(arrow.id(), 2).then(Stage.REQUESTED, 0).handOff()));

    assertThat(experiments.sample(arrow, shared, Told.day(13.9)).window())
        .isEqualTo(new VerdictTally(1, 0, 1));
    assertThat(experiments.sample(arrow, shared, Told.day(14.1)).window())
        .isEqualTo(new VerdictTally(1, 1, 0));
  }

  @Test
  @Claim("S14")
  void whatWasPromisedInWordsIsJudgedByTheBuyersAnswer() {
    var met =
        new ConditionForm(
            Stage.TOLD_BACK, "attr.as_described in ['yes', 'mostly']", Optional.empty());
    var answers = List.of("yes", "mostly", "no", "yes", "partly");
    var told =
        handOffs(5, i -> Told.of("a", i).then(Stage.TOLD_BACK, 3, "as_described", answers.get(i)));

    assertThat(tally(met, told, 30)).isEqualTo(new VerdictTally(3, 2, 0));
  }

  @Test
  @Claim("S15")
  void aDocumentNobodyConfirmedIsBadAfterItsTime() {
    var form = new ReachForm(Stage.DELIVERED, Stage.CONFIRMED, new Within(days(14)));
    var published = List.of(Told.of("a", 1).then(Stage.DELIVERED, 1).handOff());

    assertThat(tally(form, published, 14)).isEqualTo(new VerdictTally(0, 0, 1));
    assertThat(tally(form, published, 16)).isEqualTo(new VerdictTally(0, 1, 0));
  }

  @Test
  @Claim("S07")
  void whatIsRelayedCountsWhenItIsPassedOnOrClosedWithAReason() {
    var relayed = new RelayForm("feedback", days(30));
    var items = new ArrayList<>(handOffs(20, i -> Told.of("a", i).then(Stage.OFFERED, 1)));
    items.addAll(
        handOffs(
            12,
            i ->
                Told.of("feedback", "f" + i)
                    .then(Stage.OFFERED, 3 + i, "parent", i % 2 == 0 ? "" + i : "a/" + i)));
    var arrow =
        new Arrow("a", "x", "y", "", "", Optional.empty(), false, List.of(promise(relayed)));
    var samples = new HandOffSamples(items);
    var sample = samples.sample(arrow, promise(relayed), Told.day(40));

    assertThat(sample.window()).isEqualTo(new VerdictTally(12, 8, 0));
    assertThat(
            new PromiseReading(
                    promise(relayed), sample, samples.pulse(arrow, Told.day(40)), Told.day(40))
                .share())
        .hasValue(0.6);
    assertThat(sample.hours().p50()).hasValue(24 * 7.5);
    assertThat(samples.sample(arrow, promise(relayed), Told.day(2)).window())
        .isEqualTo(new VerdictTally(0, 0, 20));
  }

  @Test
  void aRelayedItemThatIsClosedWithAReasonIsNotLost() {
    var relayed = new RelayForm("feedback", days(30));
    var closed =
        Told.of("a", 1).then(Stage.OFFERED, 1).then(Stage.DECLINED, 5, "reason", "known").handOff();
    var silently = Told.of("a", 2).then(Stage.OFFERED, 1).then(Stage.DECLINED, 5).handOff();

    assertThat(tally(relayed, List.of(closed), 40)).isEqualTo(new VerdictTally(1, 0, 0));
    assertThat(tally(relayed, List.of(silently), 40)).isEqualTo(new VerdictTally(0, 1, 0));
  }

  @Test
  @Claim("S22")
  void anOpenDealIsInTheDenominatorOnceItHasTheAge() {
    var curve = new CurveForm(Stage.OFFERED, Stage.CONFIRMED, days(30));
    var deals =
        List.of(
            Told.of("a", 1).then(Stage.OFFERED, 0).then(Stage.CONFIRMED, 20).handOff(),
            Told.of("a", 2).then(Stage.OFFERED, 0).handOff(),
            Told.of("a", 3).then(Stage.OFFERED, 0).then(Stage.DECLINED, 3).handOff(),
            Told.of("a", 4).then(Stage.OFFERED, 20).handOff());

    assertThat(tally(curve, deals, 31)).isEqualTo(new VerdictTally(1, 2, 1));
  }

  @Test
  @Claim("S22")
  void aDealThatIsLostCountsFromTheDayItIsLost() {
    var curve = new CurveForm(Stage.OFFERED, Stage.CONFIRMED, days(30));
    for (var end : List.of(Stage.DECLINED, Stage.WITHDRAWN, Stage.BROKEN_OFF)) {
      var lost = List.of(Told.of("a", 1).then(Stage.OFFERED, 0).then(end, 3).handOff());
      assertThat(tally(curve, lost, 2)).as(end.word()).isEqualTo(new VerdictTally(0, 0, 1));
      assertThat(tally(curve, lost, 4)).as(end.word()).isEqualTo(new VerdictTally(0, 1, 0));
    }
  }

  @Test
  void ofAShareThatIsOnlyWatchedWhatEndedDidNotCome() {
    var form = new ReachForm(Stage.OFFERED, Stage.CONFIRMED, new Within(days(30)));
    for (var end : List.of(Stage.DECLINED, Stage.WITHDRAWN, Stage.BROKEN_OFF)) {
      var lost = Told.of("a", 1).then(Stage.OFFERED, 0).then(end, 3).handOff();
      var watched = PromiseVerdict.of(observed(form), lost).orElseThrow();
      assertThat(watched.outcome()).as(end.word()).isEqualTo(VerdictOutcome.BAD);
      assertThat(watched.settled()).as(end.word()).isEqualTo(Told.day(3));
    }
    var declined = Told.of("a", 1).then(Stage.OFFERED, 0).then(Stage.DECLINED, 3).handOff();
    assertThat(PromiseVerdict.of(promise(form), declined).orElseThrow().outcome())
        .isEqualTo(VerdictOutcome.DECLINED);
  }

  private static Promise observed(PromiseForm form) {
    var promise = promise(form);
    return new Promise(
        promise.id(),
        form,
        promise.window(),
        promise.target(),
        true,
        promise.owners(),
        promise.calendar(),
        promise.evidence(),
        promise.source(),
        promise.standing());
  }

  @Test
  @Claim("S24")
  void anAutomaticAnswerIsNoAnswerAndSixtySecondsAreTheLimit() {
    var form =
        new ReachForm(
            Stage.REQUESTED,
            Stage.DELIVERED,
            new Within(new TimeSpan.Elapsed(Duration.ofSeconds(60))));
    var second = 1 / 86_400.0;
    var inTime = Told.of("a", 1).then(Stage.REQUESTED, 0).then(Stage.DELIVERED, 60 * second);
    var late = Told.of("a", 2).then(Stage.REQUESTED, 0).then(Stage.DELIVERED, 61 * second);
    var automatic =
        Told.of("a", 3)
            .then(Stage.REQUESTED, 0)
            .then(Stage.DELIVERED, second, "auto", "true")
            .then(Stage.DELIVERED, 61 * second);

    assertThat(tally(form, List.of(inTime.handOff()), 1)).isEqualTo(new VerdictTally(1, 0, 0));
    assertThat(tally(form, List.of(late.handOff()), 1)).isEqualTo(new VerdictTally(0, 1, 0));
    assertThat(tally(form, List.of(automatic.handOff()), 1)).isEqualTo(new VerdictTally(0, 1, 0));
  }

  @Test
  void whoAskedIsToldBackByAWordOfTheirOwnAndNotByAMailToAll() {
    var form = new ReachForm(Stage.CONFIRMED, Stage.TOLD_BACK, new Within(days(14)));
    var personally = Told.of("a", 1).then(Stage.CONFIRMED, 0).then(Stage.TOLD_BACK, 3);
    var toAll = Told.of("a", 2).then(Stage.CONFIRMED, 0).then(Stage.TOLD_BACK, 3, "mass", "true");

    assertThat(tally(form, List.of(personally.handOff(), toAll.handOff()), 30))
        .isEqualTo(new VerdictTally(1, 1, 0));
  }

  @Test
  void aConfirmationReadOutOfSilenceIsGoodAndCountedApart() {
    var form = new ReachForm(Stage.DELIVERED, Stage.CONFIRMED, new Within(days(14)));
    var told =
        List.of(
            Told.of("a", 1).then(Stage.DELIVERED, 0).then(Stage.CONFIRMED, 3).handOff(),
            Told.of("a", 2)
                .then(Stage.DELIVERED, 0)
                .then(Stage.CONFIRMED, 10, "assumed", "true")
                .handOff(),
            Told.of("a", 3)
                .then(Stage.DELIVERED, 0)
                .then(Stage.CONFIRMED, 10, "assumed", "true")
                .then(Stage.CONFIRMED, 12)
                .handOff());

    assertThat(tally(form, told, 30)).isEqualTo(new VerdictTally(3, 0, 0, 1, 0));
    assertThat(tally(new FirstTimeForm(), told, 30).assumed()).isEqualTo(1);
  }

  @Test
  @Claim({"S17", "K16"})
  void aPeriodInWhichNothingCameIsBad() {
    var form = new CadenceForm(Duration.ofDays(14), 1, Optional.empty());
    var touched = handOffs(2, i -> Told.of("a", i).then(Stage.DELIVERED, 30 * i));

    assertThat(tally(form, touched, 30).bad()).isEqualTo(1);
    assertThat(tally(form, touched, 31 + 34).bad()).isEqualTo(3);
  }

  @Test
  @Claim("S02")
  void aReleaseWithASevereDefectInAWeekIsNotAsPromised() {
    var form = new UnreturnedForm(Stage.DELIVERED, days(7));
    var releases =
        handOffs(
            10,
            i ->
                i == 4
                    ? Told.of("a", i).then(Stage.DELIVERED, i).then(Stage.RETURNED, i + 6)
                    : Told.of("a", i).then(Stage.DELIVERED, i).then(Stage.RETURNED, i + 8));

    assertThat(tally(form, releases, 40)).isEqualTo(new VerdictTally(9, 1, 0));
  }
}
