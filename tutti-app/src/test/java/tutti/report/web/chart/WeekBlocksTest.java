package tutti.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.report.web.chart.WeekBlocks.Week;

/** The weeks under the map, a small block for each arrow that needed somebody. */
class WeekBlocksTest {

  private static int count(String svg, String of) {
    return svg.split(Pattern.quote(of), -1).length - 1;
  }

  @Test
  void eachBrokenAndEachAtRiskArrowIsABlock() {
    var svg = WeekBlocks.of(List.of(new Week(0, 1), new Week(2, 0), new Week(1, 3)));
    assertThat(count(svg, "class=\"b\"")).isEqualTo(3);
    assertThat(count(svg, "class=\"r\"")).isEqualTo(4);
  }

  @Test
  void theSameIsSaidInASentence() {
    var svg = WeekBlocks.of(List.of(new Week(0, 1), new Week(2, 0), new Week(1, 3)));
    assertThat(svg)
        .contains(
            "aria-label=\"Arrows in each of 3 weeks: broken 0 at first, at most 2, 1 now, at risk 1"
                + " at first, at most 3, 3 now.\"");
  }

  @Test
  void withoutWeeksThereIsASentenceAndNoBlock() {
    assertThat(WeekBlocks.of(List.of()))
        .contains("No week can be shown yet.")
        .doesNotContain("<rect");
  }

  @Test
  void theFirstWeekStandsAtTheLeftEdgeAndTheLastAtTheRight() {
    var weeks = IntStream.range(0, 26).mapToObj(i -> new Week(1, 0)).toList();
    assertThat(WeekBlocks.of(weeks))
        .contains("viewBox=\"0 0 250 30\"")
        .contains("x=\"-1.8\"")
        .contains("x=\"248.2\"");
  }

  /** Law: however many arrows are broken, no block leaves the strip. */
  @Test
  void noBlockRisesAboveTheStrip() {
    var random = new Random(20_264);
    for (var i = 0; i < 100; i++) {
      var weeks =
          IntStream.range(0, 26)
              .mapToObj(w -> new Week(random.nextInt(40), random.nextInt(40)))
              .toList();
      assertThat(WeekBlocks.of(weeks)).doesNotContain(" y=\"-");
    }
  }
}
