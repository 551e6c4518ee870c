package tutti.company.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.company.time.TimeSpan.BusinessDays;
import tutti.company.time.TimeSpan.BusinessHours;
import tutti.company.time.TimeSpan.Elapsed;

/** When a span of working time is over. */
class WorkingCalendarTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final WorkingCalendar OFFICE = WorkingCalendar.office(BERLIN);
  private static final WorkingCalendar HOLIDAYS =
      new WorkingCalendar(
          BERLIN,
          OFFICE.days(),
          OFFICE.shifts(),
          Optional.of("de-be"),
          NamedDays.NONE,
          NamedDays.NONE);

  private static WorkingCalendar hours(String days, String hours) {
    return own(days, hours, "", "");
  }

  private static WorkingCalendar own(String days, String hours, String free, String worked) {
    return new WorkingCalendar(
        BERLIN,
        Weekdays.parse(days),
        WorkingHours.parse(hours),
        Optional.of("de-be"),
        NamedDays.listed(free),
        NamedDays.listed(worked));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  @Test
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
    assertThat(PublicHolidays.in("de-by", 2026))
        .contains(LocalDateTime.parse("2026-01-06T00:00").toLocalDate());
    assertThat(PublicHolidays.in("de-be", 2026))
        .doesNotContain(LocalDateTime.parse("2026-01-06T00:00").toLocalDate());
    assertThatIllegalArgumentException().isThrownBy(() -> PublicHolidays.in("atlantis", 2026));
  }

  @Test
  void aNightShiftLosesTheHourThatSummerTakes() {
    var nights =
        new WorkingCalendar(
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
            new WorkingCalendar(
                BERLIN,
                EnumSet.noneOf(DayOfWeek.class),
                LocalTime.NOON,
                LocalTime.MIDNIGHT,
                Optional.empty()));
  }

  private static final WorkingCalendar NIGHTS = hours("mon-fri", "22:00-06:00");

  @Test
  void aNightIsWorkedOverMidnight() {
    assertThat(NIGHTS.after(at("2026-11-23T23:00"), new BusinessHours(4)))
        .isEqualTo(at("2026-11-24T03:00"));
    assertThat(NIGHTS.after(at("2026-11-24T05:00"), new BusinessHours(2)))
        .isEqualTo(at("2026-11-24T23:00"));
    assertThat(NIGHTS.between(at("2026-11-23T00:00"), at("2026-11-28T12:00")))
        .isEqualTo(Duration.ofHours(40));
    assertThat(NIGHTS.before(at("2026-11-24T23:00"), new BusinessHours(2)))
        .isEqualTo(at("2026-11-24T05:00"));
  }

  @Test
  void theHoursAfterMidnightBelongToTheDayOnWhichTheNightBegan() {
    assertThat(NIGHTS.after(at("2026-11-28T04:00"), new BusinessHours(3)))
        .as("Friday's last two hours are on Saturday")
        .isEqualTo(at("2026-11-30T23:00"));
    assertThat(NIGHTS.between(at("2026-11-23T00:00"), at("2026-11-23T06:00")))
        .as("no night began on Sunday")
        .isZero();
  }

  @Test
  void theNightIntoAHolidayIsWorkedAndTheOneThatWouldBeginOnItIsNot() {
    assertThat(NIGHTS.between(at("2026-12-24T12:00"), at("2026-12-26T12:00")))
        .isEqualTo(Duration.ofHours(8));
    assertThat(NIGHTS.after(at("2026-12-25T05:00"), new BusinessHours(2)))
        .isEqualTo(at("2026-12-28T23:00"));
  }

  @Test
  void businessDaysOfNightsEndAtTheSameTimeOfNight() {
    assertThat(NIGHTS.after(at("2026-11-24T02:00"), new BusinessDays(1)))
        .isEqualTo(at("2026-11-25T02:00"));
    assertThat(NIGHTS.after(at("2026-11-27T23:30"), new BusinessDays(1)))
        .isEqualTo(at("2026-11-30T23:30"));
    assertThat(NIGHTS.after(at("2026-11-28T02:00"), new BusinessDays(1)))
        .isEqualTo(at("2026-12-01T02:00"));
    assertThat(NIGHTS.after(at("2026-11-24T12:00"), new BusinessDays(1)))
        .isEqualTo(at("2026-11-25T22:00"));
    assertThat(NIGHTS.before(at("2026-11-25T02:00"), new BusinessDays(1)))
        .isEqualTo(at("2026-11-24T02:00"));
  }

  @Test
  void aNightOfAChangedClockIsAnHourLongerOrShorter() {
    var saturdays = hours("sat", "22:00-06:00");
    assertThat(saturdays.between(at("2026-03-28T12:00"), at("2026-03-29T12:00")))
        .isEqualTo(Duration.ofHours(7));
    assertThat(saturdays.between(at("2026-10-24T12:00"), at("2026-10-25T12:00")))
        .isEqualTo(Duration.ofHours(9));
  }

  @Test
  void roundTheClockLosesNoMinuteAtMidnight() {
    var always = hours("mon-fri", "24x5");
    assertThat(always.after(at("2026-05-04T20:00"), new BusinessHours(8)))
        .isEqualTo(at("2026-05-05T04:00"));
    assertThat(always.after(at("2026-05-08T20:00"), new BusinessHours(8)))
        .isEqualTo(at("2026-05-11T04:00"));
    assertThat(always.after(at("2026-05-05T00:00"), new BusinessDays(1)))
        .isEqualTo(at("2026-05-06T00:00"));
    assertThat(hours("daily", "24x7").between(at("2026-06-01T00:00"), at("2026-07-01T00:00")))
        .isEqualTo(Duration.ofDays(30));
  }

  @Test
  void aBreakIsNotWorked() {
    var lunch = hours("mon-fri", "09:00-12:00, 13:00-18:00");
    assertThat(lunch.after(at("2026-11-23T11:30"), new BusinessHours(1)))
        .isEqualTo(at("2026-11-23T13:30"));
    assertThat(lunch.before(at("2026-11-23T13:30"), new BusinessHours(1)))
        .isEqualTo(at("2026-11-23T11:30"));
    assertThat(lunch.after(at("2026-11-23T12:30"), new BusinessDays(1)))
        .isEqualTo(at("2026-11-24T13:00"));
    assertThat(lunch.between(at("2026-11-23T00:00"), at("2026-11-24T00:00")))
        .isEqualTo(Duration.ofHours(8));
  }

  @Test
  void weeksThatBeginOnSundayAreWorkedFromSundayOn() {
    var gulf = hours("sun-thu", "09:00-18:00");
    assertThat(gulf.after(at("2026-11-19T17:00"), new BusinessHours(2)))
        .isEqualTo(at("2026-11-22T10:00"));
  }

  @Test
  void daysACompanyNamesAreFreeOrWorked() {
    var own = own("mon-fri", "09:00-18:00", "12-24, 2026-12-28/2026-12-31", "2026-12-26");
    assertThat(own.works(LocalDateTime.parse("2026-12-24T00:00").toLocalDate())).isFalse();
    assertThat(own.works(LocalDateTime.parse("2027-12-24T00:00").toLocalDate())).isFalse();
    assertThat(own.works(LocalDateTime.parse("2026-12-30T00:00").toLocalDate())).isFalse();
    assertThat(own.works(LocalDateTime.parse("2026-12-26T00:00").toLocalDate()))
        .as("a holiday and a Saturday, worked all the same")
        .isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> own("mon-fri", "9-18", "12-24", "2026-12-24"));
  }

  @Test
  void workingTimeOverYearsIsThatOfItsDays() {
    var random = new Random(27);
    var calendars =
        List.of(HOLIDAYS, NIGHTS, hours("sun-thu", "24x5"), hours("daily", "9-12, 13-2"));
    for (var i = 0; i < 200; i++) {
      var calendar = calendars.get(i % 4);
      var start = at("2024-01-01T00:00").plusSeconds(random.nextInt(40_000_000));
      var end = start.plusSeconds(random.nextInt(80_000_000));
      var sum = Duration.ZERO;
      for (var at = start; at.isBefore(end); at = at.plus(Duration.ofDays(5))) {
        var next = at.plus(Duration.ofDays(5));
        sum = sum.plus(calendar.between(at, next.isAfter(end) ? end : next));
      }
      assertThat(calendar.between(start, end)).as("%s %s %s", calendar, start, end).isEqualTo(sum);
    }
  }

  @Test
  void aCalendarSaysWhatItMeansWithTheHolidaysOfTheComingYear() {
    var said =
        CalendarWords.say(
            own("mon-fri", "22:00-06:00", "12-24", "2026-12-05"), LocalDate.of(2026, 11, 29));
    assertThat(said)
        .startsWith("Works mon-fri, 22:00 to 06:00 (Europe/Berlin).")
        .contains("Public holidays of Germany, Berlin on its working days", "Fri 25 Dec 2026")
        .contains("Mon 8 Mar 2027", "Also free: 12-24.", "Worked all the same: 2026-12-05.")
        .doesNotContain("Sat 26 Dec", "Dec 2027");
    assertThat(CalendarWords.say(OFFICE, LocalDate.of(2026, 11, 29)))
        .isEqualTo("Works mon-fri, 09:00 to 18:00 (Europe/Berlin).");
  }

  @Test
  void aCalendarOfACountryTellsOfItsPartsAndOfWhatIsMissing() {
    var england =
        new WorkingCalendar(
            BERLIN, OFFICE.days(), LocalTime.of(9, 0), LocalTime.of(17, 0), Optional.of("gb"));
    assertThat(CalendarWords.say(england, LocalDate.of(2026, 11, 29)))
        .contains("parts have more, written gb-eng, gb-nir, gb-sct, gb-wls.");
    var india =
        new WorkingCalendar(
            BERLIN, OFFICE.days(), LocalTime.of(9, 0), LocalTime.of(17, 0), Optional.of("in"));
    assertThat(CalendarWords.say(india, LocalDate.of(2026, 11, 29)))
        .contains("The holidays known of India are incomplete");
  }
}
