package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How hard a drawing is looked for grows with what is drawn, and ends where the work does. */
class LayoutEffortTest {

  private static final int ROUNDS = 4;
  private static final int STARTS = 128;

  private static int steps(int things) {
    return LayoutSearch.firstSteps(things, LayoutSearch.THOROUGH);
  }

  private static long work(int things) {
    return (long) steps(things) * things * ROUNDS * STARTS;
  }

  @Test
  void threeBoxesTakeAThirtiethOfTheWork() {
    assertThat(work(6)).isLessThan(LayoutSearch.THOROUGH / 30).isPositive();
  }

  @Test
  void aTemplateTakesLessThanAHalf() {
    assertThat(work(18)).isLessThan(LayoutSearch.THOROUGH / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {27, 30, 60, 90})
  void whatIsLargeTakesAllOfIt(int things) {
    assertThat(work(things))
        .isBetween(LayoutSearch.THOROUGH * 9L / 10, (long) LayoutSearch.THOROUGH);
  }

  @Test
  void moreThingsNeverTakeLessWorkUntilAllOfItIsTaken() {
    for (int things = 2; things < 26; things++) {
      assertThat(work(things)).as("%d things", things).isLessThanOrEqualTo(work(things + 1));
    }
  }

  @Test
  void everyStartTriesALittleHoweverManyThingsThereAre() {
    assertThat(steps(2)).isEqualTo(20);
    assertThat(steps(100_000)).isEqualTo(20);
  }

  @Test
  void halfOfTheWorkNeverTakesMoreSteps() {
    for (int things = 2; things < 40; things++) {
      int half = LayoutSearch.firstSteps(things, LayoutSearch.THOROUGH / 2);
      assertThat(half).as("%d things", things).isLessThanOrEqualTo(steps(things));
    }
  }
}
