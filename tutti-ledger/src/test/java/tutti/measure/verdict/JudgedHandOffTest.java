package tutti.measure.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;
import tutti.testkit.LawCases;

/** A hand-off beside what it means for a promise. */
class JudgedHandOffTest {

  private static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");

  private static Evidence told(int day, Stage stage, Map<String, String> attributes) {
    var none = Details.NONE;
    return new Evidence(
        "e" + day,
        "test",
        "leads",
        "D-1",
        stage,
        NOW.minus(Duration.ofDays(day)),
        new Details(
            none.due(),
            none.rating(),
            none.fulfiller(),
            none.reason(),
            none.parent(),
            none.thread(),
            attributes));
  }

  private static HandOff handOff() {
    return HandOff.of(List.of(told(9, Stage.OFFERED, Map.of())));
  }

  private static JudgedHandOff judged(VerdictOutcome outcome, Duration settlesIn) {
    return JudgedHandOff.of(
        handOff(),
        new PromiseVerdict(
            NOW.minus(Duration.ofDays(9)), NOW.plus(settlesIn), outcome, Optional.empty()));
  }

  private static long outcomes(JudgedHandOff judged, Instant at) {
    return Stream.of(judged.open(at), judged.good(at), judged.missed(at), judged.declined(at))
        .filter(holds -> holds)
        .count();
  }

  @Test
  void oneOutcomeHoldsAtEveryInstant() {
    for (var seed = 0; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var outcomes = VerdictOutcome.values();
      var judged =
          judged(
              outcomes[random.nextInt(outcomes.length)],
              Duration.ofHours(random.nextInt(400) - 200));
      var at = NOW.plus(Duration.ofHours(random.nextInt(600) - 300));
      assertThat(outcomes(judged, at)).as("seed %d", seed).isEqualTo(1);
      assertThat(judged.settled(at).isPresent()).as("seed %d", seed).isNotEqualTo(judged.open(at));
    }
  }

  @ParameterizedTest
  @EnumSource(VerdictOutcome.class)
  void untilItSettlesItIsOpenAndNothingElse(VerdictOutcome outcome) {
    var judged = judged(outcome, Duration.ofDays(2));
    assertThat(judged.open(NOW)).isTrue();
    assertThat(outcomes(judged, NOW)).isEqualTo(1);
    assertThat(judged.open(NOW.plus(Duration.ofDays(2)))).isFalse();
  }

  @Test
  void silenceThatIsTakenForAYesIsGood() {
    assertThat(judged(VerdictOutcome.ASSUMED, Duration.ZERO).good(NOW)).isTrue();
    assertThat(judged(VerdictOutcome.DECLINED, Duration.ZERO).good(NOW)).isFalse();
    assertThat(judged(VerdictOutcome.DECLINED, Duration.ZERO).missed(NOW)).isFalse();
  }

  @Test
  void ofWhatNobodyPromisedNothingIsJudged() {
    var unjudged = JudgedHandOff.unjudged(handOff());
    assertThat(outcomes(unjudged, NOW)).isZero();
    assertThat(unjudged.settled(NOW)).isEmpty();
  }

  @Test
  void theLatestTitleIsTheTitle() {
    var facts =
        List.of(
            told(9, Stage.OFFERED, Map.of("title", "A wish")),
            told(5, Stage.ACCEPTED, Map.of()),
            told(3, Stage.DELIVERED, Map.of("title", "Mute key sticks")));
    assertThat(HandOff.of(facts).title()).contains("Mute key sticks");
    assertThat(HandOff.of(facts.reversed()).title()).contains("Mute key sticks");
    assertThat(handOff().title()).isEmpty();
  }
}
