package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.map.planar.Samples.Sample;
import tutti.testkit.LawCases;

/**
 * A drawing stays one whatever is put in and taken out, and its faces are those one walks along.
 */
class PlanarizationTest {

  private static Planarization drawn(Sample sample, int seed) {
    var graph = ArrayGraph.of(sample.vertices(), sample.edges());
    var blank = new Planarization(graph.vertices, graph.from, graph.to, graph.weight);
    var all = IntStream.range(0, graph.edges()).toArray();
    return new CoreSearch(blank, all, new SeededRandom(seed)).drawing();
  }

  /** The half-edges in use. */
  private static List<Integer> halves(Planarization plane) {
    var halves = new HashSet<Integer>();
    for (int edge = 0; edge < plane.from.length; edge++) {
      for (int half = plane.first(edge); half != ArrayGraph.NONE; ) {
        halves.add(half);
        halves.add(half ^ 1);
        half = plane.dummy(plane.target(half)) ? plane.straight(half) : ArrayGraph.NONE;
      }
    }
    return List.copyOf(halves);
  }

  private static void assertFaces(Planarization plane, String name) {
    var halves = halves(plane);
    var points = new HashSet<Integer>();
    var faces = new HashMap<Integer, Integer>();
    for (int half : halves) {
      points.add(plane.target(half));
      faces.merge(plane.face(half), 1, Integer::sum);
      assertThat(plane.face(plane.along(half))).as(name).isEqualTo(plane.face(half));
      assertThat(plane.target(plane.turn(half) ^ 1)).as(name).isEqualTo(plane.target(half ^ 1));
    }
    assertThat(points.size() - halves.size() / 2 + faces.size()).as(name).isEqualTo(2);
    faces.forEach((face, size) -> assertThat(walked(plane, face)).as(name).isEqualTo(size));
  }

  private static int walked(Planarization plane, int face) {
    int first = plane.border(face);
    int size = 0;
    int half = first;
    do {
      assertThat(plane.face(half)).isEqualTo(face);
      half = plane.along(half);
      size++;
    } while (half != first);
    return size;
  }

  private static long cost(Planarization plane) {
    long sum = 0;
    for (int edge = 0; edge < plane.from.length; edge++) {
      sum += (long) plane.weight[edge] * plane.crossed(edge);
    }
    return sum / 2;
  }

  private static Sample sample(int seed) {
    return Samples.weighed(Samples.ofChance(8 + seed % 5, 0.8, seed), 3, seed);
  }

