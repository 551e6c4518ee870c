package tutti.company.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working hours, weekdays and named days as people write them. */
class WorkingHoursTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "09:00-18:00|09:00-18:00",
        "9-17:30|09:00-17:30",
        "0900 - 1700|09:00-17:00",
        "9:00 to 17:00|09:00-17:00",
        "22:00-06:00|22:00-06:00",
        "18:00-00:00|18:00-24:00",
        "18:00-24:00|18:00-24:00",
        "00:00-24:00|00:00-24:00",
        "24h|00:00-24:00",
        "24x7|00:00-24:00",
        "24/5|00:00-24:00",
        "13:00-18:00, 09:00-12:00|09:00-12:00, 13:00-18:00",
        "06:00-14:00,14:00-22:00,22:00-06:00|06:00-14:00, 14:00-22:00, 22:00-06:00"
      })
  void hoursAreReadAsTheyAreWritten(String written, String again) {
    assertThat(WorkingHours.write(WorkingHours.parse(written))).isEqualTo(again);
    assertThat(WorkingHours.parse(again)).isEqualTo(WorkingHours.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "late",
        "09:00",
        "09:00-09:00",
        "00:00-00:00",
        "24:00-06:00",
        "09:00-24:01",
        "09:60-10:00",
        "25:00-26:00",
        "09:00-12:00, 11:00-13:00",
        "22:00-06:00, 05:00-09:00",
        "09:00-12:00,",
        "24x8",
        "24x0"
      })
  void hoursThatMeanNoneOrTwoAtATimeAreRefused(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.parse(written));
  }

  @Test
  void aShiftEndsTheNextDayWhenItDoesNotEndLaterByTheClock() {
    assertThat(new WorkingShift(LocalTime.of(22, 0), LocalTime.of(6, 0)).overnight()).isTrue();
    assertThat(new WorkingShift(LocalTime.of(18, 0), LocalTime.MIDNIGHT).overnight()).isTrue();
    assertThat(new WorkingShift(LocalTime.of(9, 0), LocalTime.of(18, 0)).overnight()).isFalse();
    assertThat(WorkingHours.say(WorkingHours.parse("9-12, 22-6")))
        .isEqualTo("09:00 to 12:00 and 22:00 to 06:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mon-fri|mon-fri",
        "sun-thu|sun-thu",
        "sun, mon-thu|sun-thu",
        "fri-mon|fri-mon",
        "Saturday – Wednesday|sat-wed",
        "mon to thu|mon-thu",
        "mon, wed fri|mon, wed, fri",
        "mon-thu, sat|mon-thu, sat",
        "mon-mon|mon",
        "daily|mon-sun",
        "sun-sat|mon-sun",
        "weekdays|mon-fri"
      })
  void weekdaysAreReadAsTheyAreWrittenAndMayGoOverTheEndOfTheWeek(String written, String again) {
    assertThat(Weekdays.write(Weekdays.parse(written))).isEqualTo(again);
    assertThat(Weekdays.parse(again)).isEqualTo(Weekdays.parse(written));
  }

  @Test
  void sundayToThursdayAreFiveDaysAndFridayToMondayFour() {
    assertThat(Weekdays.parse("sun-thu"))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)));
    assertThat(Weekdays.parse("fri-mon")).hasSize(4).doesNotContain(DayOfWeek.TUESDAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "never", "mon-tue-wed", "mon,", "1-5"})
  void whatIsNoDayOfTheWeekIsRefused(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> Weekdays.parse(written));
  }

  @Test
  void namedDaysAreDatesRowsOfThemAndDaysOfEveryYear() {
    var days = NamedDays.parse(List.of("2026-12-31", "12-24", "--01-06", "2027-02-27/2027-03-01"));
    assertThat(days.yearly()).containsExactlyInAnyOrder(MonthDay.of(12, 24), MonthDay.of(1, 6));
    assertThat(days.dates())
        .containsExactlyInAnyOrder(
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 2, 27),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2027, 3, 1));
    assertThat(days.contains(LocalDate.of(2031, 12, 24))).isTrue();
    assertThat(days.contains(LocalDate.of(2027, 12, 31))).isFalse();
    assertThat(NamedDays.listed(days.write())).isEqualTo(days);
    assertThat(NamedDays.listed(" ")).isEqualTo(NamedDays.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "2026-02-30",
        "13-01",
        "02-30",
        "2027-01-01/2026-12-24",
        "2026-01-01/2028-01-01"
      })
  void whatIsNoDayIsRefused(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> {
          try {
            NamedDays.listed(written);
          } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
          }
        });
  }
}
