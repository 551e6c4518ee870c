package tutti.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictOutcome;

/** Hand-offs as ticks in their order. */
class VerdictTicksTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static List<PromiseVerdict> verdicts(int count, IntPredicate good) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          var at = START.plus(Duration.ofDays(i));
          return new PromiseVerdict(
              at, at, good.test(i) ? VerdictOutcome.GOOD : VerdictOutcome.BAD, Optional.of(at));
        })
        .toList();
  }

  private static List<Drawn> drawn(List<PromiseVerdict> verdicts) {
    return Drawn.sheets(VerdictTicks.of(verdicts, at -> at.toString().substring(0, 10)));
  }

  /** Where the ticks of a kind stand, from left to right. */
  private static List<Double> ticks(Drawn drawn, String kind, double end) {
    var points = Drawn.points(drawn.path(kind));
    return points.stream().filter(p -> p.y() == end).map(Drawn.Point::x).toList();
  }

  private static List<Double> good(Drawn drawn) {
    return ticks(drawn, "okl", 8);
  }

  private static List<Double> missed(Drawn drawn) {
    return ticks(drawn, "nol", 40);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(VerdictTicks.of(List.of(), Instant::toString)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12, 49})
  void everyHandOffIsOneTickUpOrDown(int count) {
    for (var sheet : drawn(verdicts(count, i -> i % 3 != 0))) {
      assertThat(good(sheet)).hasSize(count - (count + 2) / 3);
      assertThat(missed(sheet)).hasSize((count + 2) / 3);
    }
  }

  @Test
  void ticksStandInOrderWithoutTouching() {
    for (var sheet : drawn(verdicts(40, i -> true))) {
      var places = good(sheet);
      for (var i = 1; i < places.size(); i++) {
        assertThat(places.get(i) - places.get(i - 1)).isGreaterThan(7);
      }
    }
  }

  @Test
  void aMissStandsWhereItHappened() {
    for (var sheet : drawn(verdicts(10, i -> i != 4))) {
      assertThat(missed(sheet)).hasSize(1);
      assertThat(good(sheet).get(3)).isLessThan(missed(sheet).getFirst());
      assertThat(good(sheet).get(4)).isGreaterThan(missed(sheet).getFirst());
    }
  }

  @ParameterizedTest
  @CsvSource({"120,120", "121,120", "5000,120"})
  void onlyTheLatestAreDrawnWhenThereAreMany(int count, int drawn) {
    var sheets = drawn(verdicts(count, i -> true));
    assertThat(good(sheets.getFirst())).hasSize(drawn);
    assertThat(good(sheets.getLast())).hasSize(49);
  }

  @Test
  void theLatestAreTheLastOnes() {
    for (var sheet : drawn(verdicts(500, i -> i >= 470))) {
      assertThat(good(sheet)).hasSize(30);
      assertThat(sheet.words().getLast()).isEqualTo("2027-05-15");
    }
  }

  @Test
  void theDatesAreThoseOfTheFirstAndTheLastTick() {
    for (var sheet : drawn(verdicts(10, i -> true))) {
      assertThat(sheet.words()).containsExactly("2026-01-01", "2026-01-10");
    }
  }

  @Test
  void whoListensHearsTheCountsOfEachPicture() {
    assertThat(drawn(verdicts(60, i -> i % 2 == 0)))
        .extracting(Drawn::says)
        .containsExactly(
            "The latest 60 in order: 30 good, 30 missed.",
            "The latest 49 in order: 24 good, 25 missed.");
  }
}
