package tutti.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTest {

  private final SettableClock clock = SettableClock.at("2026-11-20T14:30:00Z");

  @Test
  void itStandsStillUntilItTicks() {
    assertThat(clock.instant()).isEqualTo("2026-11-20T14:30:00Z");
    clock.tick(Duration.ofSeconds(90));
    assertThat(clock.instant()).isEqualTo("2026-11-20T14:31:30Z");
    assertThat(clock.millis()).isEqualTo(clock.instant().toEpochMilli());
  }

  @Test
  void itIsSetForwardsAndBackwards() {
    clock.set(Instant.EPOCH);
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
  }
}
