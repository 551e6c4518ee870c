package tutti.company.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.time.TimeSpan.BusinessDays;
import tutti.company.time.TimeSpan.BusinessHours;
import tutti.testkit.LawCases;

/** Days, hours and calendars at random: written and read again, there and back. */
class CalendarLawsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate START = LocalDate.parse("2026-01-01");

  private static NamedDays days(Random random) {
    var dates = new HashSet<LocalDate>();
    var yearly = new HashSet<MonthDay>();
    for (var left = random.nextInt(8); left > 0; left--) {
      dates.add(START.plusDays(random.nextInt(800)));
      yearly.add(MonthDay.from(START.plusDays(random.nextInt(365))));
    }
    return new NamedDays(dates, random.nextBoolean() ? yearly : Set.of());
  }

  private static Set<DayOfWeek> week(Random random) {
    var week = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    for (var left = random.nextInt(7); left > 0; left--) {
      week.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    return week;
  }

  /** One to three shifts apart from each other, the last perhaps over midnight. */
  private static List<WorkingShift> shifts(Random random) {
    var edges = new ArrayList<Integer>();
    for (var minute = 0; minute < 24 * 60; minute += 30) {
      edges.add(minute);
    }
    Collections.shuffle(edges, random);
    var chosen = edges.subList(0, 2 * (1 + random.nextInt(3))).stream().sorted().toList();
    var turned = random.nextBoolean() ? 0 : 1;
    var shifts = new ArrayList<WorkingShift>();
    for (var i = turned; i < chosen.size() + turned; i += 2) {
      shifts.add(
          new WorkingShift(
              time(chosen.get(i % chosen.size())), time(chosen.get((i + 1) % chosen.size()))));
    }
    return shifts;
  }

  private static LocalTime time(int minutes) {
    return LocalTime.ofSecondOfDay(60L * minutes);
  }

  private static WorkingCalendar calendar(Random random) {
    return new WorkingCalendar(
        BERLIN,
        week(random),
        WorkingHours.checked(shifts(random)),
        random.nextBoolean() ? Optional.of("de-be") : Optional.empty(),
        days(random),
        NamedDays.NONE);
  }

  private static Instant instant(Random random) {
    return START.atStartOfDay(BERLIN).toInstant().plusSeconds(60L * random.nextInt(800 * 24 * 60));
  }

  @Test
  void namedDaysAreReadAsTheyAreWritten() {
    for (var seed = 0L; seed < LawCases.cases(500); seed++) {
      var days = days(new Random(seed));
      assertThat(NamedDays.listed(days.write())).as("seed %d", seed).isEqualTo(days);
    }
    assertThat(NamedDays.listed(" none ")).isEqualTo(NamedDays.NONE);
  }

  @Test
  void aRowOfDaysIsItsDaysOneByOne() {
    for (var seed = 0L; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var first = START.plusDays(random.nextInt(800));
      var last = first.plusDays(random.nextInt(20));
      var joint = List.of("/", "..", " to ", " / ").get(random.nextInt(4));
      var row = NamedDays.parse(List.of(first + joint + last));
      var single = first.datesUntil(last.plusDays(1)).map(LocalDate::toString).toList();
      assertThat(row).as("seed %d", seed).isEqualTo(NamedDays.parse(single));
      assertThat(row.contains(first)).isTrue();
      assertThat(row.contains(last.plusDays(1))).isFalse();
    }
  }

  @Test
  void twoSetsOfDaysMeetWhereADayIsInBoth() {
    for (var seed = 0L; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var one = days(random);
      var other = days(random);
      var both =
          START
              .datesUntil(START.plusDays(1_200))
              .anyMatch(d -> one.contains(d) && other.contains(d));
      assertThat(one.meets(other)).as("seed %d", seed).isEqualTo(both);
      assertThat(other.meets(one)).as("seed %d", seed).isEqualTo(both);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "02-30",
        "2026-01-02/2026-01-01",
        "2026-01-01/2027-01-03",
        "2026-01-01/",
        "soon",
        ""
      })
  void whatNamesNoDaysIsRefused(String written) {
    assertThatThrownBy(() -> NamedDays.parse(List.of(written)))
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
  }

  @Test
  void everySetOfWeekdaysIsReadAsItIsWritten() {
    for (var bits = 1; bits < 128; bits++) {
      var week = EnumSet.noneOf(DayOfWeek.class);
      for (var day : DayOfWeek.values()) {
        if ((bits >> day.ordinal() & 1) == 1) {
          week.add(day);
        }
      }
      assertThat(Weekdays.parse(Weekdays.write(week))).as(Weekdays.write(week)).isEqualTo(week);
    }
  }

  @Test
  void shiftsAreReadAsTheyAreWrittenInAnyOrder() {
    for (var seed = 0L; seed < LawCases.cases(500); seed++) {
      var random = new Random(seed);
      var shifts = WorkingHours.checked(shifts(random));
      assertThat(WorkingHours.parse(WorkingHours.write(shifts)))
          .as("seed %d", seed)
          .isEqualTo(shifts);
      var mixed = new ArrayList<>(shifts);
      Collections.shuffle(mixed, random);
      assertThat(WorkingHours.parse(WorkingHours.write(mixed)))
          .as("seed %d", seed)
          .isEqualTo(shifts);
    }
  }

  @Test
  void moreTimeEndsLaterAndALaterStartEndsNotSooner() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var calendar = calendar(random);
      var start = instant(random);
      var hours = 1 + random.nextInt(40);
      var end = calendar.after(start, new BusinessHours(hours));
      assertThat(end).as("seed %d", seed).isAfterOrEqualTo(start);
      assertThat(calendar.after(start, new BusinessHours(hours + 1)))
          .as("seed %d", seed)
          .isAfter(end);
      assertThat(calendar.after(start.plusSeconds(3_600), new BusinessHours(hours)))
          .as("seed %d", seed)
          .isAfterOrEqualTo(end);
    }
  }

  @Test
  void businessHoursThereAndBackAreTheSameWorkingTime() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var calendar = calendar(random);
      var start = instant(random);
      var span = new BusinessHours(1 + random.nextInt(60));
      var back = calendar.before(calendar.after(start, span), span);
      assertThat(back).as("seed %d", seed).isAfterOrEqualTo(start);
      assertThat(calendar.between(start, back)).as("seed %d", seed).isZero();
    }
  }

  @Test
  void aDayOffNeverMakesAnythingSooner() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var calendar = calendar(random);
      var start = instant(random);
      var off =
          NamedDays.parse(List.of(calendar.date(start).plusDays(random.nextInt(5)).toString()));
      var rested =
          new WorkingCalendar(
              BERLIN, calendar.days(), calendar.shifts(), calendar.holidays(), off, NamedDays.NONE);
      var bare =
          new WorkingCalendar(
              BERLIN,
              calendar.days(),
              calendar.shifts(),
              calendar.holidays(),
              NamedDays.NONE,
              NamedDays.NONE);
      for (var span : List.of(new BusinessHours(12), new BusinessDays(3))) {
        assertThat(rested.after(start, span))
            .as("seed %d", seed)
            .isAfterOrEqualTo(bare.after(start, span));
      }
    }
  }

  @Test
  void businessDaysAddUpWithinWorkingHours() {
    var office = WorkingCalendar.office(BERLIN);
    for (var seed = 0L; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var start = office.after(instant(random), new BusinessHours(1)).minusSeconds(60);
      var some = 1 + random.nextInt(20);
      var more = 1 + random.nextInt(20);
      var step = office.after(start, new BusinessDays(some));
      assertThat(office.after(step, new BusinessDays(more)))
          .as("seed %d", seed)
          .isEqualTo(office.after(start, new BusinessDays(some + more)));
      assertThat(office.before(step, new BusinessDays(some))).as("seed %d", seed).isEqualTo(start);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mon-fri | 09:00-17:00 | none | none | Works mon-fri, 09:00 to 17:00 (Europe/Berlin).
          mon | 09:00-12:00, 13:00-17:00 | 12-24 | none | Works mon, 09:00 to 12:00 and 13:00 to 17:00 (Europe/Berlin). Also free: 12-24.
          sat | 10:00-14:00 | none | 2026-12-27 | Works sat, 10:00 to 14:00 (Europe/Berlin). Worked all the same: 2026-12-27.
          """)
  void aCalendarSaysWhatIsOutOfTheOrdinary(
      String days, String hours, String free, String worked, String says) {
    var calendar =
        new WorkingCalendar(
            BERLIN,
            Weekdays.parse(days),
            WorkingHours.parse(hours),
            Optional.empty(),
            NamedDays.listed(free),
            NamedDays.listed(worked));
    assertThat(CalendarWords.say(calendar, START)).isEqualTo(says);
  }
}
