package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.map.planar.SeededRandom;
import tutti.map.svg.SvgShapes;
import tutti.testkit.LawCases;

/** What every placement keeps, however it was found, on plans of chance. */
class LayoutLawsTest {

  private static final LayoutPlan.Room ROOM = new LayoutPlan.Room(900, 600, 400, 12);

  /** A plan of boxes and lanes of all sizes; the first box is the barline. */
  private static LayoutPlan plan(int seed) {
    var random = new Random(seed);
    int boxes = 3 + seed % 10;
    var sizes = new ArrayList<LayoutPlan.Size>();
    for (int box = 0; box < boxes; box++) {
      sizes.add(
          box == 0
              ? new LayoutPlan.Size(0, 0, 0)
              : new LayoutPlan.Size(
                  40 + random.nextInt(60), 20 + random.nextInt(60), random.nextInt(8)));
    }
    var lanes = new ArrayList<LayoutLane>();
    for (var lane : Graphs.planar(boxes, 0.8, seed)) {
      int breadth = 10 + random.nextInt(50);
      int axis = random.nextInt(breadth);
      lanes.add(
          new LayoutLane(
              lane.from(), lane.to(), 50 + random.nextInt(90), breadth, axis, 1 + seed % 3));
    }
    return new LayoutPlan(sizes, lanes, 0, ROOM);
  }

  private static LayoutCandidate candidate(LayoutPlan plan, int seed) {
    var dice = new SeededRandom(seed);
    var rotations = Planarity.rotations(plan.boxes().size(), plan.lanes(), dice).orElseThrow();
    return LayoutCandidate.of(plan, rotations, dice);
  }

  private static LayoutPlacement laid(LayoutPlan plan) {
    return Graphs.laid(plan, 0);
  }

  private static void assertApart(LayoutPlan plan, LayoutPlacement placement, int seed) {
    var things = Graphs.things(plan, placement);
    for (int i = 0; i < things.size(); i++) {
      for (int j = i + 1; j < things.size(); j++) {
        assertThat(things.get(i).meets(things.get(j), 0))
            .as("seed %d: %d, %d", seed, i, j)
            .isFalse();
      }
    }
  }

  private static void assertHeld(LayoutPlan plan, LayoutPlacement placement, int seed) {
    for (int i = 0; i < plan.lanes().size(); i++) {
      var lane = plan.lanes().get(i);
      assertThat(placement.length(lane.from(), lane.to()))
          .as("seed %d, lane %d", seed, i)
          .isGreaterThanOrEqualTo(lane.length());
      assertThat(placement.low[i] - placement.high[i]).isEqualTo(lane.breadth());
      for (int box : List.of(lane.from(), lane.to())) {
        int margin = plan.boxes().get(box).margin();
        assertThat(placement.high[i]).isGreaterThanOrEqualTo(placement.top[box] + margin);
        assertThat(placement.low[i]).isLessThanOrEqualTo(placement.bottom[box] - margin);
      }
    }
  }

  private static void assertLargeEnough(LayoutPlan plan, LayoutPlacement placement) {
    for (int box = 1; box < plan.boxes().size(); box++) {
      var size = plan.boxes().get(box);
      assertThat(placement.right[box] - placement.left[box]).isEqualTo(size.along());
      assertThat(placement.bottom[box] - placement.top[box]).isGreaterThanOrEqualTo(size.across());
      assertThat(placement.left[box]).isNotNegative();
      assertThat(placement.top[box]).isNotNegative();
      assertThat(placement.right[box]).isLessThanOrEqualTo(placement.left[plan.end()]);
    }
  }

