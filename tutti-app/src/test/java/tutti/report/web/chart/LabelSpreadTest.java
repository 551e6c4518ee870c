package tutti.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.page.SvgPicture;
import tutti.testkit.LawCases;

/** Labels in a column. */
class LabelSpreadTest {

  private static Drawn drawn(LabelSpread spread) {
    var picture = SvgPicture.silent("x", 100, 100);
    spread.write(picture, 10);
    return Drawn.one(picture.close());
  }

  private static List<Double> heights(Drawn drawn) {
    return drawn.elements("text").stream()
        .map(text -> Double.parseDouble(text.getAttribute("y")))
        .toList();
  }

  @Test
  void labelsApartStayWhereTheyAre() {
    var spread = new LabelSpread(15, 100);
    spread.add("", 20, "a");
    spread.add("", 60, "b");
    assertThat(heights(drawn(spread))).containsExactly(20.0, 60.0);
  }

  @Test
  void labelsThatWouldTouchMoveDownInTheirOrder() {
    var spread = new LabelSpread(15, 100);
    spread.add("", 22, "lower");
    spread.add("", 20, "upper");
    assertThat(drawn(spread).words()).containsExactly("upper", "lower");
    assertThat(heights(drawn(spread))).containsExactly(20.0, 35.0);
  }

  @Test
  void labelsAtTheFootMoveUp() {
    var spread = new LabelSpread(15, 100);
    spread.add("", 98, "a");
    spread.add("", 99, "b");
    spread.add("", 99, "c");
    assertThat(heights(drawn(spread))).containsExactly(70.0, 85.0, 100.0);
  }

  @Test
  void theSameWordsAreWrittenOnce() {
    var spread = new LabelSpread(15, 100);
    spread.add("em", 20, "50");
    spread.add("", 60, "50");
    assertThat(drawn(spread).words()).containsExactly("50");
    assertThat(drawn(spread).count("text", "em")).isEqualTo(1);
  }

  @Test
  void noLabelsWriteNothing() {
    assertThat(drawn(new LabelSpread(15, 100)).words()).isEmpty();
  }

  @Test
  void labelsNeverTouchAndNeverFallOff() {
    var random = new Random(5);
    for (var round = 0; round < LawCases.cases(200); round++) {
      var spread = new LabelSpread(15, 100);
      for (var i = 0; i < 4; i++) {
        spread.add("", 15 + random.nextInt(86), "label " + i);
      }
      var heights = heights(drawn(spread));
      assertThat(heights).as("seed 5, round %d", round).hasSize(4).isSorted();
      assertThat(heights.getLast()).isLessThanOrEqualTo(100);
      for (var i = 1; i < 4; i++) {
        assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(15);
      }
    }
  }
}
