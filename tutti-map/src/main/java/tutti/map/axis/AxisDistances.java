package tutti.map.axis;

import java.util.Arrays;

/**
 * Places on one axis that keep least distances: {@code place[to] - place[from] >= least}, and want
 * to be near: every pair costs its weight times its distance. Place 0 is the origin; without a wish
 * everything lies as near to it as it can.
 */
public final class AxisDistances {

  private int places;
  private int pairs;
  private int[] floor;
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int[] least = new int[256];
  private int[] weight = new int[256];

  /** No distances yet between so many places. */
  public AxisDistances(int places) {
    this.places = places;
    floor = new int[places];
    Arrays.fill(floor, Integer.MIN_VALUE / 2);
  }

  /** How many places there are, the origin included. */
  public int places() {
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

  /**
   * Keeps a place so far behind another at least.
   *
   * @param wish what every step of the distance costs; 0 when it may be as long as it likes
   */
  public void keep(int before, int after, int distance, int wish) {
    if (pairs == from.length) {
      grow();
    }
    from[pairs] = before;
    to[pairs] = after;
    least[pairs] = distance;
    weight[pairs++] = wish;
  }

  /** Wishes a place near where it is named; every step away from there costs the weight. */
  public void near(int place, int where, int wish) {
    floor[place] = where;
    int beyond = places++;
    floor = beyond < floor.length ? floor : Arrays.copyOf(floor, 2 * places);
    floor[beyond] = Integer.MIN_VALUE / 2;
    keep(place, beyond, 0, wish);
    keep(0, beyond, where, wish);
  }

  private void grow() {
    from = Arrays.copyOf(from, 2 * pairs);
    to = Arrays.copyOf(to, 2 * pairs);
    least = Arrays.copyOf(least, 2 * pairs);
    weight = Arrays.copyOf(weight, 2 * pairs);
  }

  /**
   * Valid places, quickly: the nearest to the origin that are not before where they are wished,
   * then each drawn to where most pull it.
   */
  public int[] roughly() {
    var next = new int[pairs];
    int[] head = chains(next);
    int[] order = order(head, next);
    var at = Arrays.copyOf(floor, places);
    at[0] = Math.max(0, at[0]);
    for (int place : order) {
      for (int pair = head[place]; pair >= 0; pair = next[pair]) {
        at[to[pair]] = Math.max(at[to[pair]], at[place] + least[pair]);
      }
    }
    int[] pull = pulls();
    for (int i = places - 1; i > 0; i--) {
      if (head[order[i]] >= 0 && pull[order[i]] > 0) {
        at[order[i]] = latest(order[i], head, next, at);
      }
    }
    return at;
  }

  /** Valid places that cost least; with more than some hundreds of them it takes long. */
  public int[] cheapest() {
    return NetworkSimplex.best(this);
  }

  /**
   * Places as cheap as the given ones, with even gaps, and brought into line where they nearly are.
   *
   * @param first the first place to bring into line
   * @param axes for every place from the first on, how far from it the line to align lies
   * @param nearly how far a place may move into line
   */
  public int[] evened(int[] places, int first, int[] axes, int nearly) {
    return new AxisAlignment(first, axes, nearly).of(this, AxisBalance.of(this, places));
  }

  /** For every place the first pair that leaves it; {@code next} leads from pair to pair. */
  private int[] chains(int[] next) {
    var head = new int[places];
    Arrays.fill(head, -1);
    for (int pair = pairs - 1; pair >= 0; pair--) {
      next[pair] = head[from[pair]];
      head[from[pair]] = pair;
    }
    return head;
  }

  /** For every place how much more it is pulled away from the origin than to it. */
  private int[] pulls() {
    var pull = new int[places];
    for (int pair = 0; pair < pairs; pair++) {
      pull[from[pair]] += weight[pair];
      pull[to[pair]] -= weight[pair];
    }
    return pull;
  }

  private int latest(int place, int[] head, int[] next, int[] at) {
    int latest = Integer.MAX_VALUE / 2;
    for (int pair = head[place]; pair >= 0; pair = next[pair]) {
      latest = Math.min(latest, at[to[pair]] - least[pair]);
    }
    return latest;
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

  /** Whether there are places that keep all distances. */
  public boolean consistent() {
    var next = new int[pairs];
    return sorted(chains(next), next).length == places;
  }

  private int[] order(int[] head, int[] next) {
    int[] order = sorted(head, next);
    if (order.length < places) {
      throw new IllegalStateException("The distances contradict each other");
    }
    return order;
  }

  /** The places so that all pairs lead onward, as far as that goes. */
  private int[] sorted(int[] head, int[] next) {
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
    for (int i = 0; i < known; i++) {
      for (int pair = head[order[i]]; pair >= 0; pair = next[pair]) {
        if (--waits[to[pair]] == 0) {
          order[known++] = to[pair];
        }
      }
    }
    return known < places ? Arrays.copyOf(order, known) : order;
  }
}
