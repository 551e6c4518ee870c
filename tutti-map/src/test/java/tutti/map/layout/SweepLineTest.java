package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/** What sees what along an axis. */
class SweepLineTest {

  private static List<String> seen(int[][] things, int gap) {
    var seen = new ArrayList<String>();
    sweep(things).tell(gap, (before, after) -> seen.add(before + ">" + after));
    return seen;
  }

  /** Things as low, high, first, last. */
  private static SweepLine sweep(int[][] things) {
    var columns = new int[4][things.length];
    for (int thing = 0; thing < things.length; thing++) {
      for (int column = 0; column < 4; column++) {
        columns[column][thing] = things[thing][column];
      }
    }
    return new SweepLine(columns[0], columns[1], columns[2], columns[3]);
  }

  @Test
  void theNextOneInTheWayIsSeen() {
    assertThat(seen(new int[][] {{0, 10, 0, 5}, {5, 15, 10, 20}}, 0)).containsExactly("0>1");
  }

  @Test
  void whatLiesAsideIsNotSeen() {
    assertThat(seen(new int[][] {{0, 10, 0, 5}, {10, 15, 10, 20}}, 0)).isEmpty();
  }

  @Test
  void whatLiesNearerAsideThanTheGapIsInTheWay() {
    assertThat(seen(new int[][] {{0, 10, 0, 5}, {12, 15, 10, 20}}, 3)).containsExactly("0>1");
    assertThat(seen(new int[][] {{0, 10, 0, 5}, {13, 15, 10, 20}}, 3)).isEmpty();
  }

  @Test
  void whatIsBehindAnotherIsNotSeen() {
    assertThat(seen(new int[][] {{0, 10, 0, 5}, {0, 10, 10, 15}, {0, 10, 20, 25}}, 0))
        .containsExactly("0>1", "1>2");
  }

  @Test
  void whatOnlyHalfHidesLeavesTheRestInSight() {
    assertThat(seen(new int[][] {{0, 10, 0, 5}, {0, 5, 10, 15}, {0, 10, 20, 25}}, 0))
        .containsExactlyInAnyOrder("0>1", "0>2", "1>2");
  }

  @Test
  void whatLiesSideBySideOnTheSweptAxisHasNoOrder() {
    assertThat(seen(new int[][] {{0, 10, 0, 9}, {10, 20, 4, 12}}, 2)).isEmpty();
  }

  @Test
  void everyTwoThatOverlapAreInOrderByWhatIsSeen() {
    for (int seed = 0; seed < LawCases.cases(300); seed++) {
      var things = apart(new Random(seed));
      boolean[][] before = new boolean[things.length][things.length];
      sweep(things).tell(0, (one, other) -> before[one][other] = true);
      close(before);
      for (int one = 0; one < things.length; one++) {
        for (int other = 0; other < things.length; other++) {
          boolean overlap = things[one][0] < things[other][1] && things[other][0] < things[one][1];
          if (overlap && things[one][3] < things[other][2]) {
            assertThat(before[one][other]).as("seed %d: %d, %d", seed, one, other).isTrue();
          }
          assertThat(before[one][other] && before[other][one]).isFalse();
        }
      }
    }
  }

  /** Rectangles of which no two meet. */
  private static int[][] apart(Random random) {
    var things = new ArrayList<int[]>();
    for (int i = 0; i < 60; i++) {
      int low = random.nextInt(50);
      int first = random.nextInt(50);
      int[] thing = {low, low + 1 + random.nextInt(15), first, first + random.nextInt(10)};
      if (things.stream().noneMatch(other -> meet(thing, other))) {
        things.add(thing);
      }
    }
    return things.toArray(int[][]::new);
  }

  private static boolean meet(int[] one, int[] other) {
    return one[0] < other[1] && other[0] < one[1] && one[2] <= other[3] && other[2] <= one[3];
  }

  private static void close(boolean[][] before) {
    for (int via = 0; via < before.length; via++) {
      for (int from = 0; from < before.length; from++) {
        for (int to = 0; to < before.length; to++) {
          before[from][to] |= before[from][via] && before[via][to];
        }
      }
    }
  }
}
