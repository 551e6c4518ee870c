package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.PromiseState;
import tutti.map.layout.Graphs;
import tutti.map.layout.Planarity;
import tutti.map.planar.SeededRandom;
import tutti.testkit.LawCases;

/** However many arrows run between two parties, each has its own line and its own text. */
class RowsLawsTest {

  private static List<ArrowLine> strands(int seed) {
    var random = new Random(seed);
    var strands = new ArrayList<ArrowLine>();
    for (int i = random.nextInt(9); i >= 0; i--) {
      var state = PromiseState.values()[random.nextInt(PromiseState.values().length)];
      var rank = random.nextInt(4) == 0 ? Optional.of(i + 1) : Optional.<Integer>empty();
      var look = new ArrowLook(state, random.nextInt(900), "", "", rank);
      var gives = "gift ".repeat(1 + random.nextInt(9)).strip();
      var arrow = Companies.arrow("a" + i, "a", "b", gives);
      var caption = LineCaption.of(gives, look, 90);
      strands.add(
          new ArrowLine(arrow, look, gives, caption, random.nextBoolean(), ArrowLine.Ends.BOTH));
    }
    return strands;
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void everyArrowHasOneRow(SheetStyle style) {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      assertThat(BundleRows.of(strands(seed), style).rows().stream().map(LineBundle.Row::strand))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(strands(seed));
    }
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void theGlyphsOfTwoLinesNeverTouch(SheetStyle style) {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var rows = new ArrayList<>(BundleRows.of(strands(seed), style).rows());
      rows.sort(Comparator.comparingInt(LineBundle.Row::line));
      for (int i = 1; i < rows.size(); i++) {
        int reach = rows.get(i).strand().reach() + rows.get(i - 1).strand().reach();
        assertThat(rows.get(i).line() - rows.get(i - 1).line())
            .as("seed %d, row %d", seed, i)
            .isGreaterThan(reach);
      }
    }
  }

  @Test
  void noTextLiesOnALineOrOnAnotherText() {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var rows = BundleRows.of(strands(seed), SheetStyle.LANDSCAPE).rows();
      for (var row : rows) {
        int foot = row.text() + row.strand().caption().height();
        for (var other : rows) {
          int otherFoot = other.text() + other.strand().caption().height();
          assertThat(row.text() < other.line() && other.line() < foot)
              .as("seed %d", seed)
              .isFalse();
          assertThat(row != other && row.text() < otherFoot && other.text() < foot)
              .as("seed %d", seed)
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void everythingLiesWithinTheBreadth(SheetStyle style) {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var laid = BundleRows.of(strands(seed), style);
      for (var row : laid.rows()) {
        assertThat(row.line()).as("seed %d", seed).isBetween(0, laid.breadth());
        if (style == SheetStyle.LANDSCAPE) {
          assertThat(row.text()).isNotNegative();
          assertThat(row.text() + row.strand().caption().height())
              .as("seed %d", seed)
              .isLessThanOrEqualTo(laid.breadth());
        }
      }
    }
  }

  @Test
  void otherThrowsMirrorAnEmbedding() {
    var seen = new HashSet<List<Integer>>();
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var around =
          Planarity.rotations(4, Graphs.complete(4), new SeededRandom(seed))
              .orElseThrow()
              .getFirst();
      int first = around.indexOf(0);
      seen.add(List.of(around.get((first + 1) % 3), around.get((first + 2) % 3)));
    }

    assertThat(seen).containsExactlyInAnyOrder(List.of(2, 4), List.of(4, 2));
  }
}
