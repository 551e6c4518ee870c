package tutti.map;

import java.util.Arrays;

/**
 * Places on one axis that keep least distances: {@code place[to] - place[from] >= least}, and want
 * to be near: every pair costs its weight times its distance. Place 0 is the origin; without a wish
 * everything lies as near to it as it can.
 */
final class Distances {

  private final int places;
  private int pairs;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int[] least = new int[64];
  private int[] weight = new int[64];

  Distances(int places) {
    this.places = places;
  }

  int places() {
    return places;
  }

  int pairs() {
    return pairs;
  }

  int from(int pair) {
    return from[pair];
  }

  int to(int pair) {
    return to[pair];
  }

  int least(int pair) {
    return least[pair];
  }

  int weight(int pair) {
    return weight[pair];
  }

  void keep(int before, int after, int distance, int wish) {
    if (pairs == from.length) {
      grow();
    }
    from[pairs] = before;
    to[pairs] = after;
    least[pairs] = distance;
    weight[pairs++] = wish;
  }

  private void grow() {
    from = Arrays.copyOf(from, 2 * pairs);
    to = Arrays.copyOf(to, 2 * pairs);
    least = Arrays.copyOf(least, 2 * pairs);
    weight = Arrays.copyOf(weight, 2 * pairs);
  }

  /** Valid places, quickly: the nearest to the origin, then each drawn to where most pull it. */
  int[] roughly() {
    int[][] pairsFrom = by(from);
    int[][] pairsTo = by(to);
    int[] order = order(pairsFrom);
    var at = new int[places];
    for (int place : order) {
      at[place] = earliest(place, pairsTo[place], at);
    }
    for (int i = places - 1; i > 0; i--) {
      pull(order[i], pairsFrom[order[i]], pairsTo[order[i]], at);
    }
    return at;
  }

  private void pull(int place, int[] outward, int[] inward, int[] at) {
    if (outward.length > 0 && pull(outward) > pull(inward)) {
      at[place] = latest(place, outward, at);
    }
  }

  private int pull(int[] wishes) {
    int pull = 0;
    for (int pair : wishes) {
      pull += weight[pair];
    }
    return pull;
  }

  /** The nearest to the origin that the pairs allow, as the other places are. */
  int earliest(int place, int[] inward, int[] at) {
    int earliest = place == 0 ? 0 : Integer.MIN_VALUE / 2;
    for (int pair : inward) {
      earliest = Math.max(earliest, at[from[pair]] + least[pair]);
    }
    return earliest;
  }

  /** The farthest from the origin that the pairs allow, as the other places are. */
  int latest(int place, int[] outward, int[] at) {
    int latest = Integer.MAX_VALUE / 2;
    for (int pair : outward) {
      latest = Math.min(latest, at[to[pair]] - least[pair]);
    }
    return outward.length == 0 ? at[place] : latest;
  }

  /** The pairs that leave each place. */
  int[][] outward() {
    return by(from);
  }

  /** The pairs that reach each place. */
  int[][] inward() {
    return by(to);
  }

  private int[][] by(int[] end) {
    var count = new int[places];
    for (int pair = 0; pair < pairs; pair++) {
      count[end[pair]]++;
    }
    var by = new int[places][];
    Arrays.setAll(by, place -> new int[count[place]]);
    for (int pair = pairs - 1; pair >= 0; pair--) {
      by[end[pair]][--count[end[pair]]] = pair;
    }
    return by;
  }

  private int[] order(int[][] outward) {
    var waits = new int[places];
    for (int pair = 0; pair < pairs; pair++) {
      waits[to[pair]]++;
    }
    var order = new int[places];
    int known = 0;
    for (int place = 0; place < places; place++) {
      if (waits[place] == 0) {
        order[known++] = place;
      }
    }
    for (int next = 0; next < known; next++) {
      for (int pair : outward[order[next]]) {
        if (--waits[to[pair]] == 0) {
          order[known++] = to[pair];
        }
      }
    }
    if (known < places) {
      throw new IllegalStateException("The distances contradict each other");
    }
    return order;
  }
}
