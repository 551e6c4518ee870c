package tutti.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tutti.map.planar.Dice;

/**
 * Which lanes to leave out so that the rest is planar: as few arrows as many greedy orders find. No
 * lane left out could be drawn beside the rest.
 */
final class SetApart {

  private static final int WORK = 4_000;

  private SetApart() {}

  /** The indexes of the lanes left out, in order. */
  static List<Integer> of(int vertices, List<Lane> lanes) {
    if (Planarity.planar(vertices, lanes)) {
      return List.of();
    }
    var best = leftOut(vertices, lanes, heaviestFirst(lanes, new Dice(0)));
    int orders = Math.clamp(WORK / lanes.size(), 4, 120);
    for (int order = 1; order < orders; order++) {
      var next = leftOut(vertices, lanes, heaviestFirst(lanes, new Dice(order)));
      best = weight(next, lanes) < weight(best, lanes) ? next : best;
    }
    return best.stream().sorted().toList();
  }

  private static List<Integer> heaviestFirst(List<Lane> lanes, Dice dice) {
    var order = new ArrayList<Integer>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      order.add(lane);
    }
    dice.shuffle(order);
    if (dice.below(2) == 0) {
      order.sort(Comparator.comparingInt(lane -> -lanes.get(lane).weight()));
    }
    return order;
  }

  private static List<Integer> leftOut(int vertices, List<Lane> lanes, List<Integer> order) {
    var kept = new ArrayList<Lane>();
    var left = new ArrayList<Integer>();
    for (int lane : order) {
      kept.add(lanes.get(lane));
      if (kept.size() > 8 && !Planarity.planar(vertices, kept)) {
        kept.removeLast();
        left.add(lane);
      }
    }
    return left;
  }

  private static int weight(List<Integer> left, List<Lane> lanes) {
    return left.stream().mapToInt(lane -> lanes.get(lane).weight()).sum();
  }
}
