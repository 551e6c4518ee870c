package tutti.map.axis;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Brings things that lie nearly in one line into one line, as far as distances allow.
 *
 * @param first the first place that may move
 * @param axes for every place from the first on, how far from it the line to align lies
 * @param nearly how far a place may move
 */
record AxisAlignment(int first, int[] axes, int nearly) {

  int[] of(AxisDistances distances, int[] places) {
    int[] at = places.clone();
    int[][] outward = distances.outward();
    int[][] inward = distances.inward();
    var lines = new AxisLines(at);
    for (int place = first; place < first + axes.length; place++) {
      int earliest = distances.earliest(place, inward[place], at);
      int latest = distances.latest(place, outward[place], at);
      lines.move(place, lines.nearest(place, earliest, latest));
    }
    return at;
  }

  private int axis(int place) {
    return axes[place - first];
  }

  /** Which places lie in one line, the lowest first; so that only lines nearby are looked at. */
  private final class AxisLines {

    private final int[] at;
    private final Map<Integer, TreeSet<Integer>> members = new HashMap<>();

    AxisLines(int[] at) {
      this.at = at;
      for (int place = first; place < first + axes.length; place++) {
        line(at[place] + axis(place)).add(place);
      }
    }

    private TreeSet<Integer> line(int where) {
      return members.computeIfAbsent(where, line -> new TreeSet<>());
    }

    void move(int place, int to) {
      if (to != at[place]) {
        line(at[place] + axis(place)).remove(place);
        at[place] = to;
        line(to + axis(place)).add(place);
      }
    }

    /** Where the place lies in the nearest line of another; of two as near, of the lower place. */
    int nearest(int place, int earliest, int latest) {
      for (int move = 0; move < nearly; move++) {
        int before = other(place, at[place] - move, earliest, latest);
        int after = other(place, at[place] + move, earliest, latest);
        if (Math.min(before, after) < Integer.MAX_VALUE) {
          return before <= after ? at[place] - move : at[place] + move;
        }
      }
      return at[place];
    }

    /** The lowest other place whose line this one would be in there, if it may go there. */
    private int other(int place, int there, int earliest, int latest) {
      var line = members.get(there + axis(place));
      if (line == null || there < earliest || there > latest) {
        return Integer.MAX_VALUE;
      }
      return line.stream().filter(one -> one != place).findFirst().orElse(Integer.MAX_VALUE);
    }
  }
}
