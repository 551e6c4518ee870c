package tutti.map.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

class AxisDistancesTest {

  private static AxisDistances diamond() {
    var distances = new AxisDistances(4);
    distances.keep(0, 1, 2, 0);
    distances.keep(0, 2, 6, 0);
    distances.keep(1, 3, 3, 0);
    distances.keep(2, 3, 1, 0);
    return distances;
  }

  @Test
  void whatIsKeptCanBeReadAgain() {
    var distances = new AxisDistances(3);
    distances.keep(1, 2, 7, 5);

    assertThat(distances.places()).isEqualTo(3);
    assertThat(distances.pairs()).isEqualTo(1);
    assertThat(distances.from(0)).isEqualTo(1);
    assertThat(distances.to(0)).isEqualTo(2);
    assertThat(distances.least(0)).isEqualTo(7);
    assertThat(distances.weight(0)).isEqualTo(5);
  }

  @Test
  void manyPairsAreAllKept() {
    var distances = new AxisDistances(500);
    for (int place = 1; place < 500; place++) {
      distances.keep(place - 1, place, place, 500 - place);
    }

    assertThat(distances.pairs()).isEqualTo(499);
    for (int pair = 0; pair < 499; pair++) {
      assertThat(distances.from(pair)).isEqualTo(pair);
      assertThat(distances.to(pair)).isEqualTo(pair + 1);
      assertThat(distances.least(pair)).isEqualTo(pair + 1);
      assertThat(distances.weight(pair)).isEqualTo(499 - pair);
    }
    assertThat(distances.roughly()[499]).isEqualTo(499 * 500 / 2);
  }

  @Test
  void withoutAWishEverythingLiesAsNearToTheOriginAsItCan() {
    assertThat(diamond().roughly()).containsExactly(0, 2, 6, 7);
  }

  @Test
  void aPlaceIsDrawnToWhereMostPullIt() {
    var distances = new AxisDistances(4);
    distances.keep(0, 1, 2, 1);
    distances.keep(0, 2, 6, 0);
    distances.keep(1, 3, 3, 4);
    distances.keep(2, 3, 1, 0);

    assertThat(distances.roughly()).containsExactly(0, 4, 6, 7);
  }

  @Test
  void aPullAsStrongEitherWayMovesNothing() {
    var distances = new AxisDistances(4);
    distances.keep(0, 1, 2, 4);
    distances.keep(0, 2, 6, 0);
    distances.keep(1, 3, 3, 4);
    distances.keep(2, 3, 1, 0);

    assertThat(distances.roughly()[1]).isEqualTo(2);
  }

