package tutti.map;

import java.util.Arrays;

/**
 * The cheapest places that keep all distances.
 *
 * <p>Gansner, Koutsofios, North, Vo 1993, A technique for drawing directed graphs, section 2.3: a
 * spanning tree of tight pairs; while cutting a tree pair would gain, it is exchanged for the
 * tightest pair that crosses the cut the other way.
 */
final class NetworkSimplex {

  private final Distances distances;
  private final int[][] outward;
  private final int[][] inward;
  private final int[] at;
  private final boolean[] inTree;
  private final boolean[] side;

  private NetworkSimplex(Distances distances) {
    this.distances = distances;
    outward = distances.outward();
    inward = distances.inward();
    at = distances.roughly();
    inTree = new boolean[distances.pairs()];
    side = new boolean[distances.places()];
  }

  /** The cheapest places; every place is tied to the origin by some chain of pairs. */
  static int[] best(Distances distances) {
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
    for (int round = 0; round < most; round++) {
      int leaving = losing(start);
      if (leaving < 0) {
        return;
      }
      int entering = tightest(false);
      int slack = slack(entering);
      inTree[leaving] = false;
      inTree[entering] = true;
      shift(-slack);
      start = leaving + 1;
    }
  }

  private int losing(int start) {
    for (int i = 0; i < inTree.length; i++) {
      int pair = (start + i) % inTree.length;
      if (inTree[pair] && gain(pair) < 0 && tightest(false) >= 0) {
        return pair;
      }
    }
    return -1;
  }

  private int gain(int cut) {
    Arrays.fill(side, false);
    mark(distances.from(cut), cut);
    int value = 0;
    for (int pair = 0; pair < inTree.length; pair++) {
      boolean tail = side[distances.from(pair)];
      if (tail != side[distances.to(pair)]) {
        value += tail ? distances.weight(pair) : -distances.weight(pair);
      }
    }
    return value;
  }

  private void mark(int start, int cut) {
    var stack = new int[side.length];
    int size = 1;
    stack[0] = start;
    side[start] = true;
    while (size > 0) {
      int place = stack[--size];
      for (int pair : outward[place]) {
        size = walk(pair, distances.to(pair), cut, stack, size);
      }
      for (int pair : inward[place]) {
        size = walk(pair, distances.from(pair), cut, stack, size);
      }
    }
  }

  private int walk(int pair, int place, int cut, int[] stack, int size) {
    if (pair == cut || !inTree[pair] || side[place]) {
      return size;
    }
    side[place] = true;
    stack[size] = place;
    return size + 1;
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
