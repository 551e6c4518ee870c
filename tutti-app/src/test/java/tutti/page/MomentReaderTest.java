package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentReaderTest {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-20T14:30:00Z"));

  private static PageMoment asked(String at) {
    return new MomentReader(CLOCK, new NoCompany(() -> TOKYO)).read(at, "now");
  }

  @Test
  void aTimeWithoutAZoneIsMeantInTheZoneOfTheCompany() {
    assertThat(asked("2026-06-01 01:00").at()).isEqualTo("2026-05-31T16:00:00Z");
    assertThat(asked("2026-06-01").at()).isEqualTo("2026-05-31T15:00:00Z");
  }

  @Test
  void aTimeThatNamesItsZoneAsksForNoCompany() {
    var moments =
        new MomentReader(
            CLOCK,
            new NoCompany(() -> {
              throw new AssertionError("The company was asked for.");
            }));

    assertThat(moments.read("2026-06-01T01:00:00Z", "now").at()).isEqualTo("2026-06-01T01:00:00Z");
  }

  @Test
  void aTimeThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> asked("2026-02-30 10:00"))
        .isInstanceOf(PageRefusal.class)
        .hasMessageContaining("The address says at=, but \"2026-02-30 10:00\" is not a time");
  }
}
