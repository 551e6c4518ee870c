package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;

/** A limit in business hours and days runs by the clock on the receiver's wall. */
class WorkingHoursTest {

  private static final String COMPANY =
      """
      zone: %s
      calendar: {days: mon-fri, hours: 09:00-18:00}
      parties:
        - {id: marketing}
        - {id: sales%s}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - {id: leads, from: marketing, to: sales, gives: leads,
           promises: [{id: taken, valid: offered, good: accepted, within: %s, window: 90d}]}
      """;

  private static final String FRIDAY = "2026-11-20";
  private static final String MONDAY = "2026-11-23";

  @TempDir private Path folder = Path.of("");

  private static String at(String zone, String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant().toString();
  }

  /** A lead that was taken, or still waits, as it looks at a moment on the wall of the office. */
  private String lead(String zone, String limit, String came, String taken, String seen) {
    return leadIn(COMPANY.formatted(zone, "", limit), zone, came, taken, seen);
  }

  private String leadIn(String company, String zone, String came, String taken, String seen) {
    var offered = "leads,1,offered," + at(zone, came);
    var accepted = "leads,1,accepted," + at(zone, taken);
    var rows = taken.compareTo(seen) > 0 ? List.of(offered) : List.of(offered, accepted);
    return Filed.in(folder, company, "arrow,key,stage,at", rows).tally(at(zone, seen), "leads");
  }

  /** Five minutes on Friday and 55 on Monday; twenty past nine is the 25th minute. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Europe/Berlin",
        "America/Los_Angeles",
        "Asia/Kolkata",
        "Pacific/Auckland",
        "Pacific/Kiritimati"
      })
  @Claim("S25")
  void aLeadOfFridayEveningHasItsHourUntilFiveToTenOnMonday(String zone) {
    var came = FRIDAY + "T17:55";

    assertThat(lead(zone, "1bh", came, MONDAY + "T09:20", MONDAY + "T12:00"))
        .isEqualTo("1 good, 0 bad, 0 open");
    assertThat(lead(zone, "1bh", came, MONDAY + "T09:55", MONDAY + "T12:00"))
        .isEqualTo("1 good, 0 bad, 0 open");
    assertThat(lead(zone, "1bh", came, MONDAY + "T09:56", MONDAY + "T12:00"))
        .isEqualTo("0 good, 1 bad, 0 open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"})
  @Claim("S25")
  void itWaitsOverTheWeekendAndIsOverdueFromFiveToTenOnMonday(String zone) {
    var came = FRIDAY + "T17:55";
    var later = MONDAY + "T15:00";

    assertThat(lead(zone, "1bh", came, later, "2026-11-22T23:00"))
        .isEqualTo("0 good, 0 bad, 1 open");
    assertThat(lead(zone, "1bh", came, later, MONDAY + "T09:54"))
        .isEqualTo("0 good, 0 bad, 1 open");
    assertThat(lead(zone, "1bh", came, later, MONDAY + "T09:56"))
        .isEqualTo("0 good, 1 bad, 0 open");
  }

  /** What comes at night, on whatever day it is in Greenwich, begins when the office opens. */
  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"})
  @Claim("S25")
  void whatComesBeforeOrAfterHoursBeginsWithTheNextMorning(String zone) {
    for (var came : List.of(FRIDAY + "T20:30", "2026-11-22T10:00", MONDAY + "T05:00")) {
      assertThat(lead(zone, "2bh", came, MONDAY + "T11:00", MONDAY + "T12:00"))
          .as(came)
          .isEqualTo("1 good, 0 bad, 0 open");
      assertThat(lead(zone, "2bh", came, MONDAY + "T11:01", MONDAY + "T12:00"))
          .as(came)
          .isEqualTo("0 good, 1 bad, 0 open");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"})
  @Claim("S25")
  void aBusinessDayFromFridayEveningEndsOnMondayEvening(String zone) {
    var came = FRIDAY + "T17:55";

    assertThat(lead(zone, "1bd", came, MONDAY + "T17:55", "2026-11-24T12:00"))
        .isEqualTo("1 good, 0 bad, 0 open");
    assertThat(lead(zone, "1bd", came, MONDAY + "T17:56", "2026-11-24T12:00"))
        .isEqualTo("0 good, 1 bad, 0 open");
  }

  @Test
  @Claim("S25")
  void theReceiversClockCountsAndNotTheCompanys() {
    var company =
        COMPANY.formatted(
            "UTC", ", calendar: {zone: America/Los_Angeles, hours: 09:00-18:00}", "1bh");

    assertThat(
            leadIn(
                company,
                "America/Los_Angeles",
                FRIDAY + "T17:55",
                MONDAY + "T09:55",
                MONDAY + "T12:00"))
        .isEqualTo("1 good, 0 bad, 0 open");
    assertThat(
            leadIn(
                company,
                "America/Los_Angeles",
                FRIDAY + "T17:55",
                MONDAY + "T09:56",
                MONDAY + "T12:00"))
        .isEqualTo("0 good, 1 bad, 0 open");
  }
}
