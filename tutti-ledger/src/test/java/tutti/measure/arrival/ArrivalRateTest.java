package tutti.measure.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tutti.company.time.NamedDays;
import tutti.company.time.WorkingCalendar;
import tutti.measure.SampleSource;
import tutti.testkit.LawCases;

/** When it is surprising that nothing comes any more. */
class ArrivalRateTest {

  private static final WorkingCalendar OFFICE = WorkingCalendar.OFFICE;

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
  }

  private static boolean silent(List<Instant> came, Instant at) {
    return SampleSource.pulse(came).silentAt(at, OFFICE);
  }

  /** So many on each working day from a day on, at nine and then every half hour. */
  private static List<Instant> workingDays(String from, int days, int each) {
    var came = new ArrayList<Instant>();
    for (var day = LocalDate.parse(from); days > came.size() / each; day = day.plusDays(1)) {
      if (OFFICE.works(day)) {
        came.addAll(batch(day, each));
      }
    }
    return came;
  }

  private static List<Instant> batch(LocalDate day, int size) {
    var came = new ArrayList<Instant>();
    for (var i = 0; i < size; i++) {
      came.add(day.atTime(9, 0).plusMinutes(i % 16 * 30).toInstant(ZoneOffset.UTC));
    }
    return came;
  }

  @Test
  void noWeekendIsASilence() {
    var came = workingDays("2026-03-02", 60, 10);
    assertThat(came.getLast()).isEqualTo(at("2026-05-22T13:30"));
    for (var hour = 0; hour < 7 * 24; hour++) {
      var look = came.getLast().plus(Duration.ofHours(hour));
      if (look.isBefore(at("2026-05-26T18:00"))) {
        assertThat(silent(came, look)).as("%s", look).isFalse();
      }
    }
    assertThat(silent(came, at("2026-05-29T18:00"))).as("a week later").isTrue();
  }

  @Test
  void daysOffAreNoSilence() {
    var closed =
        new WorkingCalendar(
            ZoneOffset.UTC,
            OFFICE.days(),
            OFFICE.shifts(),
            Optional.of("de-be"),
            NamedDays.listed("12-24, 2026-12-28/2026-12-31"),
            NamedDays.NONE);
    var pulse = SampleSource.pulse(workingDays("2026-10-01", 60, 4));
    assertThat(pulse.last()).hasValue(at("2026-12-23T10:30"));
    assertThat(pulse.silentAt(at("2027-01-04T10:00"), closed)).isFalse();
    assertThat(pulse.silentAt(at("2027-01-04T10:00"), OFFICE)).isTrue();
  }

  @Test
  void aBatchOfAnySizeIsNoPace() {
    for (var size : new int[] {4, 5, 50, 5_000}) {
      var came = batch(LocalDate.of(2026, 5, 4), size);
      for (var hours = 1; hours < 24 * 90; hours += 7) {
        assertThat(silent(came, at("2026-05-04T17:00").plus(Duration.ofHours(hours)))).isFalse();
      }
    }
  }

  @Test
  void aReleaseHandedOverInAWeekSaysNothingOfTheNextMonth() {
    var came = workingDays("2026-05-04", 5, 30);
    assertThat(silent(came, at("2026-05-29T12:00"))).isFalse();
  }

  @Test
  void whatCameDailyForTwoWeeksIsMissedForEver() {
    var came = workingDays("2026-05-04", 12, 2);
    for (var day = 5; day < 400; day += 7) {
      assertThat(silent(came, came.getLast().plus(Duration.ofDays(day)))).isTrue();
    }
  }

  @Test
  void oneBatchAMonthIsSilentOnlyAfterMonthsWithoutOne() {
    var came = new ArrayList<Instant>();
    for (var month = 1; month <= 10; month++) {
      for (var day = 1; day <= 3; day++) {
        came.addAll(batch(LocalDate.of(2026, month, day), 40));
      }
    }
    assertThat(silent(came, at("2026-10-20T12:00"))).isFalse();
    assertThat(silent(came, at("2026-11-01T12:00"))).isFalse();
    assertThat(silent(came, at("2026-12-20T12:00"))).isTrue();
  }

  @Test
  void aSeasonThatComesEveryYearIsNotMissedBetween() {
    var came = new ArrayList<Instant>();
    for (var year = 2023; year <= 2025; year++) {
      came.addAll(workingDays(year + "-10-01", 50, 3));
    }
    assertThat(silent(came, at("2026-06-01T12:00"))).isFalse();
    assertThat(silent(came, at("2026-12-01T12:00"))).isTrue();
  }

  @Test
  void oneLongPauseOfTheBeginningHidesNoLaterSilence() {
    var came = workingDays("2026-01-05", 2, 3);
    came.addAll(workingDays("2026-04-01", 100, 3));
    assertThat(silent(came, came.getLast().plus(Duration.ofDays(5)))).isFalse();
    assertThat(silent(came, came.getLast().plus(Duration.ofDays(27)))).isTrue();
  }

  @Test
  void onFewerThanFourDaysNothingIsKnownOfThePace() {
    var came = workingDays("2026-03-02", 3, 20);
    for (var day = 1; day < 60; day++) {
      assertThat(silent(came, came.getLast().plus(Duration.ofDays(day)))).isFalse();
    }
  }

  @Test
  void whatCameEveryWeekIsMissedAfterAMonth() {
    var came = new ArrayList<Instant>();
    for (var week = 0; week < 20; week++) {
      came.add(at("2026-01-05T10:00").plus(Duration.ofDays(7 * week)));
    }
    assertThat(silent(came, came.getLast().plus(Duration.ofDays(14)))).isFalse();
    assertThat(silent(came, came.getLast().plus(Duration.ofDays(28)))).isTrue();
  }

  @Test
  void whatIsToBeExpectedGoesByWorkingTime() {
    var pulse = SampleSource.pulse(workingDays("2026-03-02", 60, 10));
    var friday = pulse.expectedSince(at("2026-05-22T18:00"), OFFICE);
    assertThat(pulse.expectedSince(at("2026-05-25T09:00"), OFFICE)).isEqualTo(friday);
    assertThat(pulse.expectedSince(at("2026-05-25T12:00"), OFFICE)).isGreaterThan(friday);
    assertThat(ArrivalRate.NONE.expectedSince(at("2026-05-25T12:00"), OFFICE)).isZero();
  }

  @Test
  void aRhythmKnowsTheDaysAndTheLongestPauseButOneBetweenThem() {
    var random = new Random(3);
    for (var round = 0; round < LawCases.cases(200); round++) {
      var days = new TreeSet<Integer>();
      var came = new ArrayList<Instant>();
      for (var i = 0; i < random.nextInt(30); i++) {
        var day = random.nextInt(100);
        days.add(day);
        came.add(
            at("2026-01-01T00:00").plus(Duration.ofMinutes(day * 1_440L + random.nextInt(1_440))));
      }
      var pauses = new ArrayList<Integer>();
      for (var day : days) {
        var next = days.higher(day);
        pauses.add(next == null ? 0 : next - day);
      }
      pauses.sort(Comparator.reverseOrder());
      var second = pauses.size() < 2 ? 0 : pauses.get(1);
      assertThat(ArrivalDays.of(came)).isEqualTo(new ArrivalDays(days.size(), second));
    }
  }
}
