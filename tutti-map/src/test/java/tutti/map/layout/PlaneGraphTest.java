package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.map.Companies;
import tutti.map.PlanarCompanies;
import tutti.map.fold.VisibleParties;
import tutti.map.planar.SeededRandom;
import tutti.testkit.LawCases;

/** The plane graph keeps Euler's formula whatever is done to it. */
class PlaneGraphTest {

  /** Lane 0 from 0 to 1, lane 1 from 1 to 2, lane 2 from 2 to 0. */
  private static PlaneGraph triangle(int moreVertices) {
    return PlaneGraph.of(List.of(List.of(0, 5), List.of(1, 2), List.of(3, 4)), 6, moreVertices);
  }

  private static int faces(PlaneGraph plane) {
    return (int) Arrays.stream(plane.faces()).distinct().count();
  }

  private static void assertEuler(PlaneGraph plane) {
    assertThat(plane.vertices() - plane.edges() + faces(plane)).isEqualTo(2);
  }

  private static PlaneGraph filled(int parties, int seed) {
    var lanes = lanes(PlanarCompanies.of(parties, 1, seed));
    var rotations = Planarity.rotations(parties, lanes, new SeededRandom(seed)).orElseThrow();
    var plane = PlaneGraph.of(rotations, 2 * lanes.size(), 1);
    plane.join(parties, -1, 0, plane.leaving(0));
    plane.triangulate(new SeededRandom(seed));
    return plane;
  }

  private static List<LayoutLane> lanes(Companies companies) {
    return VisibleParties.of(companies.company()).between().keySet().stream()
        .map(pair -> new LayoutLane(pair.one(), pair.other(), 0, 0, 0, 1))
        .toList();
  }

  @Test
  void aTriangleHasTwoFacesOfThreeCorners() {
    var plane = triangle(0);

    assertEuler(plane);
    assertThat(plane.corners(0)).isEqualTo(3);
    assertThat(plane.corners(1)).isEqualTo(3);
  }

  @Test
  void aWalkAlongAFaceComesBack() {
    var plane = triangle(0);

    assertThat(plane.along(plane.along(plane.along(0)))).isZero();
    assertThat(plane.target(0)).isEqualTo(plane.origin(plane.along(0)));
  }

  @Test
  void aLonelyVertexIsJoinedInsideAFace() {
    var plane = triangle(1);

    int half = plane.join(3, -1, 0, 0);

    assertEuler(plane);
    assertThat(plane.degree(half)).isEqualTo(1);
    assertThat(plane.degree(plane.leaving(0))).isEqualTo(3);
    assertThat(plane.corners(half)).isEqualTo(5);
  }

  @Test
  void noHalfEdgeLeavesALonelyVertex() {
    var plane = triangle(1);

    assertThat(plane.leaving(3)).isNegative();
    assertThat(plane.degree(plane.leaving(3))).isZero();
  }

  @Test
  void aFilledPlaneHasOnlyTriangles() {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      var plane = filled(5 + seed, seed);

      assertEuler(plane);
      assertThat(plane.edges()).isEqualTo(3 * plane.vertices() - 6);
      for (int half = 0; half < plane.halves(); half++) {
        assertThat(plane.corners(half)).isEqualTo(3);
        assertThat(plane.origin(half)).isNotEqualTo(plane.target(half));
      }
    }
  }

  @Test
  void aFlippedEdgeIsTheOtherDiagonalAndFlipsBack() {
    var plane = filled(8, 3);
    int flipped = 0;
    for (int edge = 0; edge < plane.edges(); edge++) {
      var ends = ends(plane, edge);
      if (plane.flip(edge)) {
        flipped++;
        assertEuler(plane);
        assertThat(ends(plane, edge)).doesNotContainAnyElementsOf(ends);
        assertThat(plane.flip(edge)).isTrue();
        assertThat(ends(plane, edge)).isEqualTo(ends);
      }
    }
    assertThat(flipped).isPositive();
  }

  private static HashSet<Integer> ends(PlaneGraph plane, int edge) {
    return new HashSet<>(List.of(plane.origin(2 * edge), plane.target(2 * edge)));
  }

  @Test
  void anStOrderHasANeighbourBeforeAndAfterEveryVertexBetween() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      var plane = filled(4 + seed, seed);
      int outer = outer(plane);
      double[] place = StOrder.of(plane, outer, new SeededRandom(seed));

      assertThat(place[plane.origin(outer)]).isZero();
      assertThat(place[plane.target(outer)]).isEqualTo(plane.vertices() - 1);
      assertThat(Arrays.stream(place).distinct().count()).isEqualTo(plane.vertices());
      for (int vertex = 0; vertex < plane.vertices(); vertex++) {
        if (vertex != plane.origin(outer) && vertex != plane.target(outer)) {
          assertBetween(plane, place, vertex);
        }
      }
    }
  }

  private static int outer(PlaneGraph plane) {
    int half = 0;
    while (plane.origin(half) != plane.vertices() - 1 || plane.target(half) != 0) {
      half++;
    }
    return half;
  }

  private static void assertBetween(PlaneGraph plane, double[] place, int vertex) {
    var around = new ArrayList<Double>();
    int half = plane.leaving(vertex);
    for (int turns = plane.degree(half); turns > 0; turns--) {
      half = plane.turn(half);
      around.add(place[plane.target(half)]);
    }
    assertThat(around).anyMatch(one -> one < place[vertex]).anyMatch(one -> one > place[vertex]);
  }
}
