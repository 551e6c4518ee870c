package tutti.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.ACCEPTED;
import static tutti.company.Stage.CONFIRMED;
import static tutti.company.Stage.DECLINED;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.OFFERED;
import static tutti.company.Stage.REQUESTED;
import static tutti.company.Stage.TOLD_BACK;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.testkit.LawCases;

/** A coarser time never contradicts a finer one. */
class CoarseTimesTest {

  private static final Stage[] LIFE = {REQUESTED, ACCEPTED, DELIVERED, CONFIRMED, TOLD_BACK};

  private static Evidence told(Stage stage, String at) {
    return Evidence.saying(
        "test", "leads", "L-1", stage, Instant.parse("2026-05-" + at), Details.NONE);
  }

  /** Told by the day alone. */
  private static Evidence toldOn(Stage stage, int day) {
    var at = Instant.parse("2026-05-%02dT00:00:00Z".formatted(day));
    var until = at.plus(1, ChronoUnit.DAYS).minusMillis(1).toString();
    var details =
        new Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(Details.UNTIL, until));
    return Evidence.saying("test", "leads", "L-1", stage, at, details);
  }

  @Test
  void whatIsDeliveredOnADayIsNotDeliveredBeforeItWasRequestedThatDay() {
    var handOff = HandOff.of(List.of(told(REQUESTED, "01T10:00:00Z"), toldOn(DELIVERED, 1)));

    assertThat(handOff.anomaly()).isFalse();
    assertThat(handOff.now()).isEqualTo(DELIVERED);
    assertThat(handOff.first(DELIVERED)).contains(Instant.parse("2026-05-01T10:00:00Z"));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"REQUESTED", "OFFERED"},
      mode = EnumSource.Mode.EXCLUDE)
  void nothingOnADayComesBeforeWhatOpenedItThatDay(Stage stage) {
    var handOff = HandOff.of(List.of(told(OFFERED, "01T10:00:00Z"), toldOn(stage, 1)));

    assertThat(handOff.anomaly()).isFalse();
    assertThat(handOff.first(stage)).contains(Instant.parse("2026-05-01T10:00:00Z"));
  }

  @Test
  void aDayBetweenTwoFinerTimesOfThatDayLiesBetweenThem() {
    var handOff =
        HandOff.of(
            List.of(
                told(ACCEPTED, "01T10:00:00Z"),
                toldOn(DELIVERED, 1),
                told(CONFIRMED, "01T12:00:00Z")));

    assertThat(handOff.anomaly()).isFalse();
    assertThat(handOff.now()).isEqualTo(CONFIRMED);
  }

  @Test
  void whatCannotBeTrueInAnyOrderStaysImpossible() {
    var sooner = List.of(told(REQUESTED, "02T00:00:00Z"), toldOn(DELIVERED, 1));
    var finer =
        List.of(
            told(CONFIRMED, "01T09:00:00Z"), toldOn(DELIVERED, 1), told(ACCEPTED, "01T10:00:00Z"));

    assertThat(HandOff.of(sooner).anomaly()).isTrue();
    assertThat(HandOff.of(finer).anomaly()).isTrue();
  }

  @Test
  void aMinuteAndASecondAreCoarserThanWhatNamesMore() {
    assertThat(
            HandOff.of(List.of(told(REQUESTED, "01T10:00:30Z"), told(DELIVERED, "01T10:00:00Z")))
                .anomaly())
        .isFalse();
    assertThat(
            HandOff.of(
                    List.of(told(REQUESTED, "01T10:00:30.500Z"), told(DELIVERED, "01T10:00:30Z")))
                .anomaly())
        .isFalse();
    assertThat(
            HandOff.of(List.of(told(REQUESTED, "01T10:00:31Z"), told(DELIVERED, "01T10:00:30Z")))
                .anomaly())
        .isTrue();
    assertThat(
            HandOff.of(List.of(told(REQUESTED, "01T10:01:00Z"), told(DELIVERED, "01T10:00:00Z")))
                .anomaly())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"some day", "2026-05-04T10:00:00Z", "2026-05-01T09:00:00Z"})
  void anEndThatCannotBeReadOrIsNotOfThatDayIsNone(String end) {
    var details =
        new Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(Details.UNTIL, end));
    var fact =
        Evidence.saying(
            "test", "leads", "L-1", DECLINED, Instant.parse("2026-05-01T10:00:00.001Z"), details);

    assertThat(fact.until()).isEqualTo(fact.at());
  }

  @Test
  void theEndIsNoAttributeOfTheHandOff() {
    assertThat(HandOff.of(List.of(toldOn(DELIVERED, 1))).attributes())
        .isEqualTo(HandOffAttributes.NONE);
  }

  /** Any of the times of a true tale may be told by the day alone: it stays as true. */
  @Test
  void aTrueTaleStaysTrueHoweverCoarselyItIsTold() {
    for (long seed = 0; seed < LawCases.cases(10_000); seed++) {
      var random = new Random(seed);
      var facts = tale(random);
      var told = HandOff.of(facts);

      assertThat(told.anomaly()).as("seed %d: %s", seed, facts).isFalse();
      assertThat(told.now()).as("seed %d: %s", seed, facts).isEqualTo(latest(facts));
      assertThat(told.firsts().keySet()).hasSameSizeAs(facts);
    }
  }

  private static Stage latest(List<Evidence> facts) {
    return facts.stream().map(Evidence::stage).max(Comparable::compareTo).orElseThrow();
  }

  private static List<Evidence> tale(Random random) {
    var facts = new ArrayList<Evidence>();
    var at = Instant.parse("2026-05-01T06:00:00.001Z");
    for (var stage : LIFE) {
      at = at.plus(Duration.ofMinutes(random.nextInt(random.nextBoolean() ? 90 : 1_500)));
      if (random.nextInt(4) > 0 || stage == REQUESTED) {
        facts.add(
            random.nextBoolean()
                ? told(stage, at.toString().substring(8))
                : toldOn(stage, Integer.parseInt(at.toString().substring(8, 10))));
      }
    }
    Collections.shuffle(facts, random);
    return facts;
  }
}
