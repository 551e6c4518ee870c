package tutti.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.measure.verdict.VerdictTally;
import tutti.report.WindowHistory;
import tutti.testkit.LawCases;

/** The share of good ones over time. */
class ShareChartTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static WindowHistory course(long... goodAndBad) {
    var points = new ArrayList<WindowHistory.Point>();
    for (var i = 0; i < goodAndBad.length; i += 2) {
      var at = START.plus(Duration.ofDays(i));
      points.add(
          new WindowHistory.Point(at, new VerdictTally(goodAndBad[i], goodAndBad[i + 1], 0)));
    }
    return new WindowHistory(points);
  }

  private static List<Drawn> drawn(WindowHistory course, double target) {
    return Drawn.sheets(ShareChart.of(course, target, at -> at.toString().substring(0, 10)));
  }

  private static double height(Drawn drawn, String kind) {
    return Drawn.points(drawn.path(kind)).getLast().y();
  }

  @Test
  void nothingToCountGivesNothing() {
    assertThat(ShareChart.of(course(), 0.9, Instant::toString)).isEmpty();
    assertThat(ShareChart.of(course(0, 0, 0, 0), 0.9, Instant::toString)).isEmpty();
  }

  @Test
  void onePointIsNoLine() {
    assertThat(ShareChart.of(course(0, 0, 3, 1, 0, 0), 0.9, Instant::toString)).isEmpty();
  }

  @Test
  void theLineHasACornerForEveryPointThatCounts() {
    for (var sheet : drawn(course(9, 1, 0, 0, 8, 2, 7, 3), 0.9)) {
      assertThat(Drawn.points(sheet.path("ln"))).hasSize(3);
      assertThat(Drawn.points(sheet.path("band"))).hasSize(6);
    }
  }

  @Test
  void theLineLiesInItsBand() {
    for (var sheet : drawn(course(9, 1, 8, 2, 20, 0, 0, 6, 5, 5), 0.9)) {
      var line = Drawn.points(sheet.path("ln"));
      var band = Drawn.points(sheet.path("band"));
      for (var i = 0; i < line.size(); i++) {
        assertThat(line.get(i).y())
            .isBetween(band.get(i).y() - 0.1, band.get(band.size() - 1 - i).y() + 0.1);
        assertThat(line.get(i).x()).isEqualTo(band.get(i).x());
      }
    }
  }

  @Test
  void timeRunsToTheRightAndMoreIsHigher() {
    for (var sheet : drawn(course(5, 5, 6, 4, 9, 1), 0.9)) {
      var line = Drawn.points(sheet.path("ln"));
      for (var i = 1; i < line.size(); i++) {
        assertThat(line.get(i).x()).isGreaterThan(line.get(i - 1).x());
        assertThat(line.get(i).y()).isLessThan(line.get(i - 1).y());
      }
    }
  }

  @Test
  void aShareOnItsTargetLiesOnTheTargetsLine() {
    for (var sheet : drawn(course(5, 5, 9, 1), 0.9)) {
      assertThat(height(sheet, "ln")).isEqualTo(height(sheet, "tgt"));
    }
  }

  @Test
  void theLastValueItsTargetAndItsIntervalAreWritten() {
    for (var sheet : drawn(course(5, 5, 70, 30), 0.9)) {
      assertThat(sheet.words()).contains("70 %", "target 90", "78", "60");
    }
  }

  @Test
  void aTargetJustBelowAllIsNotWrittenAsAll() {
    for (var sheet : drawn(course(50, 50, 99, 1), 0.999)) {
      assertThat(sheet.words()).contains("target 99.9").doesNotContain("target 100");
      assertThat(sheet.says()).endsWith("from 50 to 99, target 99.9.");
    }
  }

  @Test
  void theDatesAreThoseOfTheFirstAndTheLastPointDrawn() {
    for (var sheet : drawn(course(0, 0, 5, 5, 9, 1, 0, 0), 0.9)) {
      assertThat(sheet.words()).contains("2026-01-03", "2026-01-05");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.05, 0.1, 0.3, 0.5, 0.75, 0.9, 0.99, 0.999, 1})
  void everyTargetWithEveryEndStaysOnTheSheetAndNoLabelTouchesAnother(double target) {
    for (var good = 0; good <= 20; good++) {
      drawn(course(10, 10, good, 20 - good), target);
    }
  }

  @Test
  void noCourseLeavesTheSheet() {
    var random = new Random(11);
    for (var round = 0; round < LawCases.cases(200); round++) {
      var counts = new long[52];
      for (var i = 0; i < counts.length; i++) {
        counts[i] = random.nextInt(1 + random.nextInt(1000));
      }
      counts[0] = 1;
      counts[50] = 1;
      drawn(course(counts), (1 + random.nextInt(100)) / 100.0);
    }
  }
}
