package tutti.insight.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.PromiseState;
import tutti.measure.verdict.VerdictTally;

/** How the whole stands. */
class HealthTest {

  private static final VerdictTally KEPT = new VerdictTally(40, 1, 0);
  private static final VerdictTally BROKEN = new VerdictTally(5, 15, 0);
  private static final VerdictTally UNSURE = new VerdictTally(2, 1, 0);

  private static Map<String, VerdictTally> all(int arrows, VerdictTally tally) {
    return IntStream.range(0, arrows)
        .boxed()
        .collect(Collectors.toMap("a%02d"::formatted, i -> tally));
  }

  @Test
  @Claim("S32")
  void twelveOfSixteenArrowsWithLiveDataAreThreeQuarters() {
    var coverage = MeasurementCoverage.of(Counted.reading(16, all(12, KEPT)));

    assertThat(coverage.share()).isEqualTo(0.75);
    assertThat(coverage.blind())
        .extracting(arrow -> arrow.arrow().id())
        .containsExactly("a12", "a13", "a14", "a15");
  }

  @Test
  @Claim("S30")
  void anArrowOnWhichNothingWasGoodIsUnfulfilledHoweverGreenTheOthersAre() {
    var tallies = new HashMap<>(all(15, KEPT));
    tallies.put("a15", new VerdictTally(0, 3, 0));

    assertThat(MeasurementCoverage.of(Counted.reading(16, tallies)).unfulfilled())
        .extracting(arrow -> arrow.arrow().id())
        .containsExactly("a15");
  }

  @Test
  @Claim("S34")
  void whatIsNotYetSureIsNeitherAStrengthNorAWeakness() {
    var reading =
        Counted.reading(
            5,
            Map.of("a00", KEPT, "a01", BROKEN, "a02", UNSURE, "a03", new VerdictTally(60, 0, 0)));

    assertThat(PromiseMargin.strengths(reading))
        .extracting(leaning -> leaning.arrow().arrow().id())
        .containsExactly("a03", "a00");
    assertThat(PromiseMargin.weaknesses(reading))
        .extracting(leaning -> leaning.arrow().arrow().id())
        .containsExactly("a01");
    assertThat(PromiseMargin.strengths(reading)).isEqualTo(PromiseMargin.strengths(reading));
  }

  @Test
  @Claim("S34")
  void equalOnesStandInTheSameOrderEveryTimeAndNoMoreThanFive() {
    assertThat(PromiseMargin.strengths(Counted.reading(9, all(9, KEPT))))
        .extracting(leaning -> leaning.arrow().arrow().id())
        .containsExactly("a00", "a01", "a02", "a03", "a04");
  }

  @Test
  @Claim("K30")
  void whatHasChangedSinceTheLastLookIsToldTheWorstFirst() {
    var before = Counted.reading(4, Map.of("a00", KEPT, "a01", UNSURE, "a02", BROKEN, "a03", KEPT));
    var now = Counted.reading(4, Map.of("a00", UNSURE, "a01", BROKEN, "a02", KEPT, "a03", KEPT));

    assertThat(StateChange.between(before, now))
        .extracting(turn -> turn.arrow().arrow().id() + " " + turn.worse())
        .containsExactly("a01 true", "a00 true", "a02 false");
    assertThat(StateChange.between(now, now)).isEmpty();
  }

  @Test
  void aNewArrowHasChangedAndIsNotWorse() {
    var turns =
        StateChange.between(Counted.reading(1, all(1, KEPT)), Counted.reading(2, all(2, BROKEN)));

    assertThat(turns)
        .extracting(turn -> turn.before().map(PromiseState::word))
        .containsExactly(Optional.of("kept"), Optional.empty());
    assertThat(turns.getLast().worse()).isFalse();
  }
}
