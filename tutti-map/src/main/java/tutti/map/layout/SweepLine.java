package tutti.map.layout;

import java.util.Arrays;

/**
 * Which things see each other along an axis: a line that sweeps over all of them knows at every
 * place of the other axis which thing it met last.
 *
 * @param low where each thing begins on the other axis
 * @param high where each thing ends on the other axis
 * @param first where each thing begins on the swept axis
 * @param last where each thing ends on the swept axis, if it is not to be taken for a point
 */
record SweepLine(int[] low, int[] high, int[] first, int[] last) {

  /** Takes two things of which the first lies before the second and can be seen from there. */
  @FunctionalInterface
  interface Sight {
    void seen(int before, int after);
  }

  /**
   * Tells of every two things in sight of each other; nearer than the gap counts as in the way.
   * Whoever keeps these in order keeps all in order that overlap on the other axis.
   */
  void tell(int gap, Sight sight) {
    int[] edges = edges();
    var owner = new int[edges.length];
    Arrays.fill(owner, -1);
    var met = new int[low.length];
    Arrays.fill(met, -1);
    for (int thing : order()) {
      int start = Math.max(0, at(edges, low[thing] - gap + 1) - 1);
      for (int i = start; i < edges.length && edges[i] < high[thing] + gap; i++) {
        int before = owner[i];
        if (before >= 0 && met[before] != thing && last[before] < first[thing]) {
          met[before] = thing;
          sight.seen(before, thing);
        }
      }
      for (int i = at(edges, low[thing]); i < edges.length && edges[i] < high[thing]; i++) {
        owner[i] = thing;
      }
    }
  }

  private int[] edges() {
    var edges = Arrays.copyOf(low, 2 * low.length);
    System.arraycopy(high, 0, edges, low.length, high.length);
    Arrays.sort(edges);
    int distinct = 0;
    for (int edge : edges) {
      if (distinct == 0 || edges[distinct - 1] != edge) {
        edges[distinct++] = edge;
      }
    }
    return Arrays.copyOf(edges, distinct);
  }

  private static int at(int[] edges, int place) {
    int at = Arrays.binarySearch(edges, place);
    return at < 0 ? -at - 1 : at;
  }

  private int[] order() {
    var order = new long[low.length];
    for (int thing = 0; thing < order.length; thing++) {
      order[thing] = ((long) first[thing] << 32) + thing;
    }
    Arrays.sort(order);
    var things = new int[order.length];
    Arrays.setAll(things, i -> (int) order[i]);
    return things;
  }
}
