package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.map.planar.Samples.Sample;
import tutti.testkit.LawCases;

/** A graph that cannot be drawn without a crossing is drawn with few, and provably drawn. */
class PlanarizedTest {

  private static Planarized drawn(Sample sample, CrossingEffort effort, int seed) {
    return Planarized.of(sample.vertices(), sample.edges(), effort, new SeededRandom(seed));
  }

  /** Fails unless what is drawn is a drawing of the graph, judged by others. */
  static void certify(Sample sample, Planarized drawn, String name) {
    int points = drawn.vertices() + drawn.dummies();
    var plain =
        drawn.pieces().stream().map(piece -> GraphEdge.of(piece.from(), piece.to())).toList();
    assertThat(drawn.vertices()).as(name).isEqualTo(sample.vertices());
    assertThat(Oracle.planar(points, plain)).as(name).isTrue();
    assertThat(Oracle.drawn(points, plain, drawn.rotations())).as(name).isTrue();
    var met = new HashMap<Integer, List<Integer>>();
    for (int edge = 0; edge < sample.edges().size(); edge++) {
      follow(sample.edges().get(edge), edge, drawn, met, name);
    }
    assertThat(met.keySet()).as(name).hasSize(drawn.dummies());
    met.values().forEach(two -> assertCross(sample, two, name));
    assertThat(new HashSet<>(met.values())).as(name).hasSize(drawn.dummies());
    for (int dummy = drawn.vertices(); dummy < points; dummy++) {
      assertStraight(drawn, drawn.rotations().get(dummy), name);
    }
    assertThat(drawn.weight()).as(name).isEqualTo(weight(sample, met));
  }

  private static void follow(
      GraphEdge edge,
      int index,
      Planarized drawn,
      HashMap<Integer, List<Integer>> met,
      String name) {
    int at = edge.from();
    for (int piece : drawn.chain(index)) {
      assertThat(drawn.pieces().get(piece).edge()).as(name).isEqualTo(index);
      assertThat(drawn.pieces().get(piece).from()).as(name).isEqualTo(at);
      if (at != edge.from()) {
        assertThat(at).as(name).isGreaterThanOrEqualTo(drawn.vertices());
        met.computeIfAbsent(at, dummy -> new ArrayList<>()).add(index);
      }
      at = drawn.pieces().get(piece).to();
    }
    assertThat(at).as(name).isEqualTo(edge.to());
  }

  private static void assertCross(Sample sample, List<Integer> two, String name) {
    assertThat(two).as(name).hasSize(2);
    var one = sample.edges().get(two.getFirst());
    var other = sample.edges().get(two.getLast());
    assertThat(Set.of(one.from(), one.to())).as(name).doesNotContain(other.from(), other.to());
  }

  private static void assertStraight(Planarized drawn, List<Integer> around, String name) {
    var edges = around.stream().map(half -> drawn.pieces().get(half / 2).edge()).toList();
    assertThat(edges).as(name).hasSize(4);
    assertThat(edges.get(0)).as(name).isEqualTo(edges.get(2)).isNotEqualTo(edges.get(1));
    assertThat(edges.get(1)).as(name).isEqualTo(edges.get(3));
  }

  private static int weight(Sample sample, HashMap<Integer, List<Integer>> met) {
    return met.values().stream()
        .mapToInt(two ->
            sample.edges().get(two.getFirst()).weight()
                * sample.edges().get(two.getLast()).weight())
        .sum();
  }

  private static void assertCrossings(Sample sample, int known) {
    int least = Integer.MAX_VALUE;
    for (int seed = 0; seed < 4; seed++) {
      var drawn = drawn(sample, CrossingEffort.PATIENT, seed);
      certify(sample, drawn, sample.vertices() + " vertices");
      least = Math.min(least, drawn.crossings());
    }
    assertThat(least).isEqualTo(known);
  }

  @Test
  void everyoneJoinedWithEveryoneCrossesAsOftenAsIsKnown() {
    var known = List.of(1, 3, 9, 18, 36, 60, 100, 150);
    for (int vertices = 5; vertices <= 12; vertices++) {
      assertCrossings(Samples.complete(vertices), known.get(vertices - 5));
    }
  }

  @Test
  void twoGroupsCrossAsOftenAsIsKnown() {
    assertCrossings(Samples.groups(3, 3), 1);
    assertCrossings(Samples.groups(4, 4), 4);
    assertCrossings(Samples.groups(5, 5), 16);
    assertCrossings(Samples.groups(6, 6), 36);
    assertCrossings(Samples.groups(7, 7), 81);
    assertCrossings(Samples.groups(5, 8), 48);
  }

  @Test
  void petersensGraphCrossesTwice() {
    assertCrossings(Samples.petersen(), 2);
  }

  @Test
  void theRomeGraphsCrossAsRarelyAsAnyoneHasFound() throws IOException {
    var graphs = Samples.romeGraphs();
    assumeFalse(graphs.isEmpty());
    long crossings = 0;
    int planar = 0;
    for (int i = 0; i < graphs.size(); i++) {
      var drawn = drawn(graphs.get(i), CrossingEffort.THOROUGH, 42);
      certify(graphs.get(i), drawn, "graph " + i);
      crossings += drawn.crossings();
      planar += drawn.crossings() == 0 ? 1 : 0;
    }
    assertThat(planar).isEqualTo(308);
    assertThat((double) crossings / graphs.size()).isLessThanOrEqualTo(7.6);
  }

