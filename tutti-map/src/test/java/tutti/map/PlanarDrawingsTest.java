package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.map.svg.SvgMap;
import tutti.map.verify.MapVerifier;
import tutti.testkit.LawCases;

/** Planar companies of chance of every size are drawn without a crossing. */
class PlanarDrawingsTest {

  private static final int SEEDS = LawCases.cases(20);

  private static String drawn(int parties, double density, int seed) {
    var companies = RandomGraphs.planar(parties, density, seed);
    return SvgMap.standalone(companies.quick(SheetStyle.LANDSCAPE));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 1.5",
    "20, 2.0",
    "20, 2.9",
    "50, 1.5",
    "50, 2.0",
    "50, 2.9",
    "100, 1.5",
    "100, 2.0",
    "100, 2.9"
  })
  void nothingIsWrongWithTheirDrawings(int parties, double density) {
    for (int seed = 0; seed < SEEDS; seed++) {
      var verdict = MapVerifier.verify(drawn(parties, density, seed));
      assertThat(verdict.faults()).as("seed %d", seed).isEmpty();
      assertThat(verdict.crossings()).as("seed %d", seed).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"200, 1.5", "200, 2.0", "200, 2.9", "500, 1.5", "500, 2.0", "500, 2.9"})
  void noLineOfALargeOneCrossesAnother(int parties, double density) {
    for (int seed = 0; seed < SEEDS; seed++) {
      var drawing = RandomGraphs.planar(parties, density, seed).quick(SheetStyle.LANDSCAPE);
      assertThat(SegmentCrossings.of(drawing)).as("seed %d", seed).isZero();
    }
  }
}
