package tutti.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.measure.CycleTimes;
import tutti.testkit.LawCases;

/** How long hand-offs took. */
class HourDotsTest {

  private static final Optional<Duration> NONE = Optional.empty();

  private static Optional<Duration> limit(double hours) {
    return Optional.of(Duration.ofMillis(Math.round(hours * 3_600_000)));
  }

  private static List<Drawn> drawn(List<Double> hours, Optional<Duration> limit) {
    var middle = CycleTimes.of(hours.stream().mapToDouble(Double::doubleValue).toArray());
    return Drawn.sheets(HourDots.of(hours, limit, middle));
  }

  private static List<Double> upTo(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> (double) i).toList();
  }

  @Test
  void nothingGivesNothing() {
    assertThat(HourDots.of(List.of(), limit(3), CycleTimes.NONE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 50, 200})
  void everyHandOffIsOneDotWhileTheyCanBeCounted(int count) {
    for (var sheet : drawn(upTo(count), NONE)) {
      assertThat(sheet.elements("circle")).hasSize(count);
      assertThat(sheet.elements("rect")).isEmpty();
    }
  }

  @Test
  void manyBecomeBarsAndTheLongestStackIsTheHighest() {
    var hours = new ArrayList<>(upTo(201));
    hours.addAll(Collections.nCopies(100, 50.0));
    for (var sheet : drawn(hours, NONE)) {
      assertThat(sheet.elements("circle")).isEmpty();
      var heights =
          sheet.elements("rect").stream()
              .mapToDouble(bar -> Double.parseDouble(bar.getAttribute("height")))
              .sorted()
              .toArray();
      assertThat(heights[heights.length - 1]).isEqualTo(92);
      assertThat(heights[0]).isGreaterThanOrEqualTo(1);
    }
  }

  @Test
  void whatTookLongerThanTheLimitIsMarked() {
    for (var sheet : drawn(List.of(1.0, 1.0, 2.0, 40.0), limit(20))) {
      assertThat(sheet.count("circle", "ok")).isEqualTo(3);
      assertThat(sheet.count("circle", "no")).isEqualTo(1);
      assertThat(sheet.words()).contains("limit 20 hours");
    }
  }

  @Test
  void withoutALimitNothingIsTooLate() {
    for (var sheet : drawn(upTo(30), NONE)) {
      assertThat(sheet.count("circle", "no")).isZero();
      assertThat(sheet.words()).noneMatch(word -> word.startsWith("limit"));
    }
  }

  @Test
  void theLimitStandsBetweenTheDotsItParts() {
    for (var sheet : drawn(List.of(1.0, 39.0), limit(20))) {
      var line = Drawn.points(sheet.path("tgt")).getFirst().x();
      assertThat(sheet.elements("circle"))
          .extracting(dot -> Double.parseDouble(dot.getAttribute("cx")) < line)
          .containsExactly(true, false);
    }
  }

  @Test
  void theMarksSayWhatTheReadingSays() {
    for (var sheet : drawn(upTo(11), limit(12))) {
      assertThat(sheet.words()).contains("half by 6 hours", "nine in ten by 10 hours", "0");
      assertThat(sheet.says())
          .isEqualTo("How long 11 took: half up to 6 hours, nine in ten up to 10 hours.");
    }
  }

  @Test
  void oneThatTookForEverDoesNotPressTheRestFlat() {
    var hours = new ArrayList<>(upTo(100));
    hours.add(1_000_000.0);
    for (var sheet : drawn(hours, NONE)) {
      assertThat(sheet.elements("circle")).hasSize(101);
      assertThat(sheet.words()).anyMatch(word -> word.endsWith("4.3 days"));
    }
  }

  @Test
  void whatTookNoTimeIsDrawnAtTheBeginning() {
    for (var sheet : drawn(List.of(0.0, 0.0, 0.0), NONE)) {
      assertThat(sheet.elements("circle"))
          .hasSize(3)
          .allMatch(dot -> dot.getAttribute("cx").equals("5.5"));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.5, 3, 47.5, 72, 720, 20_000})
  void whereverAllOfThemLieNoWordLeavesTheSheetOrLiesOnAnother(double hours) {
    drawn(Collections.nCopies(30, hours), NONE);
    for (var limit : List.of(0.1, 0.5, 1.0, 2.0, 100.0)) {
      drawn(Collections.nCopies(30, hours), limit(hours * limit));
    }
  }

  @Test
  void noTimesLeaveTheSheet() {
    var random = new Random(13);
    for (var round = 0; round < LawCases.cases(200); round++) {
      var hours = new ArrayList<Double>();
      for (var i = 1 + random.nextInt(300); i > 0; i--) {
        hours.add(Math.exp(random.nextGaussian() * 3));
      }
      drawn(hours, random.nextBoolean() ? NONE : limit(Math.exp(random.nextGaussian() * 3)));
    }
  }
}
