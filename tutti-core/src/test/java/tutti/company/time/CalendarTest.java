package tutti.company.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.time.Span.BusinessDays;
import tutti.company.time.Span.BusinessHours;
import tutti.company.time.Span.Elapsed;

/** When a span of working time is over. */
class CalendarTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Calendar OFFICE = Calendar.office(BERLIN);
  private static final Calendar HOLIDAYS =
      new Calendar(BERLIN, OFFICE.days(), OFFICE.opens(), OFFICE.closes(), Optional.of("de-be"));

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  @Test
  @Claim("S25")
  void fridayEveningToMondayMorningIsTwentyFiveMinutes() {
    assertThat(OFFICE.between(at("2026-11-20T17:55"), at("2026-11-23T09:20")))
        .isEqualTo(Duration.ofMinutes(25));
  }

  @Test
  void anHourThatDoesNotFitIntoTheDayEndsOnTheNext() {
    assertThat(OFFICE.after(at("2026-11-20T17:55"), new BusinessHours(1)))
        .isEqualTo(at("2026-11-23T09:55"));
    assertThat(OFFICE.after(at("2026-11-20T17:00"), new BusinessHours(1)))
        .isEqualTo(at("2026-11-20T18:00"));
  }

  @Test
  void whatComesAtNightBeginsInTheMorning() {
    assertThat(OFFICE.after(at("2026-11-23T22:00"), new BusinessHours(2)))
        .isEqualTo(at("2026-11-24T11:00"));
    assertThat(OFFICE.after(at("2026-11-22T12:00"), new BusinessDays(1)))
        .isEqualTo(at("2026-11-24T09:00"));
  }

  @Test
  void businessDaysEndAtTheSameTimeOfDay() {
    assertThat(OFFICE.after(at("2026-11-20T15:30"), new BusinessDays(10)))
        .isEqualTo(at("2026-12-04T15:30"));
    assertThat(OFFICE.before(at("2026-12-04T15:30"), new BusinessDays(10)))
        .isEqualTo(at("2026-11-20T15:30"));
  }

  @Test
  void spansByTheClockKnowNoWeekend() {
    assertThat(OFFICE.after(at("2026-11-20T17:55"), new Elapsed(Duration.ofHours(24))))
        .isEqualTo(at("2026-11-21T17:55"));
    assertThat(OFFICE.before(at("2026-11-21T17:55"), new Elapsed(Duration.ofHours(24))))
        .isEqualTo(at("2026-11-20T17:55"));
  }

  @Test
  void nobodyWorksOnAPublicHoliday() {
    assertThat(HOLIDAYS.after(at("2026-12-24T17:00"), new BusinessHours(2)))
        .isEqualTo(at("2026-12-28T10:00"));
    assertThat(HOLIDAYS.works(LocalDateTime.parse("2026-03-08T00:00").toLocalDate())).isFalse();
  }

  @Test
  void whereAPartOfACountryHasAHolidayOnlyThatPartIsFree() {
    assertThat(Holidays.in("de-by", 2026))
        .contains(LocalDateTime.parse("2026-01-06T00:00").toLocalDate());
    assertThat(Holidays.in("de-be", 2026))
        .doesNotContain(LocalDateTime.parse("2026-01-06T00:00").toLocalDate());
    assertThatIllegalArgumentException().isThrownBy(() -> Holidays.in("atlantis", 2026));
  }

  @Test
  void aNightShiftLosesTheHourThatSummerTakes() {
    var nights =
        new Calendar(
            BERLIN,
            Set.of(DayOfWeek.SUNDAY),
            LocalTime.of(1, 0),
            LocalTime.of(5, 0),
            Optional.empty());
    assertThat(nights.between(at("2026-03-29T00:00"), at("2026-03-29T12:00")))
        .isEqualTo(Duration.ofHours(3));
    assertThat(nights.between(at("2026-10-25T00:00"), at("2026-10-25T12:00")))
        .isEqualTo(Duration.ofHours(5));
  }

  @Test
  void workingTimeAddsUpOverAnySplit() {
    var random = new Random(25);
    for (var i = 0; i < 2_000; i++) {
      var a = at("2026-01-01T00:00").plusSeconds(random.nextInt(30_000_000));
      var b = a.plusSeconds(random.nextInt(3_000_000));
      var c = b.plusSeconds(random.nextInt(3_000_000));
      assertThat(HOLIDAYS.between(a, b).plus(HOLIDAYS.between(b, c)))
          .isEqualTo(HOLIDAYS.between(a, c));
    }
  }

  @Test
  void aSpanOfWorkingTimeHoldsExactlySoMuch() {
    var random = new Random(26);
    for (var i = 0; i < 2_000; i++) {
      var start = at("2026-01-01T00:00").plusSeconds(random.nextInt(30_000_000));
      var hours = 1 + random.nextInt(60);
      var end = HOLIDAYS.after(start, new BusinessHours(hours));
      assertThat(HOLIDAYS.between(start, end))
          .as("from %s", start)
          .isEqualTo(Duration.ofHours(hours));
      var begin = HOLIDAYS.before(end, new BusinessHours(hours));
      assertThat(HOLIDAYS.between(begin, end)).isEqualTo(Duration.ofHours(hours));
    }
  }

  @Test
  void aCalendarHasAWorkingDayThatEndsAfterItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Calendar(
                BERLIN,
                EnumSet.noneOf(DayOfWeek.class),
                LocalTime.NOON,
                LocalTime.MIDNIGHT,
                Optional.empty()));
  }
}
