package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.map.Companies;
import tutti.map.MapDrawing;
import tutti.map.PlanarCompanies;
import tutti.map.SheetStyle;
import tutti.map.fold.VisibleParties;
import tutti.map.planar.SeededRandom;
import tutti.testkit.LawCases;

class AxisCompactionTest {

  private static final LayoutPlan.Room ROOM = new LayoutPlan.Room(600, 400, 300, 10);

  private static LayoutPlan.Size box() {
    return new LayoutPlan.Size(80, 40, 5);
  }

  private static LayoutLane lane(int from, int to) {
    return new LayoutLane(from, to, 60, 30, 20, 1);
  }

  /** Three boxes in a row; the last one is the barline. */
  private static LayoutPlan row() {
    return new LayoutPlan(
        List.of(box(), box(), new LayoutPlan.Size(0, 0, 0)),
        List.of(lane(0, 1), lane(1, 2)),
        2,
        ROOM);
  }

  private static LayoutPlacement laid(LayoutPlan plan) {
    return Graphs.laid(plan, 1_000);
  }

  @Test
  void theEndLiesBehindEverything() {
    var placement = laid(row());

    assertThat(placement.left[2]).isGreaterThan(Math.max(placement.right[0], placement.right[1]));
  }

  @Test
  void aShortDrawingIsDrawnOutToTheSheet() {
    assertThat(laid(row()).left[2]).isBetween(590, 600);
  }

  @Test
  void lanesKeepTheirLength() {
    var placement = laid(row());

    assertThat(placement.length(0, 1)).isGreaterThanOrEqualTo(60);
    assertThat(placement.length(1, 2)).isGreaterThanOrEqualTo(60);
  }

  @Test
  void boxesHoldTheirLanesWithAMargin() {
    var plan = row();
    var placement = laid(plan);
    for (int i = 0; i < plan.lanes().size(); i++) {
      for (int box : List.of(plan.lanes().get(i).from(), plan.lanes().get(i).to())) {
        if (box != plan.end()) {
          assertThat(placement.high[i] - placement.top[box]).isGreaterThanOrEqualTo(5);
          assertThat(placement.bottom[box] - placement.low[i]).isGreaterThanOrEqualTo(5);
        }
      }
    }
  }

  @Test
  void boxesAreNoTallerThanTheirLanesNeed() {
    var placement = laid(row());

    assertThat(placement.bottom[0] - placement.top[0]).isEqualTo(40);
  }

  @Test
  void linesOfOneChainLieInOneLine() {
    var placement = laid(row());

    assertThat(placement.high[0]).isEqualTo(placement.high[1]);
  }

  @Test
  void aSingleBoxIsAtTheOrigin() {
    var placement = laid(new LayoutPlan(List.of(new LayoutPlan.Size(0, 0, 0)), List.of(), 0, ROOM));

    assertThat(placement.left[0]).isZero();
    assertThat(placement.breadth(0)).isZero();
  }

  @Test
  void moreWorkIsNeverWorseInTheEnd() {
    var companies = Companies.twelve();
    var quick = Companies.drawn(companies.company(), companies.looks(), SheetStyle.LANDSCAPE, 0);
    var thorough = companies.landscape();

    assertThat(area(thorough)).isLessThanOrEqualTo(area(quick));
  }

  private static double area(MapDrawing drawing) {
    return drawing.sheet().width() * drawing.sheet().height();
  }

  @Test
  void aVisibilityPlacementSeparatesWhatDoesNotBelongTogether() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var lanes = new ArrayList<LayoutLane>();
      int parties = 4 + seed % 20;
      VisibleParties.of(PlanarCompanies.of(parties, 0.8, seed).company())
          .between()
          .keySet()
          .forEach(pair -> lanes.add(lane(pair.one(), pair.other())));
      var sizes = new ArrayList<LayoutPlan.Size>();
      for (int box = 0; box < parties; box++) {
        sizes.add(box());
      }
      var plan = new LayoutPlan(sizes, lanes, 0, ROOM);
      var dice = new SeededRandom(seed);
      var candidate =
          LayoutCandidate.of(plan, Planarity.rotations(parties, lanes, dice).orElseThrow(), dice);
      for (int change = 0; change < 30; change++) {
        candidate.change(dice);
        assertApart(plan, candidate.placement());
      }
    }
  }

  private static void assertApart(LayoutPlan plan, LayoutPlacement placement) {
    for (int i = 0; i < plan.lanes().size(); i++) {
      var lane = plan.lanes().get(i);
      int left = placement.right[placement.near(lane)];
      int right = placement.left[placement.far(lane)];
      assertThat(right - left).isGreaterThanOrEqualTo(lane.length());
      for (int box = 1; box < plan.boxes().size(); box++) {
        boolean meets =
            left < placement.right[box]
                && placement.left[box] < right
                && placement.high[i] < placement.bottom[box]
                && placement.top[box] < placement.low[i];
        assertThat(meets).isFalse();
      }
    }
  }

  @Test
  void aChangeTakenBackLeavesThePlacementAsItWas() {
    var plan = row();
    var dice = new SeededRandom(4);
    var candidate =
        LayoutCandidate.of(plan, Planarity.rotations(3, plan.lanes(), dice).orElseThrow(), dice);
    var before = candidate.placement();
    for (int i = 0; i < 50; i++) {
      candidate.change(dice).run();
    }
    var after = candidate.placement();

    assertThat(after.left).isEqualTo(before.left);
    assertThat(after.high).isEqualTo(before.high);
  }
}
