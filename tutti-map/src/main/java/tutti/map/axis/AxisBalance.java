package tutti.map.axis;

import java.util.Arrays;

/** Evens out places that may move at no cost: each goes to the middle of its room. */
final class AxisBalance {

  private static final int ROUNDS = 12;

  private AxisBalance() {}

  /** Places as cheap as the given ones, but with even gaps. */
  static int[] of(AxisDistances distances, int[] places) {
    int[] at = places.clone();
    int[][] outward = distances.outward();
    int[][] inward = distances.inward();
    for (int round = 0; round < ROUNDS; round++) {
      for (int place = 1; place < at.length; place++) {
        if (outward[place].length > 0
            && pull(distances, outward[place]) == pull(distances, inward[place])) {
          int earliest = distances.earliest(place, inward[place], at);
          at[place] = Math.floorDiv(earliest + distances.latest(place, outward[place], at), 2);
        }
      }
    }
    return at;
  }

  private static int pull(AxisDistances distances, int[] pairs) {
    return Arrays.stream(pairs).map(distances::weight).sum();
  }
}
