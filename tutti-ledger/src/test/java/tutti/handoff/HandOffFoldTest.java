package tutti.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.ACCEPTED;
import static tutti.company.Stage.BROKEN_OFF;
import static tutti.company.Stage.CONFIRMED;
import static tutti.company.Stage.COUNTERED;
import static tutti.company.Stage.DECLINED;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.OFFERED;
import static tutti.company.Stage.RENEGOTIATED;
import static tutti.company.Stage.REQUESTED;
import static tutti.company.Stage.RETURNED;
import static tutti.company.Stage.TOLD_BACK;
import static tutti.company.Stage.WITHDRAWN;
import static tutti.handoff.Tale.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.AgreementState.End;
import tutti.company.Stage;

class HandOffFoldTest {

  private final Tale tale = Tale.of("L-1");

  @Test
  void aRequestedHandOffIsFollowedToTheEnd() {
    var handOff =
        tale.day(0, REQUESTED)
            .day(1, ACCEPTED)
            .day(5, DELIVERED)
            .day(6, CONFIRMED)
            .day(8, TOLD_BACK)
            .handOff();

    assertThat(handOff.id()).isEqualTo(new HandOff.Id("leads", "L-1"));
    assertThat(handOff.now()).isEqualTo(TOLD_BACK);
    assertThat(handOff.firsts())
        .isEqualTo(
            Map.of(
                REQUESTED, day(0),
                ACCEPTED, day(1),
                DELIVERED, day(5),
                CONFIRMED, day(6),
                TOLD_BACK, day(8)));
    assertThat(handOff.anomaly()).isFalse();
    assertThat(handOff.began()).isEqualTo(day(0));
  }

  @Test
  void bothDoorsLeadIn() {
    assertThat(Tale.of("a").day(0, REQUESTED).handOff().now()).isEqualTo(REQUESTED);
    assertThat(Tale.of("b").day(0, OFFERED).handOff().now()).isEqualTo(OFFERED);
    var both = Tale.of("c").day(0, OFFERED).day(2, REQUESTED).day(3, ACCEPTED).handOff();
    assertThat(both.anomaly()).isFalse();
    assertThat(both.first(OFFERED)).contains(day(0));
    assertThat(both.first(REQUESTED)).contains(day(2));
  }

  @ParameterizedTest
  @EnumSource
  void aHandOffMayBeHeardOfFirstAtAnyStage(Stage stage) {
    var handOff = tale.day(4, stage).handOff();

    assertThat(handOff.anomaly()).isFalse();
    assertThat(handOff.firsts()).isEqualTo(Map.of(stage, day(4)));
    assertThat(handOff.began()).isEqualTo(day(4));
  }

  @Test
  void aMissingEarlierStageHasNoTime() {
    var handOff = tale.day(0, OFFERED).day(4, CONFIRMED).handOff();

    assertThat(handOff.now()).isEqualTo(CONFIRMED);
    assertThat(handOff.first(ACCEPTED)).isEmpty();
    assertThat(handOff.first(DELIVERED)).isEmpty();
  }

  @Test
  void aStageIsReachedWhenItIsReachedFirst() {
    var handOff =
        tale.day(0, OFFERED)
            .day(3, DELIVERED)
            .day(4, RETURNED)
            .day(5, ACCEPTED)
            .day(9, DELIVERED)
            .handOff();

    assertThat(handOff.first(DELIVERED)).contains(day(3));
    assertThat(handOff.now()).isEqualTo(DELIVERED);
  }

  @Test
  void aReturnedHandOffIsAcceptedAgain() {
    var again =
        tale.day(0, REQUESTED).day(1, ACCEPTED).day(3, DELIVERED).day(4, RETURNED).day(5, ACCEPTED);

    assertThat(again.handOff().now()).isEqualTo(ACCEPTED);
    assertThat(again.handOff().anomaly()).isFalse();
    assertThat(again.day(6, DELIVERED).day(7, CONFIRMED).handOff().anomaly()).isFalse();
  }

  @Test
  void anAcceptanceHeardOfOnlyAfterTheReturnIsNoAnomaly() {
    var handOff =
        tale.day(0, REQUESTED)
            .day(3, DELIVERED)
            .day(4, RETURNED)
            .day(5, ACCEPTED)
            .day(6, DELIVERED)
            .day(7, CONFIRMED)
            .handOff();

    assertThat(handOff.anomaly()).isFalse();
    assertThat(handOff.first(ACCEPTED)).contains(day(5));
  }

