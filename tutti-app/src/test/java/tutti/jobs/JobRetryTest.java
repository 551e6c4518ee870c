package tutti.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When what failed is tried again. */
class JobRetryTest {

  @Test
  void theFirstTimeSoonAndThenLessAndLessOften() {
    assertThat(IntStream.range(0, 5).mapToObj(JobRetry::pause))
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(16));
  }

  @Test
  void neverLessOftenThanEveryFiveMinutes() {
    for (var failures : new int[] {8, 9, 10, 63, 64, 1_000, Integer.MAX_VALUE}) {
      assertThat(JobRetry.pause(failures)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
    }
  }
}
