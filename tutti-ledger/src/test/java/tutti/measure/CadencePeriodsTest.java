package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.company.AgreementState;
import tutti.company.Promise;
import tutti.company.form.CadenceForm;
import tutti.company.form.FirstTimeForm;
import tutti.company.time.CalendarPeriod;
import tutti.company.time.NamedDays;
import tutti.company.time.WorkingCalendar;
import tutti.measure.verdict.VerdictTally;
import tutti.testkit.LawCases;

/** Whether what is promised again and again was given in each period of the calendar. */
class CadencePeriodsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Promise every(int days, int atLeast, int window, ZoneId zone) {
    var office = WorkingCalendar.office(zone);
    return promise(
        days,
        atLeast,
        window,
        new WorkingCalendar(
            zone,
            office.days(),
            office.shifts(),
            Optional.of("de-be"),
            NamedDays.NONE,
            NamedDays.NONE));
  }

  private static Promise promise(int days, int atLeast, int window, WorkingCalendar calendar) {
    return new Promise(
        "p",
        new CadenceForm(Duration.ofDays(days), atLeast, Optional.empty()),
        Duration.ofDays(window),
        0.8,
        false,
        List.of(),
        calendar,
        Optional.empty(),
        Optional.empty(),
        AgreementState.SILENT);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  private static VerdictTally tally(Promise promise, Instant at, String... given) {
    return PromiseSample.ofCadence(
            promise, Arrays.stream(given).map(CadencePeriodsTest::at).toList(), at)
        .window();
  }

  @Test
  void aLetterOnEveryMondayIsKeptAtEveryMinuteOfTheDay() {
    var promise = every(7, 1, 182, BERLIN);
    var random = new Random(1);
    var given = new ArrayList<Instant>();
    for (var week = 0; week < 27; week++) {
      given.add(
          at("2025-12-01T08:30")
              .plus(Duration.ofDays(7 * week))
              .plusSeconds(random.nextInt(3_600)));
    }
    for (var minute = 0; minute < 24 * 60; minute++) {
      var look = at("2026-06-01T00:00").plus(Duration.ofMinutes(minute));
      assertThat(PromiseSample.ofCadence(promise, given, look).window())
          .as("%s", look)
          .isEqualTo(new VerdictTally(26, 0, 0));
    }
  }

  /** Once in every period at whatever moment is kept whenever one looks. */
  @Test
  void oneInEveryPeriodIsKeptWheneverOneLooks() {
    var zones =
        List.of("Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles", "Australia/Lord_Howe");
    var lengths = new int[] {1, 7, 14, 30, 60, 91, 10};
    for (var seed = 0; seed < LawCases.cases(1_000); seed++) {
      var random = new Random(seed);
      var zone = ZoneId.of(zones.get(random.nextInt(4)));
      var promise = every(lengths[random.nextInt(lengths.length)], 1, 200, zone);
      var given = new ArrayList<Instant>();
      var number =
          CalendarPeriod.of(((CadenceForm) promise.form()).every())
              .at(at("2025-09-10T12:00"), zone);
      var end = at("2026-06-01T00:00").plusSeconds(random.nextInt(40 * 86_400));
      for (; CadencePeriods.begins(promise, number).isBefore(end); number++) {
        var begins = CadencePeriods.begins(promise, number);
        var length =
            Duration.between(begins, CadencePeriods.begins(promise, number + 1)).toSeconds();
        given.add(begins.plusSeconds((long) (random.nextDouble() * length)));
      }
      var sample = PromiseSample.ofCadence(promise, given, end);
      assertThat(sample.window().bad()).as("seed %d", seed).isZero();
      assertThat(sample.lately().bad()).as("seed %d", seed).isZero();
    }
  }

  /** What is over stays as it was judged, whatever is given later. */
  @Test
  void aPeriodThatIsOverIsJudgedOnce() {
    for (var seed = 0; seed < LawCases.cases(500); seed++) {
      var random = new Random(seed);
      var promise = every(7, 1 + random.nextInt(2), 70, BERLIN);
      var given = new ArrayList<Instant>();
      for (var i = 0; i < 12; i++) {
        given.add(at("2026-01-01T00:00").plusSeconds(random.nextInt(90 * 86_400)));
      }
      var week = at("2026-03-09T00:00");
      var early = PromiseSample.ofCadence(promise, given, week.plusSeconds(random.nextInt(3_600)));
      var known = given.stream().filter(moment -> moment.isBefore(week)).toList();
      assertThat(PromiseSample.ofCadence(promise, known, week))
          .as("seed %d", seed)
          .isEqualTo(PromiseSample.ofCadence(promise, known, week.plus(Duration.ofDays(6))));
      assertThat(early.window().valid()).isLessThanOrEqualTo(10);
    }
  }

  @Test
  void thePeriodThatGoesOnIsGoodOnceItHoldsEnoughAndNeverBad() {
    var monthly = every(30, 2, 90, BERLIN);
    assertThat(tally(monthly, at("2026-05-20T12:00"), "2026-04-02T10:00", "2026-04-20T10:00"))
        .isEqualTo(new VerdictTally(1, 0, 0));
    assertThat(
            tally(
                monthly,
                at("2026-05-20T12:00"),
                "2026-04-02T10:00",
                "2026-04-20T10:00",
                "2026-05-04T10:00",
                "2026-05-05T10:00"))
        .isEqualTo(new VerdictTally(2, 0, 0));
    assertThat(tally(monthly, at("2026-06-01T00:00"), "2026-04-02T10:00", "2026-04-20T10:00"))
        .isEqualTo(new VerdictTally(1, 1, 0));
  }

  @Test
  void aPromiseThatBeganInTheMiddleOfAPeriodDidNotMissIt() {
    var weekly = every(7, 2, 90, BERLIN);
    assertThat(tally(weekly, at("2026-05-11T08:00"), "2026-05-08T10:00"))
        .isEqualTo(VerdictTally.NONE);
    assertThat(tally(weekly, at("2026-05-18T08:00"), "2026-05-08T10:00"))
        .isEqualTo(new VerdictTally(0, 1, 0));
  }

  @Test
  void onlyWholeMonthsOfTheReceiversZoneCount() {
    var tokyo = every(30, 1, 90, ZoneId.of("Asia/Tokyo"));
    var utc = every(30, 1, 90, ZoneId.of("UTC"));
    var given =
        List.of(Instant.parse("2026-03-31T16:00:00Z"), Instant.parse("2026-05-10T00:00:00Z"));
    var look = Instant.parse("2026-05-20T00:00:00Z");
    assertThat(PromiseSample.ofCadence(tokyo, given, look).window())
        .isEqualTo(new VerdictTally(2, 0, 0));
    assertThat(PromiseSample.ofCadence(utc, given, look).window())
        .isEqualTo(new VerdictTally(2, 1, 0));
  }

  @Test
  void aMonthlyLetterOnTheFirstOrTheLastOfAMonthIsKept() {
    var monthly = every(30, 1, 360, BERLIN);
    for (var last : new boolean[] {false, true}) {
      var given = new ArrayList<Instant>();
      for (var month = LocalDate.of(2025, 1, 1);
          month.getYear() < 2027;
          month = month.plusMonths(1)) {
        var day = last ? month.withDayOfMonth(month.lengthOfMonth()) : month;
        given.add(day.atTime(10, 0).atZone(BERLIN).toInstant());
      }
      for (var day = 0; day < 200; day++) {
        var look = at("2026-02-01T08:00").plus(Duration.ofDays(day));
        assertThat(PromiseSample.ofCadence(monthly, given, look).window())
            .isEqualTo(new VerdictTally(12, 0, 0));
      }
    }
  }

  @Test
  void aDayOnWhichTheReceiverDoesNotWorkIsNoMiss() {
    var daily = every(1, 1, 10, BERLIN);
    assertThat(
            tally(
                daily,
                at("2026-05-05T08:00"),
                "2026-04-29T10:00",
                "2026-04-30T10:00",
                "2026-05-04T10:00"))
        .as("1 May is a holiday, 2 and 3 May a weekend")
        .isEqualTo(new VerdictTally(3, 0, 0));
    assertThat(tally(daily, at("2026-05-05T08:00"), "2026-04-29T10:00"))
        .isEqualTo(new VerdictTally(1, 2, 0));
  }

  @Test
  void aSilenceOfACadenceIsAWholePeriodWithNothing() {
    var weekly = every(7, 1, 90, BERLIN);
    var last = at("2026-05-04T09:10");
    assertThat(CadencePeriods.passedSince(weekly, last, at("2026-05-11T09:20"))).isFalse();
    assertThat(CadencePeriods.passedSince(weekly, last, at("2026-05-17T23:59"))).isFalse();
    assertThat(CadencePeriods.passedSince(weekly, last, at("2026-05-18T00:00"))).isTrue();
    var daily = every(1, 1, 30, BERLIN);
    assertThat(CadencePeriods.passedSince(daily, at("2026-04-30T17:00"), at("2026-05-04T23:00")))
        .isFalse();
    assertThat(CadencePeriods.passedSince(daily, at("2026-04-30T17:00"), at("2026-05-05T00:00")))
        .isTrue();
  }

  @Test
  void aWindowShorterThanAPeriodCountsNone() {
    assertThat(tally(every(91, 1, 90, BERLIN), at("2026-05-20T12:00"), "2026-05-02T10:00"))
        .isEqualTo(VerdictTally.NONE);
  }

  @Test
  void onlyACadenceHasPeriods() {
    var other = new Promise("p", new FirstTimeForm(), Duration.ofDays(90), 0.8, Optional.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CadencePeriods.of(other, List.of(), Instant.EPOCH));
  }
}
