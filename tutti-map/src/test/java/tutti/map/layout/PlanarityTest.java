package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.map.planar.SeededRandom;
import tutti.testkit.LawCases;

class PlanarityTest {

  private static List<LayoutLane> lanes(int... ends) {
    var lanes = new ArrayList<LayoutLane>();
    for (int i = 0; i < ends.length; i += 2) {
      lanes.add(new LayoutLane(ends[i], ends[i + 1], 0, 0, 0, 1));
    }
    return lanes;
  }

  private static final List<LayoutLane> K4 = lanes(0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3);
  private static final List<LayoutLane> K33 =
      lanes(0, 3, 0, 4, 0, 5, 1, 3, 1, 4, 1, 5, 2, 3, 2, 4, 2, 5);

  @Test
  void fourTogetherArePlanar() {
    assertThat(Planarity.planar(4, K4)).isTrue();
  }

  @Test
  void threeWellsAndThreeHousesAreNot() {
    assertThat(Planarity.planar(6, K33)).isFalse();
    assertThat(Planarity.rotations(6, K33, new SeededRandom(1))).isEmpty();
  }

  @Test
  void nothingIsPlanar() {
    assertThat(Planarity.planar(0, List.of())).isTrue();
    assertThat(Planarity.rotations(2, List.of(), new SeededRandom(1)).orElseThrow())
        .allMatch(List::isEmpty);
  }

  @Test
  void everyHalfEdgeLeavesItsVertexOnce() {
    var rotations = Planarity.rotations(4, K4, new SeededRandom(5)).orElseThrow();
    var seen = new HashSet<Integer>();
    for (int vertex = 0; vertex < 4; vertex++) {
      for (int half : rotations.get(vertex)) {
        var lane = K4.get(half / 2);
        assertThat(half % 2 == 0 ? lane.from() : lane.to()).isEqualTo(vertex);
        assertThat(seen.add(half)).isTrue();
      }
    }
    assertThat(seen).hasSize(2 * K4.size());
  }

  @Test
  void theSameThrowGivesTheSameEmbedding() {
    assertThat(Planarity.rotations(4, K4, new SeededRandom(9)))
        .isEqualTo(Planarity.rotations(4, K4, new SeededRandom(9)));
  }

  @Test
  void otherThrowsGiveOtherEmbeddings() {
    var star = lanes(0, 1, 0, 2, 0, 3, 0, 4, 0, 5);
    var seen = new HashSet<Object>();
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      seen.add(Planarity.rotations(6, star, new SeededRandom(seed)).orElseThrow().getFirst());
    }
    assertThat(seen).hasSizeGreaterThan(LawCases.atLeast(5));
  }

  @Test
  void blocksThatShareAPartyStayApartAroundIt() {
    var bowTie = lanes(0, 1, 1, 2, 2, 0, 0, 3, 3, 4, 4, 0);
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var plane =
          PlaneGraph.of(
              Planarity.rotations(5, bowTie, new SeededRandom(seed)).orElseThrow(), 12, 0);

      assertThat(plane.vertices() - plane.edges() + Arrays.stream(plane.faces()).distinct().count())
          .isEqualTo(2);
    }
  }

  @Test
  void diceRepeatThemselvesAndStayInRange() {
    var one = new SeededRandom(3);
    var other = new SeededRandom(3);
    for (int i = 0; i < 1000; i++) {
      int thrown = one.below(6);
      assertThat(thrown).isEqualTo(other.below(6)).isBetween(0, 5);
    }
    assertThat(one.share()).isBetween(0.0, 1.0);
    assertThat(one.below(0)).isZero();
  }

  @Test
  void aShuffledListHoldsTheSame() {
    var list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
    new SeededRandom(2).shuffle(list);

    assertThat(list)
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8)
        .isNotEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8));
  }
}
