package tutti.map.layout;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * A first placement of small whole numbers: vertices are bars across, lanes run straight along, and
 * nothing meets what it does not belong to.
 *
 * <p>Otten, van Wijk 1978; Rosenstiehl, Tarjan 1986; Tamassia, Tollis 1986, A unified approach to
 * visibility representations of planar graphs: a vertex lies at its place in an st-order, an edge
 * at the length of the longest path to its upper face in the dual graph.
 */
final class VisibilityDrawing {

  private final PlaneGraph plane;
  private final double[] place;
  private final int[] face;
  private final int[] first;

  private VisibilityDrawing(PlaneGraph plane, double[] place) {
    this.plane = plane;
    this.place = place;
    face = plane.faces();
    first = new int[Arrays.stream(face).max().orElse(0) + 1];
    for (int half = face.length - 1; half >= 0; half--) {
      first[face[half]] = half;
    }
  }

  /** The placement; the outer edge runs from the first vertex to the last, above all others. */
  static LayoutPlacement of(PlaneGraph plane, double[] place, int outer, LayoutPlan plan) {
    var visibility = new VisibilityDrawing(plane, place);
    return visibility.placement(visibility.depths(outer), plan);
  }

  private int above(int edge) {
    return face[forward(edge)];
  }

  private int below(int edge) {
    return face[forward(edge) ^ 1];
  }

  private int forward(int edge) {
    int half = 2 * edge;
    return place[plane.origin(half)] < place[plane.target(half)] ? half : half + 1;
  }

  private int[] depths(int outer) {
    int faces = first.length;
    var waits = new int[faces];
    for (int edge = 0; edge < plane.edges(); edge++) {
      waits[below(edge)] += edge == outer ? 0 : 1;
    }
    var depth = new int[faces];
    var ready = new ArrayDeque<Integer>();
    ready.add(below(outer));
    while (!ready.isEmpty()) {
      settle(ready.remove(), outer, waits, depth, ready);
    }
    return depth;
  }

  private void settle(int upper, int outer, int[] waits, int[] depth, ArrayDeque<Integer> ready) {
    for (int half : halvesOf(upper)) {
      int edge = half / 2;
      if (edge != outer && above(edge) == upper) {
        int lower = below(edge);
        depth[lower] = Math.max(depth[lower], depth[upper] + 1);
        if (--waits[lower] == 0) {
          ready.add(lower);
        }
      }
    }
  }

  private int[] halvesOf(int wanted) {
    int half = first[wanted];
    var halves = new int[plane.corners(half)];
    for (int i = 0; i < halves.length; i++) {
      halves[i] = half;
      half = plane.along(half);
    }
    return halves;
  }

  private LayoutPlacement placement(int[] depth, LayoutPlan plan) {
    var placement = new LayoutPlacement(plan.boxes().size(), plan.lanes().size());
    for (int lane = 0; lane < plan.lanes().size(); lane++) {
      placement.high[lane] = 2 * depth[above(lane)];
      placement.low[lane] = placement.high[lane] + 1;
    }
    for (int box = 0; box < plan.boxes().size(); box++) {
      span(box, placement, depth, plan);
    }
    rank(placement);
    return placement;
  }

  private void span(int box, LayoutPlacement placement, int[] depth, LayoutPlan plan) {
    int top = Integer.MAX_VALUE;
    int bottom = Integer.MIN_VALUE;
    int start = plane.leaving(box);
    int half = start;
    do {
      if (half / 2 < plan.lanes().size()) {
        top = Math.min(top, depth[above(half / 2)]);
        bottom = Math.max(bottom, depth[above(half / 2)]);
      }
      half = plane.turn(half);
    } while (half != start);
    boolean lonely = top > bottom;
    placement.top[box] = 2 * (lonely ? depth[above(start / 2)] : top);
    placement.bottom[box] = 2 * (lonely ? depth[above(start / 2)] : bottom) + 1;
  }

  private void rank(LayoutPlacement placement) {
    var sorted = Arrays.copyOf(place, placement.left.length);
    Arrays.sort(sorted);
    for (int box = 0; box < sorted.length; box++) {
      placement.left[box] = 2 * before(place[box], sorted);
      placement.right[box] = placement.left[box] + 1;
    }
  }

  /** How many of the sorted places lie before one of them. */
  private static int before(double place, double[] sorted) {
    int low = 0;
    for (int high = sorted.length; low < high; ) {
      int middle = (low + high) / 2;
      boolean lies = sorted[middle] < place;
      low = lies ? middle + 1 : low;
      high = lies ? high : middle;
    }
    return low;
  }
}
