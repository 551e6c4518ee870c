package tutti.map.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/** Looking only at lines nearby finds the same line as looking at all of them. */
class AlignmentLawsTest {

  private static final int NEARLY = 12;

  @Test
  void whatLiesNearlyInALineComesIntoTheNearestOne() {
    for (long seed = 0; seed < LawCases.cases(400); seed++) {
      var random = new SplittableRandom(seed);
      int places = 3 + random.nextInt(40);
      var distances = new AxisDistances(places);
      var at = new int[places];
      for (int place = 1; place < places; place++) {
        at[place] = at[place - 1] + random.nextInt(9);
        distances.keep(place - 1, place, random.nextInt(at[place] - at[place - 1] + 1), 0);
      }
      int first = 1 + random.nextInt(2);
      int[] axes = random.ints(places - first, 0, 5).toArray();

      assertThat(new AxisAlignment(first, axes, NEARLY).of(distances, at))
          .as("seed %d", seed)
          .isEqualTo(byLookingAtAll(distances, at, first, axes));
    }
  }

  private static int[] byLookingAtAll(
      AxisDistances distances, int[] places, int first, int[] axes) {
    int[] at = places.clone();
    for (int place = first; place < first + axes.length; place++) {
      int earliest = distances.earliest(place, distances.inward()[place], at);
      int latest = distances.latest(place, distances.outward()[place], at);
      int nearest = at[place];
      int least = NEARLY;
      for (int other = first; other < first + axes.length; other++) {
        int target = at[other] + axes[other - first] - axes[place - first];
        int move = Math.abs(target - at[place]);
        if (other != place && move < least && target >= earliest && target <= latest) {
          least = move;
          nearest = target;
        }
      }
      at[place] = nearest;
    }
    return at;
  }
}
