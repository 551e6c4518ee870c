package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

class SeededRandomTest {

  @Test
  void theSameSeedGivesTheSameThrows() {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      var one = new SeededRandom(seed);
      var other = new SeededRandom(seed);
      for (int i = 0; i < 100; i++) {
        assertThat(one.below(1000)).isEqualTo(other.below(1000));
        assertThat(one.share()).isEqualTo(other.share());
      }
    }
  }

  @Test
  void aThrowLiesBelowItsBound() {
    var dice = new SeededRandom(11);
    for (int bound : List.of(1, 2, 3, 7, 100, Integer.MAX_VALUE)) {
      for (int i = 0; i < 200; i++) {
        assertThat(dice.below(bound)).isNotNegative().isLessThan(bound);
      }
    }
  }

  @Test
  void aThrowBelowOneOrNothingIsZero() {
    var dice = new SeededRandom(1);
    for (int bound : List.of(1, 0, -5, Integer.MIN_VALUE)) {
      assertThat(dice.below(bound)).isZero();
    }
  }

  @Test
  void everySideComesUpAboutAsOften() {
    var dice = new SeededRandom(7);
    var count = new int[6];
    for (int i = 0; i < 60_000; i++) {
      count[dice.below(6)]++;
    }
    assertThat(Arrays.stream(count).boxed()).allMatch(side -> side > 9_500 && side < 10_500);
  }

  @Test
  void aShareLiesFromZeroAndBelowOneWithItsMeanInTheMiddle() {
    var dice = new SeededRandom(3);
    double sum = 0;
    for (int i = 0; i < 20_000; i++) {
      double share = dice.share();
      assertThat(share).isNotNegative().isLessThan(1);
      sum += share;
    }
    assertThat(sum / 20_000).isBetween(0.49, 0.51);
  }

  @Test
  void neighbouringSeedsAreNotAlike() {
    var firsts = new ArrayList<Integer>();
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      firsts.add(new SeededRandom(seed).below(1_000_000));
    }
    assertThat(firsts).doesNotHaveDuplicates();
  }

  @Test
  void aShuffleLosesNothingAndAddsNothing() {
    for (int size = 0; size < 30; size++) {
      var list = new ArrayList<Integer>();
      for (int i = 0; i < size; i++) {
        list.add(i % 7);
      }
      var shuffled = new ArrayList<>(list);
      new SeededRandom(size).shuffle(shuffled);
      assertThat(shuffled).containsExactlyInAnyOrderElementsOf(list);
    }
  }

  @Test
  void everyOrderOfThreeComesUpAboutAsOften() {
    var dice = new SeededRandom(5);
    var orders = new HashMap<List<String>, Integer>();
    for (int i = 0; i < 6_000; i++) {
      var list = new ArrayList<>(List.of("a", "b", "c"));
      dice.shuffle(list);
      orders.merge(list, 1, Integer::sum);
    }
    assertThat(orders).hasSize(6);
    assertThat(orders.values()).allMatch(times -> times > 850 && times < 1150);
  }
}
