package tutti.map.layout;

import java.util.ArrayDeque;
import java.util.List;
import tutti.interruption.WorkStopped;
import tutti.map.planar.SeededRandom;

/**
 * One way to draw a plan without a crossing: an embedding filled up to triangles, and an order of
 * its boxes along the drawing from an unseen first one to the end.
 */
final class LayoutCandidate {

  private static final int APPROACH = 1_000;
  private static final double APPROACH_WARMTH = 4;

  /** How far around its wish a box is tried. */
  private static final double AROUND = 2;

  private final LayoutPlan plan;
  private final PlaneGraph plane;
  private final double[] place;
  private final int outer;
  private final double[] wish;

  private LayoutCandidate(
      LayoutPlan plan, PlaneGraph plane, double[] place, int outer, double[] wish) {
    this.wish = wish;
    this.plan = plan;
    this.plane = plane;
    this.place = place;
    this.outer = outer;
  }

  /** A candidate of chance. */
  static LayoutCandidate of(LayoutPlan plan, List<List<Integer>> rotations, SeededRandom dice) {
    var plane = PlaneGraph.of(rotations, 2 * plan.lanes().size(), 1);
    connect(plane, plan.end(), dice);
    int first = plane.vertices() - 1;
    int outer = plane.join(first, -1, plan.end(), corner(plane, plan.end(), dice));
    plane.triangulate(dice);
    return new LayoutCandidate(
        plan, plane, StOrder.of(plane, outer, dice), outer / 2, new double[0]);
  }

  /**
   * A candidate of an embedding, the boxes along near where they are wished in the order.
   *
   * @param rotations those of the end begin at the face around the drawing
   * @param wish the wished place of every box in the order, negative for any
   */
  static LayoutCandidate near(
      LayoutPlan plan, List<List<Integer>> rotations, double[] wish, SeededRandom dice) {
    var plane = PlaneGraph.of(rotations, 2 * plan.lanes().size(), 1);
    int first = plane.vertices() - 1;
    int outer = plane.join(first, -1, plan.end(), plane.leaving(plan.end()));
    connect(plane, plan.end(), dice);
    plane.triangulate(dice);
    var candidate =
        new LayoutCandidate(plan, plane, StOrder.of(plane, outer, dice), outer / 2, wish);
    candidate.approach(dice);
    return candidate;
  }

  /** Brings the boxes to their wished places in the order, by small changes. */
  private void approach(SeededRandom dice) {
    double now = away();
    for (int step = 0; step < APPROACH && !WorkStopped.asked(); step++) {
      double warmth = APPROACH_WARMTH * (APPROACH - step) / APPROACH;
      var undo = change(dice);
      double next = away();
      if (next <= now - warmth * Math.log(1 - dice.share())) {
        now = next;
      } else {
        undo.run();
      }
    }
  }

  private double away() {
    double away = 0;
    for (int box = 0; box < wish.length; box++) {
      double by = wish[box] < 0 ? 0 : place[box] - wish[box];
      away += by * by;
    }
    return away;
  }

  private static void connect(PlaneGraph plane, int end, SeededRandom dice) {
    var known = new boolean[plane.vertices()];
    int reached = reach(plane, end, known, 0);
    for (int box = 0; box < plane.vertices() - 1; box++) {
      if (!known[box]) {
        int host = pick(known, dice.below(reached));
        plane.join(host, corner(plane, host, dice), box, corner(plane, box, dice));
        reached = reach(plane, box, known, reached);
      }
    }
  }

  private static int pick(boolean[] known, int skip) {
    int vertex = 0;
    for (int left = skip; left > 0 || !known[vertex]; vertex++) {
      left -= known[vertex] ? 1 : 0;
    }
    return vertex;
  }

  private static int reach(PlaneGraph plane, int start, boolean[] known, int reached) {
    var path = new ArrayDeque<Integer>(List.of(start));
    int now = reached + 1;
    known[start] = true;
    while (!path.isEmpty()) {
      int half = plane.leaving(path.remove());
      for (int turns = plane.degree(half); turns > 0; turns--) {
        half = plane.turn(half);
        if (!known[plane.target(half)]) {
          known[plane.target(half)] = true;
          now++;
          path.add(plane.target(half));
        }
      }
    }
    return now;
  }

  private static int corner(PlaneGraph plane, int vertex, SeededRandom dice) {
    int half = plane.leaving(vertex);
    for (int turns = dice.below(plane.degree(half)); turns > 0; turns--) {
      half = plane.turn(half);
    }
    return half;
  }

  /** The rough placement. */
  LayoutPlacement placement() {
    var rough = AxisCompaction.rough(plan);
    return rough.across(rough.along(grid(), 0));
  }

  /** The rough placement, as near to what is wished as that goes. */
  LayoutPlacement placement(WishedPlaces wishes) {
    var rough = AxisCompaction.rough(plan, wishes);
    return rough.across(rough.along(grid(), 0));
  }

  /** The placement of small numbers. */
  LayoutPlacement grid() {
    return VisibilityDrawing.of(plane, place, outer, plan);
  }

  /** Changes the candidate a little; the answer takes the change back. */
  Runnable change(SeededRandom dice) {
    return dice.below(5) < 2 ? flip(dice) : move(dice);
  }

  private Runnable move(SeededRandom dice) {
    int box = dice.below(plane.vertices() - 1);
    double old = place[box];
    if (box == plan.end()) {
      return () -> {};
    }
    place[box] = there(box, dice);
    if (!between(box) || !neighboursBetween(box)) {
      place[box] = old;
    }
    return () -> place[box] = old;
  }

  /** A place of chance, every other time near where it is wished. */
  private double there(int box, SeededRandom dice) {
    int last = plane.vertices() - 1;
    if (wish.length == 0 || wish[box] < 0 || dice.below(2) == 0) {
      return dice.share() * last;
    }
    double there = wish[box] + (2 * dice.share() - 1) * AROUND;
    return there > 0 && there < last ? there : dice.share() * last;
  }

  private boolean neighboursBetween(int box) {
    int half = plane.leaving(box);
    for (int turns = plane.degree(half); turns > 0; turns--) {
      half = plane.turn(half);
      if (!between(plane.target(half))) {
        return false;
      }
    }
    return true;
  }

  private boolean between(int vertex) {
    if (vertex == plan.end() || vertex == plane.vertices() - 1) {
      return true;
    }
    boolean before = false;
    boolean after = false;
    int half = plane.leaving(vertex);
    for (int turns = plane.degree(half); turns > 0; turns--) {
      half = plane.turn(half);
      before |= place[plane.target(half)] < place[vertex];
      after |= place[plane.target(half)] > place[vertex];
    }
    return before && after;
  }

  private Runnable flip(SeededRandom dice) {
    int fillers = plane.edges() - plan.lanes().size();
    int edge = plan.lanes().size() + dice.below(fillers);
    int from = plane.origin(2 * edge);
    int to = plane.target(2 * edge);
    if (edge == outer || !plane.flip(edge)) {
      return () -> {};
    }
    if (between(from) && between(to)) {
      return () -> plane.flip(edge);
    }
    plane.flip(edge);
    return () -> {};
  }
}
