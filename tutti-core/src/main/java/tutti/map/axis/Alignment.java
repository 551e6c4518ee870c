package tutti.map.axis;

/**
 * Brings things that lie nearly in one line into one line, as far as distances allow.
 *
 * @param first the first place that may move
 * @param axes for every place from the first on, how far from it the line to align lies
 * @param nearly how far a place may move
 */
record Alignment(int first, int[] axes, int nearly) {

  int[] of(Distances distances, int[] places) {
    int[] at = places.clone();
    int[][] outward = distances.outward();
    int[][] inward = distances.inward();
    for (int place = first; place < first + axes.length; place++) {
      int earliest = distances.earliest(place, inward[place], at);
      at[place] = nearest(at, place, earliest, distances.latest(place, outward[place], at));
    }
    return at;
  }

  private int nearest(int[] at, int place, int earliest, int latest) {
    int nearest = at[place];
    int least = nearly;
    for (int other = first; other < first + axes.length; other++) {
      int target = at[other] + axes[other - first] - axes[place - first];
      int move = Math.abs(target - at[place]);
      if (other != place && move < least && target >= earliest && target <= latest) {
        least = move;
        nearest = target;
      }
    }
    return nearest;
  }
}
