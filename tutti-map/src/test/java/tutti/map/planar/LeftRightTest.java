package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.map.planar.Samples.Sample;
import tutti.testkit.LawCases;

/** What can be drawn without a crossing is known, and drawn so. */
class LeftRightTest {

  private static void assertSameVerdict(Sample sample, String name) {
    boolean planar = Oracle.planar(sample.vertices(), sample.edges());
    assertThat(LeftRight.planar(sample.vertices(), sample.edges())).as(name).isEqualTo(planar);
    var rotations = LeftRight.rotations(sample.vertices(), sample.edges(), new SeededRandom(7));
    assertThat(rotations.isPresent()).as(name).isEqualTo(planar);
    assertThat(rotations.stream())
        .as(name)
        .allSatisfy(
            around -> assertThat(Oracle.drawn(sample.vertices(), sample.edges(), around)).isTrue());
  }

  @Test
  void everyRomeGraphGetsTheVerdictOfBoyerAndMyrvold() throws IOException {
    var graphs = Samples.romeGraphs();
    assumeFalse(graphs.isEmpty());
    int planar = 0;
    for (int i = 0; i < graphs.size(); i++) {
      assertSameVerdict(graphs.get(i), "graph " + i);
      planar += LeftRight.planar(graphs.get(i).vertices(), graphs.get(i).edges()) ? 1 : 0;
    }
    assertThat(planar).isEqualTo(308);
  }

  @Test
  void everyGraphOfChanceGetsTheVerdictOfBoyerAndMyrvold() {
    int planar = 0;
    for (int seed = 0; seed < LawCases.cases(3_000); seed++) {
      int vertices = 4 + seed % 17;
      var sample = Samples.ofChance(vertices, (1.2 + 0.1 * (seed % 9)) * 2 / vertices, seed);
      assertSameVerdict(sample, "seed " + seed);
      planar += LeftRight.planar(vertices, sample.edges()) ? 1 : 0;
    }
    assertThat(planar).isBetween(LawCases.atLeast(500), LawCases.atMost(2_500));
  }

  @Test
  void denseGraphsThatJustFitAreDrawn() {
    for (int seed = 0; seed < LawCases.cases(300); seed++) {
      assertSameVerdict(Samples.across(4 + seed % 60, 3, 0, seed), "full, seed " + seed);
      assertSameVerdict(Samples.across(9 + seed % 60, 2.5, seed % 3, seed), "seed " + seed);
    }
  }

