package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/** What is set apart is needed to be, on graphs of chance. */
class SetApartLawsTest {

  private static List<LayoutLane> kept(List<LayoutLane> lanes, List<Integer> left) {
    var kept = new ArrayList<LayoutLane>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      if (!left.contains(lane)) {
        kept.add(lanes.get(lane));
      }
    }
    return kept;
  }

  private static List<LayoutLane> crowded(int seed) {
    return Graphs.ofChance(vertices(seed), 0.75, new Random(seed));
  }

  private static int vertices(int seed) {
    return 6 + seed % 4;
  }

  @Test
  void theRestIsPlanar() {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      var lanes = crowded(seed);
      var left = SetApart.of(vertices(seed), lanes);
      assertThat(Planarity.planar(vertices(seed), kept(lanes, left))).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void nothingLeftOutCouldBeAddedBack() {
    int apart = 0;
    for (int seed = 20; seed < 20 + LawCases.cases(20); seed++) {
      var lanes = crowded(seed);
      var left = SetApart.of(vertices(seed), lanes);
      for (int lane : left) {
        var more = new ArrayList<>(kept(lanes, left));
        more.add(lanes.get(lane));
        assertThat(Planarity.planar(vertices(seed), more)).as("seed %d", seed).isFalse();
        apart++;
      }
    }
    assertThat(apart).isGreaterThan(LawCases.atLeast(20));
  }

  @Test
  void noFewerThanAPlanarGraphCannotHold() {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      var lanes = crowded(seed);
      assertThat(SetApart.of(vertices(seed), lanes))
          .as("seed %d", seed)
          .hasSizeGreaterThanOrEqualTo(lanes.size() - 3 * vertices(seed) + 6);
    }
  }

  @Test
  void allTogetherLoseNoMoreThanTheyMust() {
    for (int vertices = 5; vertices <= 8; vertices++) {
      int must = vertices * (vertices - 1) / 2 - (3 * vertices - 6);
      assertThat(SetApart.of(vertices, Graphs.complete(vertices))).hasSize(must);
    }
  }

  @Test
  void whatIsPlanarKeepsEverything() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      assertThat(SetApart.of(4 + seed, Graphs.planar(4 + seed, 1, seed)))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void theAnswerIsInOrderAndTheSameTwice() {
    for (int seed = 0; seed < LawCases.cases(10); seed++) {
      var lanes = crowded(seed);
      var left = SetApart.of(vertices(seed), lanes);
      assertThat(left).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
      assertThat(SetApart.of(vertices(seed), lanes)).as("seed %d", seed).isEqualTo(left);
    }
  }

  @Test
  void theLightestLaneOfFiveTogetherIsTheOneLeftOut() {
    for (int light = 0; light < 10; light++) {
      var lanes = new ArrayList<LayoutLane>();
      for (var lane : Graphs.complete(5)) {
        int weight = lanes.size() == light ? 1 : 3;
        lanes.add(new LayoutLane(lane.from(), lane.to(), 0, 0, 0, weight));
      }
      assertThat(SetApart.of(5, lanes)).containsExactly(light);
    }
  }

  @Test
  void aPieceThatIsPlanarLosesNothingToOneThatIsNot() {
    var lanes = new ArrayList<>(Graphs.complete(5));
    for (var lane : Graphs.planar(6, 1, 2)) {
      lanes.add(Graphs.lane(lane.from() + 5, lane.to() + 5));
    }
    assertThat(SetApart.of(11, lanes)).hasSize(1).allMatch(lane -> lane < 10);
  }

  @Test
  void twoPiecesThatAreNotPlanarLoseOneEach() {
    var lanes = new ArrayList<>(Graphs.complete(5));
    for (var lane : Graphs.complete(5)) {
      lanes.add(Graphs.lane(lane.from() + 5, lane.to() + 5));
    }
    var left = SetApart.of(10, lanes);
    assertThat(left).hasSize(2);
    assertThat(left.getFirst()).isLessThan(10);
    assertThat(left.getLast()).isGreaterThanOrEqualTo(10);
  }
}
