package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.map.planar.SeededRandom;
import tutti.testkit.LawCases;

/** Embeddings near another one are embeddings too, and have a face for what is new. */
class EmbeddingFlipsTest {

  private static final LayoutPlan.Room ROOM = new LayoutPlan.Room(900, 600, 400, 12);
  private static final int BOXES = 30;
  private static final int COMPANIES = LawCases.cases(10);

  private static LayoutPlan plan(List<LayoutLane> lanes) {
    var sizes = new ArrayList<LayoutPlan.Size>();
    for (int box = 0; box < BOXES; box++) {
      sizes.add(box == 0 ? new LayoutPlan.Size(0, 0, 0) : new LayoutPlan.Size(60, 40, 5));
    }
    return new LayoutPlan(sizes, lanes, 0, ROOM);
  }

  private static List<LayoutLane> lanes(int seed) {
    return Graphs.planar(BOXES, 0.5, seed).stream()
        .map(lane -> new LayoutLane(lane.from(), lane.to(), 50, 20, 10, 1))
        .toList();
  }

  private static EmbeddingFlips twists(int seed) {
    var plan = plan(lanes(seed));
    return EmbeddingFlips.of(Graphs.network(plan), Graphs.laid(plan, 0), plan.end());
  }

  /** The embeddings of a graph near a drawing of it that lacked its last lane. */
  private static List<EmbeddingFlips> drawnAgain(List<LayoutLane> lanes) {
    var before = Graphs.laid(plan(lanes.subList(0, lanes.size() - 1)), 0);
    var old = new LayoutPlacement(BOXES, lanes.size());
    for (int box = 0; box < BOXES; box++) {
      old.layBox(box, before.left(box), before.right(box), before.top(box), before.bottom(box));
    }
    for (int lane = 0; lane < lanes.size() - 1; lane++) {
      old.layLane(lane, before.high(lane), before.low(lane));
    }
    return EmbeddingSearch.near(Graphs.network(plan(lanes)), old, 0).all();
  }

  private static List<LayoutLane> last(List<LayoutLane> lanes, int lane) {
    var order = new ArrayList<>(Graphs.without(lanes, lane));
    order.add(lanes.get(lane));
    return order;
  }

  @Test
  void everyChangeLeavesAsManyFaces() {
    for (int seed = 0; seed < COMPANIES; seed++) {
      var start = twists(seed);
      var dice = new SeededRandom(seed);
      var now = start;
      for (int step = 0; step < 500; step++) {
        now = now.change(dice);
        assertThat(now.count()).as("company %d step %d", seed, step).isEqualTo(start.count());
      }
    }
  }

  @Test
  void everyChangeLeavesEveryLaneAtItsBoxes() {
    var start = twists(7);
    var dice = new SeededRandom(1);
    var now = start;
    for (int step = 0; step < 500; step++) {
      now = now.change(dice);
    }
    for (int box = 0; box < start.rotations().size(); box++) {
      assertThat(new HashSet<>(now.rotations().get(box)))
          .isEqualTo(new HashSet<>(start.rotations().get(box)));
    }
  }

  @Test
  void changesLeadToOtherEmbeddings() {
    var start = twists(7);
    var dice = new SeededRandom(1);
    var found = new HashSet<List<Integer>>();
    var now = start;
    for (int step = 0; step < 200; step++) {
      now = now.change(dice);
      found.add(now.key());
    }
    assertThat(found).hasSizeGreaterThan(10);
  }

  @Test
  void anEmbeddingThatIsNotChangedMovesNothing() {
    assertThat(twists(7).moved()).isZero();
  }

  @Test
  void aLineThatIsDrawnAgainFindsAFace() {
    var lanes = lanes(3);
    for (int lane = 0; lane < lanes.size(); lane++) {
      var found = drawnAgain(last(lanes, lane));
      assertThat(found).as("lane %d", lane).isNotEmpty();
      assertThat(found).allSatisfy(one -> assertThat(halves(one)).isEqualTo(2 * lanes.size()));
    }
  }

  private static int halves(EmbeddingFlips one) {
    return one.rotations().stream().mapToInt(List::size).sum();
  }

  @Test
  void theNearestEmbeddingComesFirst() {
    var found = drawnAgain(lanes(7));
    assertThat(found.stream().map(EmbeddingFlips::moved).toList()).hasSizeGreaterThan(1).isSorted();
  }

  @Test
  void theSameEditFindsTheSameEmbeddings() {
    var lanes = lanes(7);
    assertThat(drawnAgain(lanes).stream().map(EmbeddingFlips::key).toList())
        .isEqualTo(drawnAgain(lanes).stream().map(EmbeddingFlips::key).toList());
  }

  @Test
  void embeddingsAreDealtIntoPilesNoneOfWhichIsEmpty() {
    var plan = plan(lanes(7));
    var all = EmbeddingSearch.near(Graphs.network(plan), Graphs.laid(plan, 0), 0);
    assertThat(all.all()).isNotEmpty();
    for (int piles = 1; piles <= all.all().size() + 2; piles++) {
      var dealt = all.dealt(piles);
      assertThat(dealt).hasSizeLessThanOrEqualTo(piles);
      assertThat(dealt).allSatisfy(pile -> assertThat(pile.all()).isNotEmpty());
      assertThat(dealt.stream().mapToInt(pile -> pile.all().size()).sum())
          .isEqualTo(all.all().size());
    }
  }
}
