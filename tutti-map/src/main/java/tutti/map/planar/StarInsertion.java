package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.Arrays;

/**
 * Finds the face in which a vertex costs least: the sum, over its edges, of the weight times the
 * distance to the neighbour (Chimani, Gutwenger, Mutzel, Wolf 2009, Inserting a vertex into a
 * planar graph, for a fixed embedding).
 */
final class StarInsertion {

  private final Planarization plane;
  private final DualPaths dual;
  private final SeededRandom dice;
  private int[] sum = new int[64];
  private int[] hits = new int[64];
  private int[] far = new int[64];
  private int least;
  private int best;
  private int ties;

  StarInsertion(Planarization plane, DualPaths dual, SeededRandom dice) {
    this.plane = plane;
    this.dual = dual;
    this.dice = dice;
  }

  /**
   * The cheapest face for a vertex that was taken out, or one of them by the dice; none when all
   * cost more than the bound.
   */
  int cheapest(int vertex, int[] star, int bound) {
    if (sum.length < plane.faces()) {
      sum = new int[2 * plane.faces()];
      hits = new int[sum.length];
      far = new int[sum.length];
    }
    Arrays.fill(hits, 0, plane.faces(), 0);
    for (int asked = 0; asked < star.length; asked++) {
      int edge = star[asked];
      int weight = plane.weight[edge];
      dual.from(plane.from[edge] ^ plane.to[edge] ^ vertex);
      if (asked == 0) {
        dual.all(bound / lightest(star));
      } else {
        dual.within(far, bound / Math.min(weight, plane.weight[star[0]]), bound / weight);
      }
      forget(bound);
      for (int i = 0; i < dual.settled(); i++) {
        add(dual.settled(i), weight, asked);
      }
      if (asked == 0) {
        remember();
      }
    }
    return best;
  }

  private int lightest(int[] star) {
    int least = plane.weight[star[0]];
    for (int edge : star) {
      least = Math.min(least, plane.weight[edge]);
    }
    return least;
  }

  private void forget(int bound) {
    least = bound;
    best = NONE;
    ties = 0;
  }

  private void add(int face, int weight, int asked) {
    if (hits[face] != asked) {
      return;
    }
    sum[face] = (asked == 0 ? 0 : sum[face]) + weight * dual.distance(face);
    hits[face] = asked + 1;
    if (sum[face] < least) {
      forget(sum[face]);
    }
    if (sum[face] == least && dice.below(++ties) == 0) {
      best = face;
    }
  }

  private void remember() {
    Arrays.fill(far, 0, plane.faces(), DualPaths.FAR);
    for (int i = 0; i < dual.settled(); i++) {
      far[dual.settled(i)] = dual.distance(dual.settled(i));
    }
  }
}
