package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.map.planar.SeededRandom;
import tutti.testkit.LawCases;

/** What must hold of every embedding, order and first placement, shown on graphs of chance. */
class EmbeddingLawsTest {

  private static final LayoutPlan.Room ROOM = new LayoutPlan.Room(900, 600, 400, 12);

  /** A planar graph, its filled embedding, and an order of its vertices. */
  private record Ordered(List<LayoutLane> lanes, PlaneGraph plane, int outer, double[] place) {}

  private static Ordered ordered(int vertices, int seed) {
    var lanes = Graphs.planar(vertices, 1, seed);
    var dice = new SeededRandom(seed);
    var rotations = Planarity.rotations(vertices, lanes, dice).orElseThrow();
    var plane = PlaneGraph.of(rotations, 2 * lanes.size(), 1);
    int outer = plane.join(vertices, -1, 0, plane.leaving(0));
    plane.triangulate(dice);
    return new Ordered(lanes, plane, outer, StOrder.of(plane, outer, dice));
  }

  private static LayoutPlan plan(int vertices, List<LayoutLane> lanes) {
    var sizes = new ArrayList<LayoutPlan.Size>();
    for (int box = 0; box < vertices; box++) {
      sizes.add(box == 0 ? new LayoutPlan.Size(0, 0, 0) : new LayoutPlan.Size(60, 40, 5));
    }
    return new LayoutPlan(sizes, lanes, 0, ROOM);
  }

  private static LayoutPlacement visibility(Ordered ordered, LayoutPlan plan) {
    return VisibilityDrawing.of(ordered.plane(), ordered.place(), ordered.outer() / 2, plan);
  }

  @Test
  void everyPieceOfAGraphKeepsEulersFormula() {
    for (int seed = 0; seed < LawCases.cases(80); seed++) {
      int vertices = 4 + seed % 22;
      var lanes = Graphs.planar(vertices, 0.15 + 0.01 * seed, seed);
      var rotations = Planarity.rotations(vertices, lanes, new SeededRandom(seed)).orElseThrow();
      var plane = PlaneGraph.of(rotations, 2 * lanes.size(), 0);
      int[] piece = Graphs.pieces(vertices, lanes);
      for (int least : Arrays.stream(piece).distinct().toArray()) {
        assertThat(euler(plane, piece, least)).as("seed %d, piece %d", seed, least).isEqualTo(2);
      }
    }
  }

  private static int euler(PlaneGraph plane, int[] piece, int least) {
    int vertices = (int) Arrays.stream(piece).filter(one -> one == least).count();
    int[] face = plane.faces();
    var faces = new HashSet<Integer>();
    int halves = 0;
    for (int half = 0; half < plane.halves(); half++) {
      if (piece[plane.origin(half)] == least) {
        halves++;
        faces.add(face[half]);
      }
    }
    return vertices - halves / 2 + Math.max(1, faces.size());
  }