  @Test
  void noTwoThingsOfALaidPlanMeet() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var plan = plan(seed);
      assertApart(plan, laid(plan), seed);
    }
  }

  @Test
  void everyLaneOfALaidPlanIsHeldByItsBoxes() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var plan = plan(seed);
      assertHeld(plan, laid(plan), seed);
    }
  }

  @Test
  void everyBoxOfALaidPlanIsLargeEnoughAndBeforeTheEnd() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var plan = plan(seed);
      assertLargeEnough(plan, laid(plan));
    }
  }

  @Test
  void aRoughPlacementKeepsAllAFineOneKeeps() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var plan = plan(seed);
      var rough = candidate(plan, seed).placement();
      assertApart(plan, rough, seed);
      assertHeld(plan, rough, seed);
      assertLargeEnough(plan, rough);
    }
  }

  @Test
  void everyChangeOfACandidateKeepsAllOfIt() {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      var plan = plan(seed);
      var candidate = candidate(plan, seed);
      var dice = new SeededRandom(seed);
      for (int change = 0; change < 40; change++) {
        var undo = candidate.change(dice);
        assertApart(plan, candidate.placement(), seed);
        if (change % 3 == 0) {
          undo.run();
          assertApart(plan, candidate.placement(), seed);
        }
      }
    }
  }

  @Test
  void aChangeTakenBackLeavesEveryPlaceAsItWas() {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      var plan = plan(seed);
      var candidate = candidate(plan, seed);
      var dice = new SeededRandom(seed + 1);
      for (int change = 0; change < 30; change++) {
        var before = Graphs.things(plan, candidate.placement());
        candidate.change(dice).run();
        assertThat(Graphs.things(plan, candidate.placement()))
            .as("seed %d", seed)
            .isEqualTo(before);
      }
    }
  }

  @Test
  void changesReachOtherPlacements() {
    var plan = plan(9);
    var candidate = candidate(plan, 9);
    var dice = new SeededRandom(9);
    var seen = new ArrayList<List<SvgShapes.Rect>>();
    for (int change = 0; change < 60; change++) {
      candidate.change(dice);
      seen.add(Graphs.things(plan, candidate.placement()));
    }

    assertThat(seen.stream().distinct().count()).isGreaterThan(5);
  }

  @Test
  void aFinePlacementOfARoughOneKeepsAllOfIt() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      var plan = plan(seed);
      var fine = AxisCompaction.fine(plan).across(candidate(plan, seed).placement());
      assertApart(plan, fine, seed);
      assertHeld(plan, fine, seed);
      assertLargeEnough(plan, fine);
    }
  }

  @Test
  void movingAlongLeavesEverythingAcrossAndTheOtherWayRound() {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      var plan = plan(seed);
      var rough = candidate(plan, seed).placement();
      var along = AxisCompaction.fine(plan).along(rough, ROOM.gap());
      var across = AxisCompaction.fine(plan).across(rough);
      assertThat(along.top).isEqualTo(rough.top);
      assertThat(along.high).isEqualTo(rough.high);
      assertThat(across.left).isEqualTo(rough.left);
      assertThat(across.right).isEqualTo(rough.right);
    }
  }

  @Test
  void compactingChangesNoPlacementItIsGiven() {
    var plan = plan(7);
    var rough = candidate(plan, 7).placement();
    var before = Graphs.things(plan, rough);
    AxisCompaction.fine(plan).along(AxisCompaction.fine(plan).across(rough), ROOM.gap());

    assertThat(Graphs.things(plan, rough)).isEqualTo(before);
  }

  @Test
  void thingsOfALaidPlanHaveTheGapBetweenThem() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var plan = plan(seed);
      var placement = laid(plan);
      for (int one = 1; one < plan.boxes().size(); one++) {
        for (int other = one + 1; other < plan.boxes().size(); other++) {
          var boxes = Graphs.things(plan, placement);
          assertThat(boxes.get(one - 1).meets(boxes.get(other - 1), ROOM.gap()))
              .as("seed %d: %d, %d", seed, one, other)
              .isFalse();
        }
      }
    }
  }

  @Test
  void theSamePlanIsLaidTheSameTwice() {
    for (int seed = 0; seed < LawCases.cases(10); seed++) {
      var plan = plan(seed);
      assertThat(Graphs.things(plan, laid(plan)))
          .as("seed %d", seed)
          .isEqualTo(Graphs.things(plan, laid(plan)));
    }
  }

  @Test
  void aPlanThatIsNotPlanarIsRefused() {
    var sizes = new ArrayList<LayoutPlan.Size>();
    for (int box = 0; box < 5; box++) {
      sizes.add(new LayoutPlan.Size(50, 30, 4));
    }
    var plan = new LayoutPlan(sizes, Graphs.complete(5), 0, ROOM);

    assertThatThrownBy(() -> Graphs.laid(plan, 0)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void aLongerOrAirierPlanIsTheSameButForThat() {
    var plan = plan(5);
    var longer = plan.longer(30);
    var airier = plan.airier(7);

    assertThat(longer.boxes()).isEqualTo(plan.boxes());
    assertThat(longer.lanes()).hasSameSizeAs(plan.lanes());
    for (int i = 0; i < plan.lanes().size(); i++) {
      var lane = plan.lanes().get(i);
      assertThat(longer.lanes().get(i).length()).isEqualTo(lane.length() + 30);
      assertThat(longer.lanes().get(i).breadth()).isEqualTo(lane.breadth());
      assertThat(longer.lanes().get(i).weight()).isEqualTo(lane.weight());
    }
    assertThat(airier.lanes()).isEqualTo(plan.lanes());
    assertThat(airier.room().gap()).isEqualTo(plan.room().gap() + 7);
    assertThat(airier.room().along()).isEqualTo(plan.room().along());
  }

  @Test
  void aCopyOfAPlacementIsItsOwn() {
    var placement = new LayoutPlacement(2, 1);
    placement.right[1] = 40;
    var copy = new LayoutPlacement(placement);
    placement.right[1] = 99;
    placement.high[0] = 7;

    assertThat(copy.right[1]).isEqualTo(40);
    assertThat(copy.high[0]).isZero();
  }

  @Test
  void aLaneLeavesTheNearerBoxAndReachesTheFarther() {
    var placement = new LayoutPlacement(3, 1);
    placement.left[1] = 200;
    placement.right[1] = 260;
    placement.left[2] = 20;
    placement.right[2] = 80;
    for (var lane : List.of(Graphs.lane(1, 2), Graphs.lane(2, 1))) {
      assertThat(placement.near(lane)).isEqualTo(2);
      assertThat(placement.far(lane)).isEqualTo(1);
    }
    assertThat(placement.length(1, 2)).isEqualTo(120).isEqualTo(placement.length(2, 1));
  }

  @Test
  void theEndDoesNotCountForTheBreadth() {
    var placement = new LayoutPlacement(3, 0);
    placement.bottom[0] = 900;
    placement.bottom[1] = 70;
    placement.bottom[2] = 50;

    assertThat(placement.breadth(0)).isEqualTo(70);
    assertThat(placement.breadth(1)).isEqualTo(900);
  }
}
