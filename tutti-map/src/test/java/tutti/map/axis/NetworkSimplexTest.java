package tutti.map.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

class NetworkSimplexTest {

  private static final int RANGE = 7;

  @Test
  void theNearestToTheOriginWhenNothingPulls() {
    var distances = new AxisDistances(3);
    distances.keep(0, 1, 5, 0);
    distances.keep(1, 2, 7, 0);

    assertThat(distances.roughly()).containsExactly(0, 5, 12);
  }

  @Test
  void theHeavierWishWins() {
    var distances = new AxisDistances(4);
    distances.keep(0, 1, 0, 0);
    distances.keep(0, 2, 20, 1);
    distances.keep(0, 3, 1, 1);
    distances.keep(1, 2, 3, 9);
    distances.keep(3, 1, 0, 2);

    int[] best = NetworkSimplex.best(distances);

    assertThat(best[2]).isEqualTo(20);
    assertThat(best[1]).isEqualTo(17);
  }

  @Test
  void distancesThatContradictAreRefused() {
    var distances = new AxisDistances(2);
    distances.keep(0, 1, 1, 0);
    distances.keep(1, 0, 1, 0);

    assertThatThrownBy(distances::roughly).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void noOtherPlacesAreCheaper() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var distances = chance(new Random(seed));
      int[] best = NetworkSimplex.best(distances);

      assertThat(keeps(distances, best)).as("seed %d", seed).isTrue();
      assertThat(cost(distances, best))
          .as("seed %d", seed)
          .isEqualTo(cheapest(distances, new int[4], 1));
    }
  }

  @Test
  void balancedPlacesKeepDistancesAndCostNoMore() {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var distances = chance(new Random(seed));
      int[] best = NetworkSimplex.best(distances);
      int[] even = AxisBalance.of(distances, best);

      assertThat(keeps(distances, even)).as("seed %d", seed).isTrue();
      assertThat(cost(distances, even)).as("seed %d", seed).isEqualTo(cost(distances, best));
      assertThat(keeps(distances, new AxisAlignment(1, new int[] {0, 1, 2}, 9).of(distances, best)))
          .as("seed %d", seed)
          .isTrue();
    }
  }

  private static AxisDistances chance(Random random) {
    var distances = new AxisDistances(4);
    for (int place = 1; place < 4; place++) {
      distances.keep(0, place, 0, random.nextInt(3));
      for (int later = place + 1; later < 4; later++) {
        if (random.nextBoolean()) {
          distances.keep(place, later, random.nextInt(4) - 1, random.nextInt(5));
        }
      }
    }
    return distances;
  }

  private static int cheapest(AxisDistances distances, int[] at, int place) {
    if (place == at.length) {
      return keeps(distances, at) ? cost(distances, at) : Integer.MAX_VALUE;
    }
    int cheapest = Integer.MAX_VALUE;
    for (at[place] = 0; at[place] < RANGE; at[place]++) {
      cheapest = Math.min(cheapest, cheapest(distances, at, place + 1));
    }
    return cheapest;
  }

  private static boolean keeps(AxisDistances distances, int[] at) {
    for (int pair = 0; pair < distances.pairs(); pair++) {
      if (at[distances.to(pair)] - at[distances.from(pair)] < distances.least(pair)) {
        return false;
      }
    }
    return true;
  }

  private static int cost(AxisDistances distances, int[] at) {
    int cost = 0;
    for (int pair = 0; pair < distances.pairs(); pair++) {
      cost += distances.weight(pair) * (at[distances.to(pair)] - at[distances.from(pair)]);
    }
    return cost;
  }
}
