package tutti.map.layout;

import java.util.Arrays;
import tutti.map.axis.AxisDistances;

/**
 * New places across for the boxes and lanes of a placement; what overlaps along keeps its order.
 * The two lanes of a line that runs straight through a knot have one place.
 */
final class AcrossPlaces {

  private static final int SMALL_BOX = 6;
  private static final int SMALL_SHEET = 4;

  private final LayoutPlan plan;
  private final LayoutPlacement old;
  private final int boxes;
  private final int[] host;
  private final int[] shift;

  /** From each lane to another one that shares its place, all of them in a circle. */
  private final int[] fellow;

  AcrossPlaces(LayoutPlan plan, LayoutPlacement old) {
    this.plan = plan;
    this.old = old;
    boxes = plan.boxes().size();
    host = new int[plan.lanes().size()];
    shift = new int[plan.lanes().size()];
    Arrays.setAll(host, lane -> lane);
    fellow = host.clone();
    plan.knots().stream()
        .filter(knot -> old.lies(knot.box(), plan.end()) && knot.plain(plan, old))
        .forEach(this::straighten);
  }

  private void straighten(CrossingBox knot) {
    var straight = knot.straight(plan, old);
    int one = straight.lane();
    int other = straight.onward();
    int apart = shift[one] + axis(one) - axis(other) - shift[other];
    boolean strangers = host[one] != host[other];
    int lane = other;
    do {
      host[lane] = host[one];
      shift[lane] += apart;
      lane = fellow[lane];
    } while (lane != other);
    if (strangers) {
      int next = fellow[one];
      fellow[one] = fellow[other];
      fellow[other] = next;
    }
  }

  private int axis(int lane) {
    return plan.lanes().get(lane).axis();
  }

  static int upper(int box) {
    return 1 + 2 * box;
  }

  static int lower(int box) {
    return 2 + 2 * box;
  }

  /** The place that stands for a lane; {@link #shift} is how far the lane lies from it. */
  int lane(int lane) {
    return 1 + 2 * boxes + host[lane];
  }

  int shift(int lane) {
    return shift[lane];
  }

  private int foot() {
    return 1 + 2 * boxes + host.length;
  }

  private int breadth(int lane) {
    return plan.lanes().get(lane).breadth();
  }

  AxisDistances distances() {
    var distances = new AxisDistances(foot() + 1);
    distances.keep(0, foot(), 0, SMALL_SHEET);
    for (int box = 0; box < boxes; box++) {
      box(box, distances);
    }
    for (int lane = 0; lane < host.length; lane++) {
      lane(lane, distances);
    }
    order(distances);
    return distances;
  }

  private void box(int box, AxisDistances distances) {
    boolean end = box == plan.end();
    distances.keep(0, upper(box), 0, 0);
    distances.keep(lower(box), foot(), 0, 0);
    int least = end ? 0 : plan.boxes().get(box).across();
    distances.keep(upper(box), lower(box), least, end ? 0 : SMALL_BOX);
  }

  private void lane(int lane, AxisDistances distances) {
    distances.keep(0, 1 + 2 * boxes + lane, 0, 0);
    if (old.known(lane)) {
      enclose(lane, distances);
    }
  }

  /** Keeps a lane on the sheet and within its boxes. */
  void enclose(int lane, AxisDistances distances) {
    distances.keep(0, lane(lane), -shift[lane], 0);
    distances.keep(lane(lane), foot(), shift[lane] + breadth(lane), 0);
    hold(plan.lanes().get(lane).from(), lane, distances);
    hold(plan.lanes().get(lane).to(), lane, distances);
  }

  private void hold(int box, int lane, AxisDistances distances) {
    if (box != plan.end()) {
      int margin = plan.boxes().get(box).margin();
      distances.keep(upper(box), lane(lane), margin - shift[lane], 0);
      distances.keep(lane(lane), lower(box), shift[lane] + breadth(lane) + margin, 0);
    }
  }

  /** Keeps the order of what overlaps; things are the boxes, then the lanes. */
  private void order(AxisDistances distances) {
    int things = boxes + host.length;
    var low = new int[things];
    var high = new int[things];
    var top = new int[things];
    var bottom = new int[things];
    for (int box = 0; box < boxes; box++) {
      boolean counts = counts(box);
      low[box] = old.left[box];
      high[box] = counts ? old.right[box] + 1 : old.left[box];
      top[box] = old.top[box];
      bottom[box] = counts ? old.bottom[box] : Integer.MAX_VALUE;
    }
    for (int lane = 0; lane < host.length; lane++) {
      var one = plan.lanes().get(lane);
      low[boxes + lane] = old.right[old.near(one)];
      high[boxes + lane] = old.known(lane) ? old.left[old.far(one)] + 1 : low[boxes + lane];
      top[boxes + lane] = old.high[lane];
      bottom[boxes + lane] = old.low[lane];
    }
    new SweepLine(low, high, top, bottom)
        .tell(
            plan.room().gap() - 1,
            (above, below) -> {
              if (countsThing(above) && countsThing(below)) {
                keepApart(above, below, distances);
              }
            });
  }

  private boolean counts(int box) {
    return box != plan.end() && old.lies(box, plan.end());
  }

  private boolean countsThing(int thing) {
    return thing >= boxes ? old.known(thing - boxes) : counts(thing);
  }

  /** Keeps one thing below another. */
  void keepApart(int above, int below, AxisDistances distances) {
    int gap = plan.room().gap();
    int from = above < boxes ? lower(above) : lane(above - boxes);
    int to = below < boxes ? upper(below) : lane(below - boxes);
    int reach = above < boxes ? 0 : shift[above - boxes] + breadth(above - boxes);
    int start = below < boxes ? 0 : shift[below - boxes];
    if (from != to) {
      distances.keep(from, to, reach + gap - start, 0);
    }
  }

  LayoutPlacement placement(int[] at) {
    var moved = new LayoutPlacement(old);
    for (int box = 0; box < boxes; box++) {
      moved.top[box] = box == plan.end() ? 0 : at[upper(box)];
      moved.bottom[box] = box == plan.end() ? at[foot()] : at[lower(box)];
    }
    for (int lane = 0; lane < host.length; lane++) {
      if (old.known(lane)) {
        lay(lane, at, moved);
      }
    }
    return moved;
  }

  void lay(int lane, int[] at, LayoutPlacement moved) {
    moved.high[lane] = at[lane(lane)] + shift[lane];
    moved.low[lane] = moved.high[lane] + breadth(lane);
  }

  /** How far from its place each lane's first line runs. */
  int[] axes() {
    var axes = new int[host.length];
    for (int lane = 0; lane < host.length; lane++) {
      axes[lane] = axis(host[lane]);
    }
    return axes;
  }
}
