package tutti.map.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/**
 * The cheapest places are the cheapest: against every other choice where there are few, and by a
 * certificate where there are many. The cost is L-natural-convex, so places are cheapest when no
 * group of them can be moved together by one for a gain (Murota 2003, Discrete Convex Analysis).
 */
class CheapestPlacesTest {

  private static final int RANGE = 9;

  static boolean keeps(AxisDistances distances, int[] at) {
    for (int pair = 0; pair < distances.pairs(); pair++) {
      if (at[distances.to(pair)] - at[distances.from(pair)] < distances.least(pair)) {
        return false;
      }
    }
    return true;
  }

  static long cost(AxisDistances distances, int[] at) {
    long cost = 0;
    for (int pair = 0; pair < distances.pairs(); pair++) {
      cost += (long) distances.weight(pair) * (at[distances.to(pair)] - at[distances.from(pair)]);
    }
    return cost;
  }

  /** Every pair of places with a chance, later ones behind earlier ones; all tied to the origin. */
  static AxisDistances ofChance(int places, double dense, Random random) {
    var distances = new AxisDistances(places);
    for (int place = 1; place < places; place++) {
      distances.keep(0, place, 0, random.nextInt(3));
      for (int later = place + 1; later < places; later++) {
        if (random.nextDouble() < dense) {
          distances.keep(place, later, random.nextInt(3), random.nextInt(6));
        }
      }
    }
    return distances;
  }

  private static AxisDistances chain(int places, Random random) {
    var distances = new AxisDistances(places);
    for (int place = 1; place < places; place++) {
      distances.keep(place - 1, place, random.nextInt(3), random.nextInt(4));
    }
    distances.keep(0, places - 1, 4 + random.nextInt(4), 1);
    return distances;
  }

  private static AxisDistances star(int places, Random random) {
    var distances = new AxisDistances(places);
    for (int place = 1; place < places - 1; place++) {
      distances.keep(0, place, random.nextInt(4), random.nextInt(3));
      distances.keep(place, places - 1, random.nextInt(4), random.nextInt(5));
    }
    return distances;
  }

  private static AxisDistances comb(int places, Random random) {
    var distances = new AxisDistances(places);
    for (int place = 1; place < places; place++) {
      distances.keep(place <= 2 ? 0 : place - 2, place, random.nextInt(4), random.nextInt(4));
      if (place % 2 == 0) {
        distances.keep(place - 1, place, random.nextInt(2), random.nextInt(6));
      }
    }
    return distances;
  }

  private static void assertCheapest(AxisDistances distances, int seed) {
    int[] best = NetworkSimplex.best(distances);
    assertThat(best[0]).as("seed %d", seed).isZero();
    assertThat(keeps(distances, best)).as("seed %d", seed).isTrue();
    assertThat(cost(distances, best))
        .as("seed %d: %s", seed, Arrays.toString(best))
        .isEqualTo(cheapest(distances, new int[distances.places()], 1));
  }

  private static long cheapest(AxisDistances distances, int[] at, int place) {
    if (place == at.length) {
      return keeps(distances, at) ? cost(distances, at) : Long.MAX_VALUE;
    }
    long cheapest = Long.MAX_VALUE;
    for (at[place] = 0; at[place] < RANGE; at[place]++) {
      cheapest = Math.min(cheapest, cheapest(distances, at, place + 1));
    }
    return cheapest;
  }

  @Test
  void noOtherPlacesOfAChainAreCheaper() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      assertCheapest(chain(5, new Random(seed)), seed);
    }
  }

  @Test
  void noOtherPlacesOfAStarAreCheaper() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      assertCheapest(star(5, new Random(seed)), seed);
    }
  }

  @Test
  void noOtherPlacesOfACombAreCheaper() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      assertCheapest(comb(5, new Random(seed)), seed);
    }
  }

  @Test
  void noOtherPlacesOfACrowdAreCheaper() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      assertCheapest(ofChance(5, 1, new Random(seed)), seed);
    }
  }

  @Test
  void noGroupOfPlacesMovesForAGain() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var distances = ofChance(5 + seed % 7, 0.4, new Random(seed));
      int[] best = NetworkSimplex.best(distances);
      assertThat(keeps(distances, best)).as("seed %d", seed).isTrue();
      assertThat(gain(distances, best)).as("seed %d", seed).isZero();
    }
  }

  /** How much cheaper it gets when some places move together by one, either way. */
  private static long gain(AxisDistances distances, int[] best) {
    long cost = cost(distances, best);
    long gain = 0;
    for (int group = 1; group < 1 << (best.length - 1); group++) {
      for (int by : new int[] {-1, 1}) {
        int[] moved = best.clone();
        for (int place = 1; place < best.length; place++) {
          moved[place] += (group >> (place - 1) & 1) * by;
        }
        gain = keeps(distances, moved) ? Math.max(gain, cost - cost(distances, moved)) : gain;
      }
    }
    return gain;
  }

  @Test
  void theCertificateFindsPlacesThatAreNotCheapest() {
    var distances = new AxisDistances(3);
    distances.keep(0, 1, 0, 1);
    distances.keep(1, 2, 4, 3);

    assertThat(gain(distances, new int[] {0, 2, 6})).isPositive();
    assertThat(gain(distances, new int[] {0, 0, 5})).isPositive();
    assertThat(gain(distances, new int[] {0, 0, 4})).isZero();
  }

  @Test
  void theCheapestAreNeverDearerThanTheQuick() {
    int cheaper = 0;
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var distances = ofChance(30, 0.15, new Random(seed));
      long quick = cost(distances, distances.roughly());
      long best = cost(distances, NetworkSimplex.best(distances));
      assertThat(best).as("seed %d", seed).isLessThanOrEqualTo(quick);
      cheaper += best < quick ? 1 : 0;
    }
    assertThat(cheaper).isPositive();
  }

  @Test
  void onePlaceStaysAtTheOrigin() {
    assertThat(NetworkSimplex.best(new AxisDistances(1))).containsExactly(0);
  }

  @Test
  void wishesAreNotStrongerThanDistances() {
    var distances = new AxisDistances(3);
    distances.keep(0, 1, 3, 1000);
    distances.keep(1, 2, 8, 1000);

    assertThat(NetworkSimplex.best(distances)).containsExactly(0, 3, 11);
  }

  @Test
  void ofTwoDistancesBetweenTheSamePlacesTheGreaterHolds() {
    var distances = new AxisDistances(2);
    distances.keep(0, 1, 3, 1);
    distances.keep(0, 1, 9, 0);
    distances.keep(0, 1, 5, 2);

    assertThat(NetworkSimplex.best(distances)).containsExactly(0, 9);
  }

  @Test
  void theSameDistancesGiveTheSamePlacesTwice() {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      assertThat(NetworkSimplex.best(ofChance(20, 0.3, new Random(seed))))
          .as("seed %d", seed)
          .isEqualTo(NetworkSimplex.best(ofChance(20, 0.3, new Random(seed))));
    }
  }
}
