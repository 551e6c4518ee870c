package tutti.report.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedMomentTest {

  private static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");

  private static RequestedMoment asked(String at) {
    return RequestedMoment.of(
        Optional.of(at), Optional.empty(), InstantSource.fixed(NOW), () -> ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void aTimeWithoutAZoneIsMeantInTheZoneOfTheCompany() {
    assertThat(asked("2026-06-01 01:00").at()).isEqualTo("2026-05-31T16:00:00Z");
    assertThat(asked("2026-06-01").at()).isEqualTo("2026-05-31T15:00:00Z");
    assertThat(asked("2026-06-01T01:00Z").at()).isEqualTo("2026-06-01T01:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30T10:00:00Z", "2026-06-01 24:30", "soon"})
  void aTimeThatDoesNotExistIsRefused(String at) {
    assertThatThrownBy(() -> asked(at)).hasMessageContaining("\"" + at + "\" is not a time");
  }
}