  @Test
  void theFacesOfADrawingAreThoseOneWalksAlong() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var plane = drawn(sample(seed), seed);
      assertFaces(plane, "seed " + seed);
      assertThat(plane.cost()).as("seed %d", seed).isEqualTo(cost(plane));
    }
  }

  @Test
  void anEdgeTakenOutLeavesADrawingOfTheRest() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      var plane = drawn(sample(seed), seed);
      for (int edge = 0; edge < 6; edge++) {
        long before = plane.cost();
        long saved = (long) plane.weight[edge] * plane.crossed(edge);
        plane.remove(edge);
        assertFaces(plane, "seed " + seed);
        assertThat(plane.first(edge)).isEqualTo(ArrayGraph.NONE);
        assertThat(plane.cost()).as("seed %d", seed).isEqualTo(before - saved);
      }
    }
  }

  @Test
  void everyImprovementLeavesADrawingThatCostsNoMore() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      var graph = ArrayGraph.of(sample(seed).vertices(), sample(seed).edges());
      var blank = new Planarization(graph.vertices, graph.from, graph.to, graph.weight);
      var all = IntStream.range(0, graph.edges()).toArray();
      var search = new CoreSearch(blank, all, new SeededRandom(seed));
      long before = blank.cost();
      for (int work = 1; work <= 5; work++) {
        search.improve(1, 0, search.steps() + 300);
        assertThat(blank.cost()).as("seed %d", seed).isLessThanOrEqualTo(before);
        assertFaces(blank, "seed " + seed);
        before = blank.cost();
      }
    }
  }

  @Test
  void whatIsBridgedAndBundledIsAsCheapAsTheCore() {
    int reduced = 0;
    for (int seed = 0; seed < LawCases.cases(80); seed++) {
      var sample = Samples.weighed(Samples.across(40, 1.5, 6, seed), 4, seed);
      var graph = ArrayGraph.of(sample.vertices(), sample.edges());
      for (var part : BiconnectedBlocks.of(graph).stream().map(graph::part).toList()) {
        if (!LeftRight.planar(part.graph())) {
          var core = BlockCore.of(part.graph());
          var plane = new CoreSearch(core.blank(), core.edges(), new SeededRandom(seed)).drawing();
          long cost = plane.cost();
          reduced += part.graph().edges() - core.edges().length;
          core.expand(plane);
          assertThat(cost(plane)).as("seed %d", seed).isEqualTo(cost);
          assertThat(plane.weight).as("seed %d", seed).isEqualTo(part.graph().weight);
          assertThat(plane.from).as("seed %d", seed).isEqualTo(part.graph().from);
          assertThat(plane.to).as("seed %d", seed).isEqualTo(part.graph().to);
          assertFaces(plane, "seed " + seed);
        }
      }
    }
    assertThat(reduced).isGreaterThan(LawCases.atLeast(1_000));
  }

  @Test
  void everyVertexOfACoreHasThreeNeighboursAtLeast() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var sample = Samples.across(40, 1.6, 5, seed);
      var graph = ArrayGraph.of(sample.vertices(), sample.edges());
      for (var part : BiconnectedBlocks.of(graph).stream().map(graph::part).toList()) {
        if (!LeftRight.planar(part.graph())) {
          var core = BlockCore.of(part.graph());
          var blank = core.blank();
          Map<Integer, Integer> degree = new HashMap<>();
          for (int edge : core.edges()) {
            degree.merge(blank.from[edge], 1, Integer::sum);
            degree.merge(blank.to[edge], 1, Integer::sum);
          }
          assertThat(degree.values()).as("seed %d", seed).allMatch(met -> met >= 3);
        }
      }
    }
  }

  @Test
  void aCoreOfThreeWithThreeDrawnLongIsThreeWithThree() {
    int[] ends = new int[36];
    for (int i = 0; i < 9; i++) {
      int middle = 6 + i;
      System.arraycopy(new int[] {i / 3, middle, middle, 3 + i % 3}, 0, ends, 4 * i, 4);
    }
    var core = BlockCore.of(ArrayGraph.of(15, Samples.edges(ends)));
    assertThat(core.edges()).hasSize(9);
    assertThat(Arrays.stream(core.edges()).map(edge -> core.blank().weight[edge])).containsOnly(1);
  }

  @Test
  void theCheapestFaceIsTheOneAllSearchesTogetherFind() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var plane = drawn(sample(seed), seed);
      int vertex = seed % plane.vertices;
      var star =
          IntStream.range(0, plane.from.length)
              .filter(edge -> plane.from[edge] == vertex || plane.to[edge] == vertex)
              .toArray();
      int bound = Arrays.stream(star).map(e -> plane.weight[e] * plane.crossed(e)).sum();
      Arrays.stream(star).forEach(plane::remove);
      var dice = new SeededRandom(seed);
      int face =
          new StarInsertion(plane, new DualPaths(plane, dice), dice).cheapest(vertex, star, bound);
      var sums = sums(plane, vertex, star);
      assertThat(sums.get(face))
          .as("seed %d", seed)
          .isEqualTo(sums.values().stream().min(Long::compare).orElseThrow());
    }
  }

  /** What the vertex would cost in every face. */
  private static Map<Integer, Long> sums(Planarization plane, int vertex, int[] star) {
    var dual = new DualPaths(plane, new SeededRandom(0));
    var sums = new HashMap<Integer, Long>();
    for (int edge : star) {
      dual.from(plane.from[edge] ^ plane.to[edge] ^ vertex);
      dual.all(1_000_000);
      for (int i = 0; i < dual.settled(); i++) {
        int face = dual.settled(i);
        sums.merge(face, (long) plane.weight[edge] * dual.distance(face), Long::sum);
      }
    }
    return sums;
  }
}