  @Test
  void aRenegotiatedHandOffStandsAccepted() {
    var handOff = tale.day(0, REQUESTED).due(1, ACCEPTED, 10).due(4, RENEGOTIATED, 20).handOff();

    assertThat(handOff.now()).isEqualTo(ACCEPTED);
    assertThat(handOff.first(RENEGOTIATED)).contains(day(4));
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNTERED", "DECLINED", "WITHDRAWN", "BROKEN_OFF"})
  void aHandOffMayEndWithoutDelivery(Stage end) {
    var handOff = tale.day(0, REQUESTED).day(2, end).handOff();

    assertThat(handOff.now()).isEqualTo(end);
    assertThat(handOff.anomaly()).isFalse();
  }

  @Test
  void oneMayBeToldBackThatTheAnswerIsNo() {
    var handOff = tale.day(0, OFFERED).day(2, DECLINED).day(3, TOLD_BACK).handOff();

    assertThat(handOff.anomaly()).isFalse();
    assertThat(handOff.now()).isEqualTo(TOLD_BACK);
  }

  @Test
  void aDueDateMovedBeforeItPassedIsTheDueDate() {
    assertThat(tale.due(0, REQUESTED, 10).due(9, RENEGOTIATED, 20).handOff().due())
        .contains(day(20));
  }

  @Test
  void aDueDateMovedOnItsVeryInstantIsTheDueDate() {
    assertThat(tale.due(0, REQUESTED, 10).due(10, RENEGOTIATED, 20).handOff().due())
        .contains(day(20));
  }

  @Test
  void aDueDateMovedAfterItPassedStays() {
    assertThat(tale.due(0, REQUESTED, 10).due(11, RENEGOTIATED, 20).handOff().due())
        .contains(day(10));
  }

  @Test
  void aDueDateMovedInTimeMayBeMovedAgainBeforeTheNewOne() {
    var moved = tale.due(0, REQUESTED, 10).due(9, RENEGOTIATED, 20).due(15, RENEGOTIATED, 30);

    assertThat(moved.handOff().due()).contains(day(30));
    assertThat(moved.due(31, RENEGOTIATED, 90).handOff().due()).contains(day(30));
  }

  @Test
  void aDueDateMayComeWithALaterFact() {
    assertThat(tale.day(0, REQUESTED).due(3, ACCEPTED, 10).handOff().due()).contains(day(10));
    assertThat(Tale.of("none").day(0, REQUESTED).handOff().due()).isEmpty();
  }

  @Test
  void theLatestRatingCounts() {
    var handOff =
        tale.day(0, DELIVERED)
            .rated(1, CONFIRMED, 2)
            .rated(9, CONFIRMED, 5)
            .rated(4, CONFIRMED, 3)
            .handOff();

    assertThat(handOff.rated()).contains(new HandOff.Rated(5, day(9)));
    assertThat(Tale.of("x").day(0, DELIVERED).handOff().rated()).isEmpty();
  }

  @Test
  void nobodyRatesWhatTheyGive() {
    var both = tale.rated(0, REQUESTED, 1).rated(2, DELIVERED, 10).rated(3, RETURNED, 2).handOff();

    assertThat(both.rated(End.RECEIVER)).contains(new HandOff.Rated(2, day(3)));
    assertThat(both.rated(End.GIVER)).contains(new HandOff.Rated(10, day(2)));
    assertThat(Tale.of("own").rated(0, DELIVERED, 10).handOff().rated()).isEmpty();
  }

  @Test
  void aRatingWithAnAnswerIsTheWordOfWhoeverDidNotOpen() {
    assertThat(Tale.of("a").day(0, OFFERED).rated(1, ACCEPTED, 3).handOff().rated())
        .contains(new HandOff.Rated(3, day(1)));
    assertThat(Tale.of("b").day(0, OFFERED).rated(1, DECLINED, 3).handOff().rated()).isPresent();
    assertThat(Tale.of("c").day(0, REQUESTED).rated(1, ACCEPTED, 3).handOff().rated()).isEmpty();
    assertThat(Tale.of("d").rated(1, ACCEPTED, 3).handOff().ratings())
        .isEqualTo(HandOff.Ratings.NONE);
    assertThat(Tale.of("e").day(2, REQUESTED).day(0, OFFERED).rated(3, ACCEPTED, 3).handOff())
        .satisfies(handOff -> assertThat(handOff.rated()).isPresent());
  }

  @Test
  void aRatingThatEitherEndMayHaveGivenIsNobodys() {
    for (var stage : List.of(COUNTERED, RENEGOTIATED, WITHDRAWN, TOLD_BACK)) {
      var told = Tale.of("a").day(0, REQUESTED).day(1, CONFIRMED).rated(2, stage, 10).handOff();
      assertThat(told.ratings()).as(stage.word()).isEqualTo(HandOff.Ratings.NONE);
    }
  }

  @Test
  void aRatingOfZeroIsARating() {
    assertThat(tale.rated(0, CONFIRMED, 0).handOff().rated())
        .contains(new HandOff.Rated(0, day(0)));
  }

  @Test
  void whoFulfilledItIsTheLastOneNamed() {
    assertThat(tale.by("support", 3, DELIVERED).by("sales", 1, ACCEPTED).handOff().fulfiller())
        .contains("support");
  }

  @Test
  void confirmedBeforeItWasOfferedIsAnAnomaly() {
    assertThat(tale.day(5, OFFERED).day(1, CONFIRMED).handOff().anomaly()).isTrue();
  }

  @Test
  void deliveredBeforeItWasRequestedIsAnAnomaly() {
    assertThat(tale.day(5, REQUESTED).day(4, DELIVERED).handOff().anomaly()).isTrue();
  }

  @Test
  void toldBackBeforeItWasDeliveredIsAnAnomaly() {
    assertThat(tale.day(0, OFFERED).day(5, DELIVERED).day(4, TOLD_BACK).handOff().anomaly())
        .isTrue();
  }

  @Test
  void deliveredBeforeItWasAcceptedIsAnAnomaly() {
    assertThat(tale.day(5, ACCEPTED).day(4, DELIVERED).handOff().anomaly()).isTrue();
  }

  @Test
  void returnedBeforeAnyDeliveryIsKnownImpliesOneWithoutATime() {
    assertThat(tale.day(1, RETURNED).day(4, DELIVERED).handOff().anomaly()).isFalse();
  }

  @Test
  void disorderAfterAReturnIsAnAnomalyToo() {
    var handOff =
        tale.day(0, REQUESTED)
            .day(1, DELIVERED)
            .day(2, RETURNED)
            .day(6, CONFIRMED)
            .day(5, TOLD_BACK)
            .handOff();

    assertThat(handOff.anomaly()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REQUESTED", "OFFERED"})
  void anyFactBeforeTheOpeningIsAnAnomaly(Stage stage) {
    assertThat(tale.day(5, REQUESTED).day(4, stage).handOff().anomaly()).isTrue();
    assertThat(Tale.of("b").day(5, OFFERED).day(4, stage).handOff().anomaly()).isTrue();
  }

  @Test
  void factsOfOneInstantAreNoAnomaly() {
    var handOff =
        tale.day(0, CONFIRMED).day(0, DELIVERED).day(0, ACCEPTED).day(0, OFFERED).handOff();

    assertThat(handOff.anomaly()).isFalse();
    assertThat(handOff.now()).isEqualTo(CONFIRMED);
  }

  @Test
  void whatEndsAHandOffOutranksTheRestOfItsInstant() {
    assertThat(tale.day(0, WITHDRAWN).day(0, REQUESTED).handOff().now()).isEqualTo(WITHDRAWN);
    assertThat(Tale.of("b").day(0, BROKEN_OFF).day(0, COUNTERED).handOff().now())
        .isEqualTo(BROKEN_OFF);
  }

  @Test
  void aHundredThousandFactsFoldToOneHandOff() {
    for (var i = 0; i < 100_000; i++) {
      tale.due(i % 5_000, i % 2 == 0 ? REQUESTED : RENEGOTIATED, i % 5_000 + 1);
    }

    var handOff = tale.handOff();

    assertThat(handOff.firsts()).isEqualTo(Map.of(REQUESTED, day(0), RENEGOTIATED, day(1)));
    assertThat(handOff.due()).contains(day(5_000));
    assertThat(handOff.now()).isEqualTo(ACCEPTED);
  }

  @Test
  void oneFoldIsUsedForHandOffAfterHandOff() {
    var fold = new HandOffFold();
    fold.fold(new EvidenceCursor(Tale.of("a").due(0, OFFERED, 9).rated(1, CONFIRMED, 4).facts()));
    assertThat(fold.size()).isEqualTo(2);

    fold.fold(new EvidenceCursor(Tale.of("b").day(3, REQUESTED).facts()));

    assertThat(fold.size()).isEqualTo(1);
    assertThat(fold.now()).isEqualTo(REQUESTED);
    assertThat(fold.first(OFFERED)).isEqualTo(FactCursor.NONE);
    assertThat(fold.due()).isEqualTo(FactCursor.NONE);
    assertThat(fold.rating(End.RECEIVER)).isEqualTo(FactCursor.NONE);
    assertThat(fold.ratedAt(End.RECEIVER)).isEqualTo(FactCursor.NONE);
  }

  @Test
  void handOffsStandInTheOrderOfTheirArrowAndKey() {
    assertThat(new HandOff.Id("a", "2")).isLessThan(new HandOff.Id("b", "1"));
    assertThat(new HandOff.Id("a", "1")).isLessThan(new HandOff.Id("a", "2"));
    assertThat(Tale.of("x").day(0, OFFERED).handOff().reason()).isEqualTo(Optional.empty());
  }
}