  @Test
  void quickPlacesKeepAllDistances() {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var distances = CheapestPlacesTest.ofChance(4 + seed % 40, 0.3, new Random(seed));
      assertThat(CheapestPlacesTest.keeps(distances, distances.roughly()))
          .as("seed %d", seed)
          .isTrue();
    }
  }

  @Test
  void theEarliestIsTheFarthestThatThoseBeforeItAsk() {
    var distances = diamond();
    int[] at = {0, 10, 20, 99};

    assertThat(distances.earliest(3, distances.inward()[3], at)).isEqualTo(21);
    assertThat(distances.earliest(1, distances.inward()[1], at)).isEqualTo(2);
    assertThat(distances.earliest(0, distances.inward()[0], at)).isZero();
  }

  @Test
  void theLatestIsTheNearestThatThoseBehindItAllow() {
    var distances = diamond();
    int[] at = {0, 10, 20, 99};

    assertThat(distances.latest(1, distances.outward()[1], at)).isEqualTo(96);
    assertThat(distances.latest(2, distances.outward()[2], at)).isEqualTo(98);
    assertThat(distances.latest(0, distances.outward()[0], at)).isEqualTo(8);
  }

  @Test
  void aPlaceWithNothingBehindItStaysWhereItIs() {
    var distances = diamond();

    assertThat(distances.latest(3, distances.outward()[3], new int[] {0, 2, 6, 50})).isEqualTo(50);
  }

  @Test
  void everyPairLeavesOnePlaceAndReachesOne() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var distances = CheapestPlacesTest.ofChance(12, 0.4, new Random(seed));
      var leaving = new ArrayList<Integer>();
      var reaching = new ArrayList<Integer>();
      for (int place = 0; place < distances.places(); place++) {
        for (int pair : distances.outward()[place]) {
          assertThat(distances.from(pair)).isEqualTo(place);
          leaving.add(pair);
        }
        for (int pair : distances.inward()[place]) {
          assertThat(distances.to(pair)).isEqualTo(place);
          reaching.add(pair);
        }
      }
      assertThat(leaving).as("seed %d", seed).hasSize(distances.pairs()).doesNotHaveDuplicates();
      assertThat(reaching).containsExactlyInAnyOrderElementsOf(leaving);
    }
  }

  private static int[] evened(AxisDistances distances) {
    return AxisBalance.of(distances, NetworkSimplex.best(distances));
  }

  @Test
  void whatMayMoveAtNoCostGoesToTheMiddleOfItsRoom() {
    var distances = new AxisDistances(3);
    distances.keep(0, 1, 0, 1);
    distances.keep(1, 2, 0, 1);
    distances.keep(0, 2, 10, 0);

    assertThat(evened(distances)).containsExactly(0, 5, 10);
  }

  @Test
  void severalThatMayMoveShareTheRoomEvenly() {
    var distances = new AxisDistances(4);
    distances.keep(0, 1, 0, 1);
    distances.keep(1, 2, 0, 1);
    distances.keep(2, 3, 0, 1);
    distances.keep(0, 3, 30, 0);
    int[] even = evened(distances);

    assertThat(even[1]).isBetween(9, 11);
    assertThat(even[2]).isBetween(19, 21);
  }

  @Test
  void whatIsPulledToOneSideIsNotEvenedOut() {
    var distances = new AxisDistances(3);
    distances.keep(0, 1, 0, 1);
    distances.keep(1, 2, 0, 2);
    distances.keep(0, 2, 10, 0);

    assertThat(evened(distances)).containsExactly(0, 10, 10);
  }

  @Test
  void eveningCostsNothingAndBreaksNoDistance() {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var distances = CheapestPlacesTest.ofChance(4 + seed % 20, 0.3, new Random(seed));
      int[] best = NetworkSimplex.best(distances);
      int[] even = AxisBalance.of(distances, best);
      assertThat(CheapestPlacesTest.keeps(distances, even)).as("seed %d", seed).isTrue();
      assertThat(CheapestPlacesTest.cost(distances, even))
          .as("seed %d", seed)
          .isEqualTo(CheapestPlacesTest.cost(distances, best));
    }
  }

  @Test
  void eveningLeavesTheGivenPlacesAlone() {
    var distances = diamond();
    int[] given = {0, 3, 6, 9};
    AxisBalance.of(distances, given);
    new AxisAlignment(1, new int[3], 100).of(distances, given);

    assertThat(given).containsExactly(0, 3, 6, 9);
  }

  private static AxisDistances free() {
    var distances = new AxisDistances(3);
    distances.keep(0, 1, 0, 0);
    distances.keep(0, 2, 0, 0);
    return distances;
  }

  private static int[] aligned(AxisDistances distances, int nearly, int... axes) {
    return new AxisAlignment(1, axes, nearly).of(distances, new int[] {0, 10, 13});
  }

  @Test
  void whatLiesNearlyInOneLineIsBroughtIntoIt() {
    assertThat(aligned(free(), 5, 0, 0)).containsExactly(0, 10, 10);
  }

  @Test
  void whatLiesTooFarApartStays() {
    assertThat(aligned(free(), 3, 0, 0)).containsExactly(0, 10, 13);
  }

  @Test
  void theAxesAreBroughtIntoLineAndNotTheEdges() {
    assertThat(aligned(free(), 9, 4, 6)).containsExactly(0, 10, 8);
  }

  @Test
  void aDistanceIsNotGivenUpForALine() {
    var distances = free();
    distances.keep(1, 2, 2, 0);

    assertThat(aligned(distances, 9, 0, 0)).containsExactly(0, 10, 13);
  }

  @Test
  void whatIsBeforeTheFirstThatMayMoveStays() {
    var distances = free();

    assertThat(new AxisAlignment(2, new int[] {0}, 50).of(distances, new int[] {0, 10, 13}))
        .containsExactly(0, 10, 13);
  }

  @Test
  void aLineBreaksNoDistance() {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var distances = CheapestPlacesTest.ofChance(12, 0.3, random);
      int[] axes = random.ints(11, 0, 6).toArray();
      int[] best = NetworkSimplex.best(distances);
      int[] aligned = new AxisAlignment(1, axes, 8).of(distances, best);
      assertThat(CheapestPlacesTest.keeps(distances, aligned)).as("seed %d", seed).isTrue();
      for (int place = 0; place < best.length; place++) {
        assertThat(Math.abs(aligned[place] - best[place])).as("seed %d", seed).isLessThan(8);
      }
    }
  }
}