  @Test
  void aDrawingOfChanceIsADrawing() {
    for (int seed = 0; seed < LawCases.cases(400); seed++) {
      var sample = Samples.ofChance(5 + seed % 12, 0.2 + 0.002 * seed, seed);
      certify(sample, drawn(sample, CrossingEffort.QUICK, seed), "seed " + seed);
    }
  }

  @Test
  void aDrawingOfWeightsIsADrawing() {
    for (int seed = 0; seed < LawCases.cases(300); seed++) {
      var plain = Samples.ofChance(6 + seed % 12, 0.5, seed);
      var sample = Samples.weighed(plain, 1 + seed % 7, seed);
      certify(sample, drawn(sample, CrossingEffort.QUICK, seed), "seed " + seed);
    }
  }

  @Test
  void aDrawingOfManyBlocksAndBridgedVerticesIsADrawing() {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var sample = Samples.weighed(Samples.across(60, 1.2, seed % 12, seed), 1 + seed % 4, seed);
      certify(sample, drawn(sample, CrossingEffort.QUICK, seed), "seed " + seed);
    }
  }

  @Test
  void whateverTheWorkTheDrawingIsADrawing() {
    var sample = Samples.across(50, 1.8, 12, 3);
    int least = Integer.MAX_VALUE;
    for (int work = 0; work < 40_000; work += 397) {
      var drawn = drawn(sample, new CrossingEffort(3, 2, work), 1);
      certify(sample, drawn, "work " + work);
      least = Math.min(least, drawn.crossings());
    }
    assertThat(drawn(sample, new CrossingEffort(1, 0, 0), 1).crossings()).isGreaterThan(least);
  }

  @Test
  void whatIsPlanarIsDrawnWithoutACrossing() {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var sample = Samples.across(4 + seed % 50, 1 + seed % 3, 0, seed);
      var drawn = drawn(sample, CrossingEffort.QUICK, seed);
      certify(sample, drawn, "seed " + seed);
      assertThat(drawn.crossings()).isZero();
      assertThat(drawn.pieces()).hasSize(sample.edges().size());
    }
  }

  @Test
  void theSameDiceGiveTheSameDrawing() {
    var sample = Samples.across(80, 1.8, 10, 4);
    assertThat(drawn(sample, CrossingEffort.THOROUGH, 9))
        .isEqualTo(drawn(sample, CrossingEffort.THOROUGH, 9));
    assertThat(drawn(sample, CrossingEffort.QUICK, 9))
        .isNotEqualTo(drawn(sample, CrossingEffort.QUICK, 10));
  }

  @Test
  void heavyEdgesAreCrossedOnlyWhenLightOnesCannotBe() {
    for (int light = 0; light < 10; light++) {
      var edges = new ArrayList<GraphEdge>();
      for (var edge : Samples.complete(5).edges()) {
        boolean apart = edges.size() == light || edge.from() + edge.to() == 100;
        edges.add(new GraphEdge(edge.from(), edge.to(), apart ? 1 : 5));
      }
      assertThat(drawn(new Sample(5, edges), CrossingEffort.THOROUGH, light).weight()).isEqualTo(5);
    }
  }

  @Test
  void aLightPieceOfALongEdgeIsTheOneCrossed() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var edges = new ArrayList<GraphEdge>();
      for (var edge : Samples.groups(3, 3).edges()) {
        int middle = 6 + edges.size() / 2;
        edges.add(new GraphEdge(edge.from(), middle, edges.size() == 2 * (seed % 9) ? 1 : 9));
        edges.add(new GraphEdge(middle, edge.to(), 9));
      }
      var sample = new Sample(15, edges);
      var drawn = drawn(sample, CrossingEffort.THOROUGH, seed);
      certify(sample, drawn, "seed " + seed);
      assertThat(drawn.weight()).isEqualTo(9);
    }
  }

  @Test
  void fiveHundredWithLongEdgesAreDrawn() {
    for (int seed = 0; seed < 3; seed++) {
      var sample = Samples.across(500, 1.8, 30, seed);
      var drawn = drawn(sample, CrossingEffort.QUICK, seed);
      certify(sample, drawn, "seed " + seed);
      assertThat(drawn.crossings()).isLessThan(450);
    }
  }

  @Test
  void nothingIsDrawnAsNothing() {
    var nothing = drawn(new Sample(0, List.of()), CrossingEffort.QUICK, 1);
    assertThat(nothing).isEqualTo(new Planarized(0, 0, List.of(), List.of(), 0));
    assertThat(drawn(new Sample(2, List.of()), CrossingEffort.QUICK, 1).rotations())
        .containsExactly(List.of(), List.of());
  }

  @Test
  void anEffortHasAtLeastOneStart() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CrossingEffort(0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new CrossingEffort(1, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new CrossingEffort(1, 0, -1));
  }
}
