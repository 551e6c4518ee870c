package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/** The nearest face comes first, and numbers given back come again. */
class FaceFrontierTest {

  @Test
  void theNearestComesFirstHoweverTheyWereAdded() {
    var frontier = new FaceFrontier();
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var expected = new PriorityQueue<Integer>();
      frontier.clear();
      int last = 0;
      for (int step = 0; step < 500; step++) {
        if (expected.isEmpty() || random.nextInt(5) < 3) {
          int distance = last + random.nextInt(1 + seed * seed);
          frontier.add(distance, step);
          expected.add(distance);
        } else {
          last = (int) (frontier.take() >>> 32);
          assertThat(last).as("seed %d", seed).isEqualTo(expected.remove());
        }
      }
      assertThat(frontier.isEmpty()).isEqualTo(expected.isEmpty());
    }
  }

  @Test
  void everyFaceThatWasAddedComesOnce() {
    var frontier = new FaceFrontier();
    for (int face = 0; face < 1_000; face++) {
      frontier.add(face * 7 % 13, face);
    }
    var seen = new ArrayList<Integer>();
    while (!frontier.isEmpty()) {
      seen.add((int) frontier.take());
    }
    assertThat(seen).hasSize(1_000).doesNotHaveDuplicates();
  }

  @Test
  void aClearedOneIsEmpty() {
    var frontier = new FaceFrontier();
    frontier.add(3, 1);
    frontier.clear();
    assertThat(frontier.isEmpty()).isTrue();
  }

  @Test
  void aNumberGivenBackIsTakenAgainBeforeANewOne() {
    var numbers = new NumberPool(5);
    assertThat(numbers.take()).isEqualTo(5);
    assertThat(numbers.take()).isEqualTo(6);
    numbers.giveBack(5);
    assertThat(numbers.take()).isEqualTo(5);
    assertThat(numbers.take()).isEqualTo(7);
    assertThat(numbers.bound()).isEqualTo(8);
  }

  @Test
  void noNumberIsHandedOutTwiceAtATime() {
    var random = new Random(1);
    var numbers = new NumberPool(0);
    var out = new ArrayList<Integer>();
    for (int step = 0; step < 2_000; step++) {
      if (random.nextInt(3) > 0) {
        out.add(numbers.take());
      } else if (!out.isEmpty()) {
        numbers.giveBack(out.remove(random.nextInt(out.size())));
      }
      assertThat(out).doesNotHaveDuplicates().allMatch(number -> number < numbers.bound());
    }
  }
}
