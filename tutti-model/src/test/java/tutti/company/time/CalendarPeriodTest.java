package tutti.company.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, weeks, months and quarters with fixed edges. */
class CalendarPeriodTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static CalendarPeriod days(int days) {
    return CalendarPeriod.of(Duration.ofDays(days));
  }

  private static LocalDateTime begins(int days, String local) {
    var at = LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    var period = days(days);
    return period.begins(period.at(at, BERLIN), BERLIN).atZone(BERLIN).toLocalDateTime();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-06-03T23:59:59, 2026-06-03T00:00",
    "7, 2026-06-01T00:00, 2026-06-01T00:00",
    "7, 2026-06-07T23:59:59, 2026-06-01T00:00",
    "7, 2027-01-01T12:00, 2026-12-28T00:00",
    "30, 2026-02-28T23:59:59, 2026-02-01T00:00",
    "31, 2026-03-31T12:00, 2026-03-01T00:00",
    "60, 2026-02-28T12:00, 2026-01-01T00:00",
    "90, 2026-06-30T12:00, 2026-04-01T00:00",
    "91, 2026-12-31T23:59:59, 2026-10-01T00:00",
    "182, 2026-12-31T12:00, 2026-07-01T00:00",
    "365, 2026-12-31T12:00, 2026-01-01T00:00"
  })
  void aPeriodBeginsWhereTheCalendarSays(int days, String at, String begins) {
    assertThat(begins(days, at)).isEqualTo(begins);
  }

  @Test
  void fortnightsBeginOnMondays() {
    var first = begins(14, "2026-06-03T12:00");
    assertThat(first.getDayOfWeek().getValue()).isEqualTo(1);
    assertThat(begins(14, "2026-06-17T12:00")).isEqualTo(first.plusDays(14));
  }

  @Test
  void everyInstantLiesInThePeriodOfItsNumber() {
    var random = new Random(14);
    var zones = List.of("Europe/Berlin", "America/Sao_Paulo", "Asia/Tokyo", "Australia/Lord_Howe");
    for (var i = 0; i < 5_000; i++) {
      var zone = ZoneId.of(zones.get(random.nextInt(4)));
      var period =
          CalendarPeriod.of(
              random.nextInt(5) == 0
                  ? Duration.ofMinutes(1 + random.nextInt(2_000))
                  : Duration.ofDays(1 + random.nextInt(400)));
      var at = Instant.ofEpochSecond(1_000_000_000L + random.nextInt(1_500_000_000));
      var number = period.at(at, zone);
      assertThat(period.begins(number, zone)).as("%s %s", period, at).isBeforeOrEqualTo(at);
      assertThat(period.begins(number + 1, zone)).as("%s %s", period, at).isAfter(at);
    }
  }

  @Test
  void clocksThatChangeMakeADayLongerOrShorterAndMoveNoEdge() {
    var day =
        days(1).at(LocalDate.of(2026, 3, 29).atTime(12, 0).atZone(BERLIN).toInstant(), BERLIN);
    assertThat(Duration.between(days(1).begins(day, BERLIN), days(1).begins(day + 1, BERLIN)))
        .isEqualTo(Duration.ofHours(23));
  }

  @ParameterizedTest
  @CsvSource({
    "week, 7",
    "Weekly, 7",
    "daily, 1",
    "fortnight, 14",
    "monthly, 30",
    "quarter, 91",
    "half-year, 182",
    "yearly, 365",
    "14d, 14",
    "2w, 14"
  })
  void aPeriodIsWrittenAsAWordOrASpan(String written, int days) {
    assertThat(TimeSpans.period(written)).isEqualTo(Duration.ofDays(days));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 day",
    "7, 7 days",
    "14, 14 days",
    "30, month",
    "60, 2 months",
    "91, quarter",
    "182, half year",
    "365, year",
    "10, 10 days"
  })
  void aPeriodIsSaidAsACalendarHasIt(int days, String said) {
    assertThat(days(days).say()).isEqualTo(said);
  }

  @Test
  void noPeriodIsEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CalendarPeriod(CalendarPeriod.Unit.DAY, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpans.period("often"));
  }
}