  @Test
  void everyHalfEdgeStandsOnceAtTheVertexItLeaves() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      int vertices = 4 + seed % 30;
      var lanes = Graphs.planar(vertices, 0.7, seed);
      var rotations = Planarity.rotations(vertices, lanes, new SeededRandom(seed)).orElseThrow();
      var seen = new HashSet<Integer>();
      for (int vertex = 0; vertex < vertices; vertex++) {
        assertThat(rotations.get(vertex)).hasSize(Graphs.degree(vertex, lanes));
        for (int half : rotations.get(vertex)) {
          var lane = lanes.get(half / 2);
          assertThat(half % 2 == 0 ? lane.from() : lane.to()).as("seed %d", seed).isEqualTo(vertex);
          assertThat(seen.add(half)).as("seed %d", seed).isTrue();
        }
      }
      assertThat(seen).as("seed %d", seed).hasSize(2 * lanes.size());
    }
  }

  @Test
  void aTurnAroundAVertexAndAWalkAlongAFaceMeetEveryHalfEdgeOnce() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var plane = ordered(5 + seed, seed).plane();
      var turned = new HashSet<Integer>();
      var walked = new HashSet<Integer>();
      for (int half = 0; half < plane.halves(); half++) {
        assertThat(plane.origin(plane.turn(half))).isEqualTo(plane.origin(half));
        assertThat(plane.origin(plane.along(half))).isEqualTo(plane.target(half));
        turned.add(plane.turn(half));
        walked.add(plane.along(half));
      }
      assertThat(turned).as("seed %d", seed).hasSize(plane.halves());
      assertThat(walked).as("seed %d", seed).hasSize(plane.halves());
    }
  }

  @Test
  void theDegreesAddUpToAllHalfEdges() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var plane = ordered(4 + seed, seed).plane();
      int degrees = 0;
      for (int vertex = 0; vertex < plane.vertices(); vertex++) {
        degrees += plane.degree(plane.leaving(vertex));
      }
      assertThat(degrees).as("seed %d", seed).isEqualTo(plane.halves());
    }
  }

  @Test
  void theCornersOfTheFacesAddUpToAllHalfEdges() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      int vertices = 4 + seed;
      var lanes = Graphs.planar(vertices, 0.6, seed);
      var rotations = Planarity.rotations(vertices, lanes, new SeededRandom(seed)).orElseThrow();
      var plane = PlaneGraph.of(rotations, 2 * lanes.size(), 0);
      int[] face = plane.faces();
      var corners = new int[lanes.size() * 2];
      for (int half = 0; half < plane.halves(); half++) {
        corners[face[half]]++;
      }
      for (int half = 0; half < plane.halves(); half++) {
        assertThat(plane.corners(half)).as("seed %d", seed).isEqualTo(corners[face[half]]);
      }
    }
  }

  @Test
  void fillingAddsEdgesAndMovesNone() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      int vertices = 5 + seed;
      var lanes = Graphs.planar(vertices, 1, seed);
      var plane = ordered(vertices, seed).plane();
      for (int lane = 0; lane < lanes.size(); lane++) {
        assertThat(plane.origin(2 * lane)).isEqualTo(lanes.get(lane).from());
        assertThat(plane.target(2 * lane)).isEqualTo(lanes.get(lane).to());
      }
      assertThat(plane.edges()).as("seed %d", seed).isGreaterThan(lanes.size());
    }
  }

  @Test
  void everyVertexBetweenHasANeighbourBeforeAndOneAfter() {
    for (int seed = 0; seed < LawCases.cases(120); seed++) {
      var one = ordered(4 + seed % 40, 1000 + seed);
      for (int vertex = 0; vertex < one.plane().vertices(); vertex++) {
        double at = one.place()[vertex];
        var around =
            Graphs.around(one.plane(), vertex).stream()
                .map(half -> one.place()[one.plane().target(half)])
                .toList();
        boolean first = vertex == one.plane().origin(one.outer());
        boolean last = vertex == one.plane().target(one.outer());
        assertThat(around.stream().anyMatch(other -> other < at))
            .as("seed %d, vertex %d", seed, vertex)
            .isEqualTo(!first);
        assertThat(around.stream().anyMatch(other -> other > at))
            .as("seed %d, vertex %d", seed, vertex)
            .isEqualTo(!last);
      }
    }
  }

  @Test
  void theOrderIsANumberingWithoutGaps() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      var one = ordered(4 + seed, seed);
      double[] sorted = one.place().clone();
      Arrays.sort(sorted);
      for (int i = 0; i < sorted.length; i++) {
        assertThat(sorted[i]).as("seed %d", seed).isEqualTo(i);
      }
    }
  }

  @Test
  void otherThrowsGiveOtherOrders() {
    var one = ordered(12, 5);
    var orders = new HashSet<String>();
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      orders.add(Arrays.toString(StOrder.of(one.plane(), one.outer(), new SeededRandom(seed))));
    }
    assertThat(orders).hasSizeGreaterThan(3);
  }

  @Test
  void aFirstPlacementFollowsTheOrderBehindTheUnseenFirst() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      int vertices = 4 + seed;
      var one = ordered(vertices, seed);
      var placement = visibility(one, plan(vertices, one.lanes()));
      for (int box = 0; box < vertices; box++) {
        assertThat(placement.left[box])
            .as("seed %d", seed)
            .isEqualTo(placement.right[box] - 1)
            .isEqualTo(2 * ((int) one.place()[box] - 1));
      }
    }
  }

  @Test
  void everyLaneOfAFirstPlacementEndsOnItsTwoBars() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      int vertices = 4 + seed % 35;
      var one = ordered(vertices, seed);
      var plan = plan(vertices, one.lanes());
      var placement = visibility(one, plan);
      for (int i = 0; i < plan.lanes().size(); i++) {
        for (int box : List.of(plan.lanes().get(i).from(), plan.lanes().get(i).to())) {
          assertThat(placement.high[i])
              .as("seed %d, lane %d", seed, i)
              .isBetween(placement.top[box], placement.bottom[box]);
        }
      }
    }
  }

  @Test
  void noLaneOfAFirstPlacementRunsThroughABarBetweenItsEnds() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      int vertices = 4 + seed % 35;
      var one = ordered(vertices, seed);
      var plan = plan(vertices, one.lanes());
      var placement = visibility(one, plan);
      for (int i = 0; i < plan.lanes().size(); i++) {
        var lane = plan.lanes().get(i);
        for (int box = 0; box < vertices; box++) {
          boolean between =
              placement.left[placement.near(lane)] < placement.left[box]
                  && placement.left[box] < placement.left[placement.far(lane)];
          boolean level =
              placement.top[box] <= placement.high[i] && placement.high[i] <= placement.bottom[box];
          assertThat(between && level).as("seed %d, lane %d, bar %d", seed, i, box).isFalse();
        }
      }
    }
  }

  @Test
  void lanesOfAFirstPlacementThatOverlapAlongLieAtDifferentHeights() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      int vertices = 4 + seed % 35;
      var one = ordered(vertices, seed);
      var plan = plan(vertices, one.lanes());
      var placement = visibility(one, plan);
      for (int i = 0; i < plan.lanes().size(); i++) {
        for (int j = i + 1; j < plan.lanes().size(); j++) {
          if (overlap(placement, plan.lanes().get(i), plan.lanes().get(j))) {
            assertThat(placement.high[i])
                .as("seed %d, lanes %d and %d", seed, i, j)
                .isNotEqualTo(placement.high[j]);
          }
        }
      }
    }
  }

  private static boolean overlap(LayoutPlacement placement, LayoutLane one, LayoutLane other) {
    return placement.left[placement.near(one)] < placement.left[placement.far(other)]
        && placement.left[placement.near(other)] < placement.left[placement.far(one)];
  }

  @Test
  void anEmbeddingIsFoundExactlyWhenTheGraphIsPlanar() {
    int planar = 0;
    for (int seed = 0; seed < LawCases.cases(150); seed++) {
      int vertices = 5 + seed % 8;
      var lanes = Graphs.ofChance(vertices, 0.45, new Random(seed));
      boolean found = Planarity.rotations(vertices, lanes, new SeededRandom(seed)).isPresent();
      assertThat(found).as("seed %d", seed).isEqualTo(Planarity.planar(vertices, lanes));
      planar += found ? 1 : 0;
    }
    assertThat(planar).isBetween(LawCases.atLeast(20), LawCases.atMost(130));
  }

  @Test
  void whatIsNotPlanarHoldsFiveTogetherOrThreeAndThree() {
    int obstructed = 0;
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      int vertices = 6 + seed % 6;
      var lanes = Graphs.ofChance(vertices, 0.6, new Random(seed));
      if (!Planarity.planar(vertices, lanes)) {
        obstructed++;
        var core = contracted(obstruction(vertices, lanes));
        assertThat(fiveTogether(core) || threeAndThree(core)).as("seed %d", seed).isTrue();
      }
    }
    assertThat(obstructed).isGreaterThan(LawCases.atLeast(20));
  }

  /** Lanes that are not planar, and are as soon as any of them is left out. */
  private static List<LayoutLane> obstruction(int vertices, List<LayoutLane> lanes) {
    var kept = lanes;
    for (int lane = lanes.size() - 1; lane >= 0; lane--) {
      var rest = Graphs.without(kept, lane);
      kept = Planarity.planar(vertices, rest) ? kept : rest;
    }
    return kept;
  }

  /** The lanes without the vertices that only two of them meet at. */
  private static List<LayoutLane> contracted(List<LayoutLane> lanes) {
    var rest = new ArrayList<>(lanes);
    for (int vertex : Graphs.ends(lanes)) {
      var at = rest.stream().filter(lane -> lane.from() == vertex || lane.to() == vertex).toList();
      if (at.size() == 2) {
        rest.removeAll(at);
        rest.add(Graphs.lane(other(at.get(0), vertex), other(at.get(1), vertex)));
      }
    }
    return rest;
  }

  private static int other(LayoutLane lane, int vertex) {
    return lane.from() == vertex ? lane.to() : lane.from();
  }

  private static boolean fiveTogether(List<LayoutLane> core) {
    return core.size() == 10
        && Graphs.ends(core).size() == 5
        && Graphs.ends(core).stream().allMatch(vertex -> Graphs.degree(vertex, core) == 4);
  }

  private static boolean threeAndThree(List<LayoutLane> core) {
    int first = core.getFirst().from();
    var far = new HashSet<Integer>();
    core.stream()
        .filter(lane -> lane.from() == first || lane.to() == first)
        .forEach(lane -> far.add(other(lane, first)));
    return core.size() == 9
        && Graphs.ends(core).size() == 6
        && far.size() == 3
        && core.stream().allMatch(lane -> far.contains(lane.from()) != far.contains(lane.to()));
  }
}
