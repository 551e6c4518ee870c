package tutti.map.axis;

import java.util.Arrays;
import tutti.interruption.WorkStopped;

/**
 * The cheapest places that keep all distances.
 *
 * <p>Gansner, Koutsofios, North, Vo 1993, A technique for drawing directed graphs, section 2.3: a
 * spanning tree of tight pairs; while cutting a tree pair would gain, it is exchanged for the
 * tightest pair that crosses the cut the other way. What a cut gains is the net weight of all
 * places below it, so one walk up the tree knows all gains.
 */
final class NetworkSimplex {

  private static final int NONE = -1;

  private final AxisDistances distances;
  private final int[][] outward;
  private final int[][] inward;
  private final int[] at;
  private final boolean[] inTree;
  private final boolean[] side;
  private final int[] upward;
  private final int[] order;
  private final int[] net;
  private final int[] pull;

  private NetworkSimplex(AxisDistances distances) {
    this.distances = distances;
    outward = distances.outward();
    inward = distances.inward();
    at = distances.roughly();
    inTree = new boolean[distances.pairs()];
    side = new boolean[distances.places()];
    upward = new int[distances.places()];
    order = new int[distances.places()];
    pull = new int[distances.places()];
    net = net(distances);
  }

  /** For every place the weights that leave it, less those that reach it. */
  private static int[] net(AxisDistances distances) {
    var net = new int[distances.places()];
    for (int pair = 0; pair < distances.pairs(); pair++) {
      net[distances.from(pair)] += distances.weight(pair);
      net[distances.to(pair)] -= distances.weight(pair);
    }
    return net;
  }

  /** The cheapest places; every place is tied to the origin by some chain of pairs. */
  static int[] best(AxisDistances distances) {
    var simplex = new NetworkSimplex(distances);
    simplex.growTree();
    simplex.exchange(40 * distances.places());
    int origin = simplex.at[0];
    return Arrays.stream(simplex.at).map(place -> place - origin).toArray();
  }

  private void growTree() {
    side[0] = true;
    extend();
    for (int pair = nearest(); pair >= 0; pair = nearest()) {
      shift(side[distances.from(pair)] ? slack(pair) : -slack(pair));
      extend();
    }
  }

  private int nearest() {
    int leaving = tightest(true);
    int entering = tightest(false);
    return slackOf(leaving) <= slackOf(entering) ? leaving : entering;
  }

  private long slackOf(int pair) {
    return pair < 0 ? Long.MAX_VALUE : slack(pair);
  }

  private void extend() {
    var stack = new int[distances.places()];
    int size = 0;
    for (int place = 0; place < side.length; place++) {
      if (side[place]) {
        stack[size++] = place;
      }
    }
    while (size > 0) {
      int place = stack[--size];
      for (int pair : outward[place]) {
        size = reach(pair, distances.to(pair), stack, size);
      }
      for (int pair : inward[place]) {
        size = reach(pair, distances.from(pair), stack, size);
      }
    }
  }

  private int reach(int pair, int place, int[] stack, int size) {
    if (side[place] || slack(pair) != 0) {
      return size;
    }
    side[place] = true;
    inTree[pair] = true;
    stack[size] = place;
    return size + 1;
  }

  private void exchange(int most) {
    int start = 0;
    for (int round = 0; round < most && !WorkStopped.asked(); round++) {
      root();
      int leaving = losing(start);
      if (leaving < 0) {
        return;
      }
      markBelow(child(leaving), child(leaving) == distances.from(leaving));
      int entering = tightest(false);
      int slack = slack(entering);
      inTree[leaving] = false;
      inTree[entering] = true;
      shift(-slack);
      start = leaving + 1;
    }
  }

  /** Hangs the tree at the origin: every other place knows the pair that leads to its parent. */
  private void root() {
    Arrays.fill(upward, NONE);
    int known = 1;
    order[0] = 0;
    for (int next = 0; next < known; next++) {
      int place = order[next];
      for (int pair : outward[place]) {
        known = hang(pair, place, distances.to(pair), known);
      }
      for (int pair : inward[place]) {
        known = hang(pair, place, distances.from(pair), known);
      }
    }
    System.arraycopy(net, 0, pull, 0, net.length);
    for (int i = known - 1; i > 0; i--) {
      pull[parent(order[i])] += pull[order[i]];
    }
  }

  private int hang(int pair, int place, int below, int known) {
    if (!inTree[pair] || upward[place] == pair) {
      return known;
    }
    upward[below] = pair;
    order[known] = below;
    return known + 1;
  }

  private int parent(int place) {
    int pair = upward[place];
    return distances.from(pair) == place ? distances.to(pair) : distances.from(pair);
  }

  private int child(int pair) {
    int from = distances.from(pair);
    return upward[from] == pair ? from : distances.to(pair);
  }

  /** A tree pair whose tail's side would rather be nearer to the origin, from a pair on. */
  private int losing(int start) {
    for (int i = 0; i < inTree.length; i++) {
      int pair = (start + i) % inTree.length;
      if (inTree[pair] && gain(pair) < 0) {
        return pair;
      }
    }
    return NONE;
  }

  /** The weights from the tail's side of the cut to the head's, less those back. */
  private int gain(int pair) {
    int child = child(pair);
    return child == distances.from(pair) ? pull[child] : -pull[child];
  }

  /** Marks the tail's side of a cut: what hangs below the place, or all the rest. */
  private void markBelow(int top, boolean below) {
    side[0] = !below;
    for (int i = 1; i < order.length; i++) {
      side[order[i]] = order[i] == top ? below : side[parent(order[i])];
    }
  }

  /** Of the pairs that leave the marked side, or that enter it, the one with the least slack. */
  private int tightest(boolean leave) {
    int best = -1;
    for (int pair = 0; pair < inTree.length; pair++) {
      boolean crosses = side[distances.from(pair)] == leave && side[distances.to(pair)] == !leave;
      if (crosses && slackOf(pair) < slackOf(best)) {
        best = pair;
      }
    }
    return best;
  }

  private int slack(int pair) {
    return at[distances.to(pair)] - at[distances.from(pair)] - distances.least(pair);
  }

  private void shift(int by) {
    for (int place = 0; place < side.length; place++) {
      at[place] += side[place] ? by : 0;
    }
  }
}
