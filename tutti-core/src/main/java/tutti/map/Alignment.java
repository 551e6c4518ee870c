package tutti.map;

/** Brings boxes that nearly begin at the same place to begin at the same place. */
final class Alignment {

  private static final int NEARLY = 40;

  private Alignment() {}

  /** The places with those in reach of one before them moved to it, as far as distances allow. */
  static int[] of(Distances distances, int[] places) {
    int[] at = places.clone();
    int[][] outward = distances.outward();
    int[][] inward = distances.inward();
    for (int place = 1; place < at.length; place++) {
      int earliest = distances.earliest(place, inward[place], at);
      at[place] = nearest(at, place, earliest, distances.latest(place, outward[place], at));
    }
    return at;
  }

  private static int nearest(int[] at, int place, int earliest, int latest) {
    int nearest = at[place];
    int least = NEARLY;
    for (int other = 1; other < at.length; other++) {
      int move = Math.abs(at[other] - at[place]);
      if (other != place && move < least && at[other] >= earliest && at[other] <= latest) {
        least = move;
        nearest = at[other];
      }
    }
    return nearest;
  }
}
