package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.map.layout.Graphs;
import tutti.map.svg.SvgMap;
import tutti.map.verify.MapVerifier;
import tutti.testkit.LawCases;

/** What cannot be drawn without a crossing is drawn with few, each on a bridge. */
class CrossedMapsTest {

  private static void assertCrossings(MapDrawing drawing, int crossings) {
    for (var svg :
        List.of(SvgMap.standalone(drawing), SvgMap.inline(drawing, CheckedMapsTest.LINKS))) {
      var verdict = MapVerifier.verify(svg);
      assertThat(verdict.faults()).isEmpty();
      assertThat(verdict.crossings()).isEqualTo(crossings);
    }
  }

  private static long bridges(MapDrawing drawing) {
    return drawing.lines().stream().mapToLong(line -> line.bridges().size()).sum();
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "6, 3", "7, 9", "8, 18"})
  void whereEverybodyGivesToEverybodyOnlySoManyLinesCross(int parties, int crossings) {
    var companies = RandomGraphs.complete(parties);
    assertCrossings(companies.landscape(), crossings);
    assertCrossings(companies.portrait(), crossings);
    assertThat(bridges(companies.landscape())).isEqualTo(crossings);
  }

  @Test
  void threeWellsAndThreeHousesNeedOne() {
    assertCrossings(Companies.threeAndThree().landscape(), 1);
    assertCrossings(Companies.threeAndThree().portrait(), 1);
  }

  @Test
  void theSentenceNamesTheLinesThatCross() {
    assertThat(Companies.threeAndThree().landscape().apart().orElseThrow())
        .startsWith("This map cannot be drawn without a crossing: ")
        .containsPattern("\\w+ \u2013 \\w+ crosses \\w+ \u2013 \\w+\\.");
    assertThat(Companies.threeAndThree().landscape().remarks()).hasSize(1);
  }

  @Test
  void aPlanarMapHasNoSuchSentence() {
    assertThat(Companies.twelve().landscape().apart()).isEmpty();
    assertThat(bridges(Companies.twelve().landscape())).isZero();
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void manyArrowsBetweenTwoPartiesCrossTogether(SheetStyle style) {
    var lines = new ArrayList<String>();
    for (var arrow : RandomGraphs.complete(6).company().arrows()) {
      for (int i = 0; i < 1 + arrow.id().hashCode() % 3; i++) {
        lines.add("%s > %s: gift %d".formatted(arrow.from(), arrow.to(), i));
        lines.add("%s > %s: thanks %d".formatted(arrow.to(), arrow.from(), i));
      }
    }
    var drawing = Companies.of(lines.toArray(String[]::new)).quick(style);

    assertThat(MapVerifier.verify(SvgMap.standalone(drawing)).faults()).isEmpty();
    assertThat(drawing.lines()).hasSize(lines.size());
  }

  @Test
  void aLaneOfManyArrowsIsRatherDrawnFreelyThanALaneOfOne() {
    var lines = new ArrayList<String>();
    for (var arrow : RandomGraphs.complete(5).company().arrows()) {
      lines.add("%s > %s: %s".formatted(arrow.from(), arrow.to(), arrow.gives()));
      boolean light = arrow.from().equals("P1") && arrow.to().equals("P2");
      boolean other = arrow.from().equals("P3") && arrow.to().equals("P4");
      if (!light && !other) {
        lines.add("%s > %s: %s".formatted(arrow.to(), arrow.from(), "thanks"));
      }
    }
    var crossing = Companies.of(lines.toArray(String[]::new)).landscape();

    assertThat(crossing.apart().orElseThrow()).contains("P1 \u2013 P2").contains("P3 \u2013 P4");
    assertCrossings(crossing, 1);
  }

  @Test
  void everyBridgeIsWhereTwoLinesMeet() {
    var drawing = RandomGraphs.complete(7).landscape();

    assertThat(SegmentCrossings.of(drawing)).isEqualTo((int) bridges(drawing));
    var places = new HashSet<MapDrawing.Point>();
    drawing.lines().forEach(line -> places.addAll(line.bridges()));
    assertThat(places).hasSize((int) bridges(drawing));
  }

  @Test
  void tanglesOfChanceAreCleanButForTheirBridges() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var edges = new ArrayList<int[]>();
      for (var lane : Graphs.ofChance(8, 0.7, new Random(seed))) {
        edges.add(new int[] {lane.from(), lane.to()});
      }
      for (var style : SheetStyle.values()) {
        var drawing = RandomGraphs.company(8, edges).quick(style);
        var verdict = MapVerifier.verify(SvgMap.standalone(drawing));
        assertThat(verdict.faults()).as("seed %d %s", seed, style).isEmpty();
        assertThat(verdict.crossings()).as("seed %d", seed).isEqualTo((int) bridges(drawing));
      }
    }
  }
}
