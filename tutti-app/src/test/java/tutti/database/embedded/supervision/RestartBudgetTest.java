package tutti.database.embedded.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

class RestartBudgetTest {

  @Test
  void theFirstStartIsAtOnceAndEachOneAfterItWaitsTwiceAsLongUpToFifteenSeconds() {
    List<Long> pauses = new ArrayList<>();
    for (RestartBudget left = RestartBudget.WHOLE; !left.isExhausted(); left = left.spent()) {
      pauses.add(left.pause().toSeconds());
    }
    assertThat(pauses).containsExactly(0L, 1L, 2L, 4L, 8L, 15L, 15L, 15L, 15L, 15L);
  }

  @Test
  void fiftySecondsOfHealthGiveBackAllOfIt() {
    var used = new RestartBudget(RestartBudget.STARTS);
    assertThat(used.afterHealth(Duration.ofSeconds(50))).isEqualTo(RestartBudget.WHOLE);
    assertThat(used.afterHealth(Duration.ofSeconds(4))).isEqualTo(used);
    assertThat(RestartBudget.WHOLE.afterHealth(Duration.ofDays(300)))
        .isEqualTo(RestartBudget.WHOLE);
  }

  @Test
  void aClockThatGoesBackwardsGivesNothingBack() {
    var used = new RestartBudget(4);
    assertThat(used.afterHealth(Duration.ofSeconds(-100))).isEqualTo(used);
  }

  @Test
  void itIsExhaustedOnlyWhenSomeStretchHadTenStartsMoreThanFiveSecondsOfHealth() {
    for (long seed = 1; seed <= LawCases.cases(500); seed++) {
      var random = new Random(seed);
      RestartBudget left = RestartBudget.WHOLE;
      int worstStretch = 0;
      for (int start = 0; start < 200 && !left.isExhausted(); start++) {
        int healthy = random.nextInt(12);
        worstStretch = Math.max(0, worstStretch - healthy / 5) + 1;
        left = left.afterHealth(Duration.ofSeconds(healthy)).spent();
      }
      assertThat(left.isExhausted()).as("seed " + seed).isEqualTo(worstStretch >= 10);
    }
  }

  @Test
  void aServerThatIsHealthyForFiveSecondsEachTimeIsNeverGivenUp() {
    RestartBudget left = RestartBudget.WHOLE;
    for (int start = 0; start < 1_000; start++) {
      left = left.spent().afterHealth(RestartBudget.HEALTH_PER_START);
    }
    assertThat(left).isEqualTo(RestartBudget.WHOLE);
  }

  @Test
  void thereAreNoMoreStartsThanTen() {
    assertThatThrownBy(() -> new RestartBudget(RestartBudget.STARTS).spent())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