  @Test
  void everyThrowOfTheDiceGivesADrawingWithoutACrossing() {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var sample = Samples.across(6 + seed % 30, 1.6, 0, seed % 10);
      for (int thrown = 0; thrown < 5; thrown++) {
        var around =
            LeftRight.rotations(sample.vertices(), sample.edges(), new SeededRandom(thrown))
                .orElseThrow();
        assertThat(Oracle.drawn(sample.vertices(), sample.edges(), around)).isTrue();
      }
    }
  }

  @Test
  void theSameThrowGivesTheSameDrawing() {
    var sample = Samples.across(40, 1.8, 0, 3);
    assertThat(LeftRight.rotations(40, sample.edges(), new SeededRandom(5)))
        .isEqualTo(LeftRight.rotations(40, sample.edges(), new SeededRandom(5)));
  }

  @Test
  void aDrawingIsMirroredByHalfTheThrows() {
    var seen = new ArrayList<Boolean>();
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var around =
          LeftRight.rotations(4, Samples.complete(4).edges(), new SeededRandom(seed))
              .orElseThrow()
              .getFirst();
      int first = around.indexOf(around.stream().min(Integer::compare).orElseThrow());
      seen.add(around.get((first + 1) % 3) < around.get((first + 2) % 3));
    }
    assertThat(seen.stream().filter(one -> one).count())
        .isBetween((long) LawCases.atLeast(60), (long) LawCases.atMost(140));
  }

  @Test
  void aBlockIsNestedInEveryCornerOfAnother() {
    var bowTie = Samples.edges(0, 1, 0, 2, 0, 3, 1, 2, 2, 3, 3, 1, 0, 4, 4, 5, 5, 0);
    var seen = new HashSet<Integer>();
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var around = LeftRight.rotations(6, bowTie, new SeededRandom(seed)).orElseThrow().getFirst();
      for (int i = 0; i < around.size(); i++) {
        if (around.get((i + 1) % around.size()) > 10) {
          seen.add(around.get(i));
        }
      }
    }
    assertThat(seen).contains(0, 2, 4);
  }

  @Test
  void aPathOfAHundredThousandIsDrawn() {
    int vertices = 100_000;
    var edges = IntStream.range(1, vertices).mapToObj(i -> GraphEdge.of(i - 1, i)).toList();
    assertThat(LeftRight.planar(vertices, edges)).isTrue();
    assertThat(LeftRight.rotations(vertices, edges, new SeededRandom(1)).orElseThrow())
        .hasSize(vertices);
  }

  @Test
  void aRingOfAHundredThousandIsDrawn() {
    int vertices = 100_000;
    var edges =
        IntStream.range(0, vertices).mapToObj(i -> GraphEdge.of(i, (i + 1) % vertices)).toList();
    assertThat(LeftRight.rotations(vertices, edges, new SeededRandom(1)).orElseThrow())
        .allMatch(around -> around.size() == 2);
  }

  @Test
  void aStarOfAHundredThousandIsDrawn() {
    var edges = IntStream.range(1, 100_000).mapToObj(i -> GraphEdge.of(0, i)).toList();
    var around = LeftRight.rotations(100_000, edges, new SeededRandom(1)).orElseThrow().getFirst();
    assertThat(around).hasSize(99_999).doesNotHaveDuplicates();
  }

  @Test
  void aLadderOfFiftyThousandRungsIsDrawnAndOneTwistedIsNot() {
    var edges = new ArrayList<GraphEdge>();
    int rungs = 50_000;
    for (int i = 0; i < rungs; i++) {
      edges.add(GraphEdge.of(2 * i, 2 * i + 1));
      if (i > 0) {
        edges.addAll(Samples.edges(2 * i - 2, 2 * i, 2 * i - 1, 2 * i + 1));
      }
    }
    assertThat(LeftRight.planar(2 * rungs, edges)).isTrue();
    edges.addAll(Samples.edges(0, 2 * rungs - 1, 1, 2 * rungs - 2));
    assertThat(LeftRight.planar(2 * rungs, edges)).isFalse();
  }

  @Test
  void nothingAndLonelyVerticesArePlanar() {
    assertThat(LeftRight.planar(0, List.of())).isTrue();
    assertThat(LeftRight.rotations(3, List.of(), new SeededRandom(1)).orElseThrow())
        .hasSize(3)
        .allMatch(List::isEmpty);
  }

  @Test
  void anEdgeToItselfIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GraphEdge.of(3, 3))
        .withMessageContaining("two different vertices");
  }

  @Test
  void twoEdgesBetweenTheSameTwoAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeftRight.planar(3, Samples.edges(0, 1, 1, 2, 1, 0)))
        .withMessageContaining("Two edges join 0 and 1");
  }

  @Test
  void anEdgeThatLeavesTheVerticesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeftRight.planar(2, Samples.edges(0, 2)))
        .withMessageContaining("leaves the vertices 0 to 1");
  }

  @Test
  void aWeightIsAtLeastOneAndNotTooLarge() {
    assertThatIllegalArgumentException().isThrownBy(() -> new GraphEdge(0, 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GraphEdge(0, 1, GraphEdge.HEAVIEST + 1));
    assertThat(new GraphEdge(0, 1, GraphEdge.HEAVIEST).weight()).isEqualTo(10_000);
  }
}
