package tutti.company.time;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a party works. Daylight-saving changes inside working hours make that day's working time
 * longer or shorter, as they do in life.
 *
 * <p>A night belongs to the day on which it begins: of Monday to Friday, 22:00 to 06:00, the last
 * night ends on Saturday at 06:00; the night into a public holiday is worked to its end, the one
 * that would begin on the holiday is not.
 *
 * @param days on which work begins, by the zone's clock
 * @param shifts when is worked on such a day, in the order of the day and apart from each other
 * @param holidays the region whose public holidays are free, such as {@code de-be}
 * @param free more days on which no work begins
 * @param worked days on which it does, whatever else is said of them
 */
public record WorkingCalendar(
    ZoneId zone,
    Set<DayOfWeek> days,
    List<WorkingShift> shifts,
    Optional<String> holidays,
    NamedDays free,
    NamedDays worked) {

  /** Monday to Friday, 9 to 18 o'clock UTC, no holidays. */
  public static final WorkingCalendar OFFICE = office(ZoneOffset.UTC);

  private static final int LONGEST_BREAK = 4_000;

  public WorkingCalendar {
    requireNonNull(zone, "zone");
    days = Set.copyOf(days);
    shifts = WorkingHours.checked(shifts);
    requireNonNull(holidays, "holidays");
    requireNonNull(free, "free");
    requireNonNull(worked, "worked");
    if (days.isEmpty()) {
      throw new IllegalArgumentException("A calendar has a working day");
    }
    if (free.meets(worked)) {
      throw new IllegalArgumentException("A day is free or worked, not both");
    }
  }

  /** With one stretch of work on a working day, and no days of its own. */
  public WorkingCalendar(
      ZoneId zone,
      Set<DayOfWeek> days,
      LocalTime opens,
      LocalTime closes,
      Optional<String> holidays) {
    this(
        zone,
        days,
        List.of(new WorkingShift(opens, closes)),
        holidays,
        NamedDays.NONE,
        NamedDays.NONE);
  }

  /** Monday to Friday, 9 to 18 o'clock in a zone, no holidays. */
  public static WorkingCalendar office(ZoneId zone) {
    return new WorkingCalendar(
        zone,
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        LocalTime.of(9, 0),
        LocalTime.of(18, 0),
        Optional.empty());
  }

  /** Whether work begins on a day. */
  public boolean works(LocalDate day) {
    return worked.contains(day)
        || days.contains(day.getDayOfWeek()) && !free.contains(day) && !holiday(day);
  }

  private boolean holiday(LocalDate day) {
    return holidays.isPresent() && PublicHolidays.in(holidays.get(), day.getYear()).contains(day);
  }

  /** The day on which an instant is, by the zone's clock. */
  public LocalDate date(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /**
   * The instant at which a span that starts at another is over. Business hours count inside working
   * hours only; a span of business days ends at the same time of day on the last of them, the start
   * moved into working hours first.
   */
  public Instant after(Instant start, TimeSpan span) {
    return switch (span) {
      case TimeSpan.Elapsed elapsed -> start.plus(elapsed.time());
      case TimeSpan.BusinessHours working -> afterWorking(start, Duration.ofHours(working.hours()));
      case TimeSpan.BusinessDays working -> afterDays(start, working.days());
    };
  }

  /** The instant so long before another, counted the same way backwards. */
  public Instant before(Instant end, TimeSpan span) {
    return switch (span) {
      case TimeSpan.Elapsed elapsed -> end.minus(elapsed.time());
      case TimeSpan.BusinessHours working -> beforeWorking(end, Duration.ofHours(working.hours()));
      case TimeSpan.BusinessDays working -> beforeDays(end, working.days());
    };
  }

  /** The working time between two instants; nothing when the second is not later. */
  public Duration between(Instant start, Instant end) {
    return end.isAfter(start) ? WorkedYears.of(this).between(start, end) : Duration.ZERO;
  }

  /** The working time that begins on a day, as far as it lies between two instants. */
  Duration worked(LocalDate day, Instant start, Instant end) {
    if (!works(day)) {
      return Duration.ZERO;
    }
    var sum = Duration.ZERO;
    for (var shift : shifts) {
      sum = sum.plus(worked(shift, day, start, end));
    }
    return sum;
  }

  private Duration worked(WorkingShift shift, LocalDate day, Instant start, Instant end) {
    var from = later(start, shift.opening(day, zone));
    var to = earlier(end, shift.closing(day, zone));
    return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
  }

  private Instant afterWorking(Instant start, Duration time) {
    var left = time;
    for (var day = from(date(start).minusDays(1), 1); ; day = next(day, 1)) {
      for (var shift : shifts) {
        var open = worked(shift, day, start, Instant.MAX);
        if (!open.isZero() && open.compareTo(left) >= 0) {
          return later(start, shift.opening(day, zone)).plus(left);
        }
        left = left.minus(open);
      }
    }
  }

  private Instant beforeWorking(Instant end, Duration time) {
    var left = time;
    for (var day = from(date(end), -1); ; day = next(day, -1)) {
      for (var shift : shifts.reversed()) {
        var open = worked(shift, day, Instant.MIN, end);
        if (!open.isZero() && open.compareTo(left) >= 0) {
          return earlier(end, shift.closing(day, zone)).minus(left);
        }
        left = left.minus(open);
      }
    }
  }

  /** From the working day that is not over at the start, at the time of day it has on it. */
  private Instant afterDays(Instant start, int count) {
    var first = from(date(start).minusDays(1), 1);
    while (start.isAfter(closing(first))) {
      first = next(first, 1);
    }
    return moved(first, workingFrom(first, start), first(count, first, 1));
  }

  /** The start, or when work goes on after it on a day that is not over. */
  private Instant workingFrom(LocalDate day, Instant start) {
    return shifts.stream()
        .filter(shift -> !start.isAfter(shift.closing(day, zone)))
        .findFirst()
        .map(shift -> later(start, shift.opening(day, zone)))
        .orElse(start);
  }

  private Instant beforeDays(Instant end, int count) {
    var last = from(date(end), -1);
    while (end.isBefore(opening(last))) {
      last = next(last, -1);
    }
    return moved(last, workingUntil(last, end), first(count, last, -1));
  }

  private Instant workingUntil(LocalDate day, Instant end) {
    return shifts.reversed().stream()
        .filter(shift -> !end.isBefore(shift.opening(day, zone)))
        .findFirst()
        .map(shift -> earlier(end, shift.closing(day, zone)))
        .orElse(end);
  }

  /** An instant of one working day as that of another: at the same time of day. */
  private Instant moved(LocalDate from, Instant at, LocalDate to) {
    var local = at.atZone(zone).toLocalDateTime();
    return to.plusDays(local.toLocalDate().toEpochDay() - from.toEpochDay())
        .atTime(local.toLocalTime())
        .atZone(zone)
        .toInstant();
  }

  private LocalDate first(int count, LocalDate from, int step) {
    var day = from;
    for (var left = count; left > 0; left--) {
      day = next(day, step);
    }
    return day;
  }

  private LocalDate from(LocalDate day, int step) {
    return works(day) ? day : next(day, step);
  }

  private LocalDate next(LocalDate from, int step) {
    var day = from.plusDays(step);
    for (var tried = 0; !works(day); tried++) {
      if (tried > LONGEST_BREAK) {
        throw new IllegalStateException("The calendar has no working day near " + from);
      }
      day = day.plusDays(step);
    }
    return day;
  }

  private Instant opening(LocalDate day) {
    return shifts.getFirst().opening(day, zone);
  }

  private Instant closing(LocalDate day) {
    return shifts.getLast().closing(day, zone);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
