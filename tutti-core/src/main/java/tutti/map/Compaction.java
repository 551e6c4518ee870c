package tutti.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws a placement together, one axis at a time. What lies before something in its way stays
 * before it, so a placement without a crossing stays one.
 *
 * <p>Along: boxes that overlap across keep their order. Across: boxes and lanes that overlap along
 * keep theirs. Every pair of things is apart on one axis by that, whatever sizes they take.
 */
final class Compaction {

  private static final int SHORT_LANE = 2;
  private static final int SMALL_BOX = 6;
  private static final int SMALL_SHEET = 4;
  private static final int NEAR_BOX = 40;
  private static final int NEAR_LANE = 10;

  private final Plan plan;
  private final boolean fine;

  private Compaction(Plan plan, boolean fine) {
    this.plan = plan;
    this.fine = fine;
  }

  /** A compaction that settles for good places. */
  static Compaction rough(Plan plan) {
    return new Compaction(plan, false);
  }

  /** A compaction that finds the cheapest places and then evens them out. */
  static Compaction fine(Plan plan) {
    return new Compaction(plan, true);
  }

  private int[] solve(Distances distances, Alignment alignment) {
    return fine
        ? alignment.of(distances, Balance.of(distances, NetworkSimplex.best(distances)))
        : distances.roughly();
  }

  /** The placement with new places along; {@code gap} is how near across counts as overlap. */
  Placement along(Placement old, int gap) {
    var distances = new Distances(plan.boxes().size() + 1);
    for (var lane : plan.lanes()) {
      int near = old.near(lane);
      int distance = plan.boxes().get(near).along() + lane.length();
      distances.keep(near + 1, old.far(lane) + 1, distance, SHORT_LANE * lane.weight());
    }
    orderAlong(old, gap, distances);
    int[] at = solve(distances, new Alignment(1, new int[plan.boxes().size()], NEAR_BOX));
    var moved = new Placement(old);
    for (int box = 0; box < plan.boxes().size(); box++) {
      moved.left[box] = at[box + 1];
      moved.right[box] = at[box + 1] + plan.boxes().get(box).along();
    }
    return moved;
  }

  private void orderAlong(Placement old, int gap, Distances distances) {
    int end = plan.end();
    for (int box = 0; box < plan.boxes().size(); box++) {
      int size = plan.boxes().get(box).along() + plan.room().gap();
      distances.keep(0, box + 1, 0, box == end ? 1 : 0);
      if (box != end) {
        distances.keep(box + 1, end + 1, size, 0);
      }
      for (int other = 0; other < plan.boxes().size(); other++) {
        if (other != end && box != end && beforeAlong(old, box, other, gap)) {
          distances.keep(box + 1, other + 1, size, 0);
        }
      }
    }
  }

  private static boolean beforeAlong(Placement old, int box, int other, int gap) {
    return old.left[box] < old.left[other]
        && old.top[box] < old.bottom[other] + Math.max(1, gap)
        && old.top[other] < old.bottom[box] + Math.max(1, gap);
  }

  /** A box or a lane as seen across: the places of its upper and lower edge, and what it covers. */
  private record Thing(
      int upper, int lower, int breadth, int left, int right, int top, int bottom) {

    boolean touches(Thing other, int gap) {
      return left < other.right + gap && other.left < right + gap;
    }
  }

  /** The placement with new places across. */
  Placement across(Placement old) {
    int boxes = plan.boxes().size();
    int foot = 1 + 2 * boxes + plan.lanes().size();
    var distances = new Distances(foot + 1);
    var things = things(old);
    things.forEach(thing -> distances.keep(0, thing.upper(), 0, 0));
    things.forEach(thing -> distances.keep(thing.lower(), foot, thing.breadth(), 0));
    distances.keep(0, foot, 0, SMALL_SHEET);
    enclose(old, distances);
    orderAcross(things, distances);
    int[] axes = plan.lanes().stream().mapToInt(Lane::axis).toArray();
    return acrossAt(old, solve(distances, new Alignment(1 + 2 * boxes, axes, NEAR_LANE)));
  }

  private Placement acrossAt(Placement old, int[] at) {
    var moved = new Placement(old);
    for (int box = 0; box < plan.boxes().size(); box++) {
      moved.top[box] = box == plan.end() ? 0 : at[1 + 2 * box];
      moved.bottom[box] = box == plan.end() ? at[at.length - 1] : at[2 + 2 * box];
    }
    for (int lane = 0; lane < plan.lanes().size(); lane++) {
      moved.high[lane] = at[1 + 2 * plan.boxes().size() + lane];
      moved.low[lane] = moved.high[lane] + plan.lanes().get(lane).breadth();
    }
    return moved;
  }

  private void enclose(Placement old, Distances distances) {
    int boxes = plan.boxes().size();
    for (int box = 0; box < boxes; box++) {
      int least = box == plan.end() ? 0 : plan.boxes().get(box).across();
      distances.keep(1 + 2 * box, 2 + 2 * box, least, box == plan.end() ? 0 : SMALL_BOX);
      if (box == plan.end()) {
        distances.keep(0, 1 + 2 * box, 0, 0);
        distances.keep(2 + 2 * box, distances.places() - 1, 0, 0);
      }
    }
    for (int i = 0; i < plan.lanes().size(); i++) {
      var lane = plan.lanes().get(i);
      hold(lane.from(), 1 + 2 * boxes + i, lane.breadth(), distances);
      hold(lane.to(), 1 + 2 * boxes + i, lane.breadth(), distances);
    }
  }

  private void hold(int box, int lane, int breadth, Distances distances) {
    if (box != plan.end()) {
      int margin = plan.boxes().get(box).margin();
      distances.keep(1 + 2 * box, lane, margin, 0);
      distances.keep(lane, 2 + 2 * box, breadth + margin, 0);
    }
  }

  private List<Thing> things(Placement old) {
    var things = new ArrayList<Thing>();
    for (int box = 0; box < plan.boxes().size(); box++) {
      if (box != plan.end()) {
        things.add(box(box, old));
      }
    }
    for (int lane = 0; lane < plan.lanes().size(); lane++) {
      things.add(lane(lane, old));
    }
    return things;
  }

  private static Thing box(int box, Placement old) {
    int place = 1 + 2 * box;
    return new Thing(
        place, place + 1, 0, old.left[box], old.right[box], old.top[box], old.bottom[box]);
  }

  private Thing lane(int index, Placement old) {
    var lane = plan.lanes().get(index);
    int place = 1 + 2 * plan.boxes().size() + index;
    int left = old.right[old.near(lane)];
    int right = old.left[old.far(lane)];
    return new Thing(place, place, lane.breadth(), left, right, old.high[index], old.low[index]);
  }

  private void orderAcross(List<Thing> things, Distances distances) {
    int gap = plan.room().gap();
    var sorted = things.stream().sorted(Comparator.comparingInt(Thing::top)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      var upper = sorted.get(i);
      var next = new ArrayList<Thing>();
      for (var lower : sorted.subList(i + 1, sorted.size())) {
        if (upper.bottom() < lower.top()
            && upper.touches(lower, gap)
            && next.stream()
                .noneMatch(one -> one.bottom() < lower.top() && one.touches(lower, gap))) {
          next.add(lower);
          distances.keep(upper.lower(), lower.upper(), upper.breadth() + gap, 0);
        }
      }
    }
  }
}
