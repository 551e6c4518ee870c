package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instants as people write them, where the company is. */
class CompanyDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe/Berlin|Friday 20 November 2026, 15:30, Berlin|20 Nov 2026, 15:30",
        "America/New_York|Friday 20 November 2026, 09:30, New York|20 Nov 2026, 09:30",
        "Asia/Tokyo|Friday 20 November 2026, 23:30, Tokyo|20 Nov 2026, 23:30",
        "Pacific/Auckland|Saturday 21 November 2026, 03:30, Auckland|21 Nov 2026, 03:30",
        "UTC|Friday 20 November 2026, 14:30, UTC|20 Nov 2026, 14:30",
        "Z|Friday 20 November 2026, 14:30, UTC|20 Nov 2026, 14:30",
        "+02:00|Friday 20 November 2026, 16:30, +02:00|20 Nov 2026, 16:30"
      })
  void aTimeIsSaidWithItsPlace(String zone, String full, String minute) {
    var dates = new CompanyDates(ZoneId.of(zone));
    var at = Instant.parse("2026-11-20T14:30:59Z");
    assertThat(dates.full(at)).isEqualTo(full);
    assertThat(dates.minute(at)).isEqualTo(minute);
    assertThat(minute).startsWith(dates.day(at));
  }
}
