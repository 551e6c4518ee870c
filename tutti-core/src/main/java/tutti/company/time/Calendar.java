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
import java.util.Optional;
import java.util.Set;

/**
 * When a party works. Daylight-saving changes inside working hours make that day's working time
 * longer or shorter, as they do in life.
 *
 * @param opens when work begins on a working day, by the zone's clock
 * @param closes when it ends, later than {@code opens}
 * @param holidays the region whose public holidays are free, such as {@code de-be}
 */
public record Calendar(
    ZoneId zone,
    Set<DayOfWeek> days,
    LocalTime opens,
    LocalTime closes,
    Optional<String> holidays) {

  /** Monday to Friday, 9 to 18 o'clock UTC, no holidays. */
  public static final Calendar OFFICE = office(ZoneOffset.UTC);

  private static final int LONGEST_BREAK = 400;

  public Calendar {
    requireNonNull(zone, "zone");
    days = Set.copyOf(days);
    requireNonNull(opens, "opens");
    requireNonNull(closes, "closes");
    requireNonNull(holidays, "holidays");
    if (days.isEmpty() || !closes.isAfter(opens)) {
      throw new IllegalArgumentException(
          "A calendar has a working day, and it ends after it begins");
    }
  }

  /** Monday to Friday, 9 to 18 o'clock in a zone, no holidays. */
  public static Calendar office(ZoneId zone) {
    return new Calendar(
        zone,
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        LocalTime.of(9, 0),
        LocalTime.of(18, 0),
        Optional.empty());
  }

  /** Whether work is done on a day. */
  public boolean works(LocalDate day) {
    return days.contains(day.getDayOfWeek())
        && holidays.stream().noneMatch(region -> Holidays.in(region, day.getYear()).contains(day));
  }

  /**
   * The instant at which a span that starts at another is over. Business hours count inside working
   * hours only; a span of business days ends at the same time of day on the last of them, the start
   * moved into working hours first.
   */
  public Instant after(Instant start, Span span) {
    return switch (span) {
      case Span.Elapsed elapsed -> start.plus(elapsed.time());
      case Span.BusinessHours working -> afterWorking(start, Duration.ofHours(working.hours()));
      case Span.BusinessDays working -> afterDays(start, working.days());
    };
  }

  /** The instant so long before another, counted the same way backwards. */
  public Instant before(Instant end, Span span) {
    return switch (span) {
      case Span.Elapsed elapsed -> end.minus(elapsed.time());
      case Span.BusinessHours working -> beforeWorking(end, Duration.ofHours(working.hours()));
      case Span.BusinessDays working -> beforeDays(end, working.days());
    };
  }

  /** The working time between two instants; nothing when the second is not later. */
  public Duration between(Instant start, Instant end) {
    var sum = Duration.ZERO;
    for (var day = date(start); !day.isAfter(date(end)); day = day.plusDays(1)) {
      sum = sum.plus(worked(day, start, end));
    }
    return sum;
  }

  private Duration worked(LocalDate day, Instant start, Instant end) {
    if (!works(day)) {
      return Duration.ZERO;
    }
    var from = later(start, opening(day));
    var to = earlier(end, closing(day));
    return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
  }

  private Instant afterWorking(Instant start, Duration time) {
    var left = time;
    var day = date(start);
    while (true) {
      var open = worked(day, start, Instant.MAX);
      if (!open.isZero() && open.compareTo(left) >= 0) {
        return later(start, opening(day)).plus(left);
      }
      left = left.minus(open);
      day = next(day, 1);
    }
  }

  private Instant beforeWorking(Instant end, Duration time) {
    var left = time;
    var day = date(end);
    while (true) {
      var open = worked(day, Instant.MIN, end);
      if (!open.isZero() && open.compareTo(left) >= 0) {
        return earlier(end, closing(day)).minus(left);
      }
      left = left.minus(open);
      day = next(day, -1);
    }
  }

  private Instant afterDays(Instant start, int count) {
    var from = works(date(start)) ? later(start, opening(date(start))) : start;
    var begun = works(date(start)) && !start.isAfter(closing(date(start)));
    var first = begun ? date(from) : next(date(start), 1);
    var time = begun ? from.atZone(zone).toLocalTime() : opens;
    return first(count, first, 1).atTime(time).atZone(zone).toInstant();
  }

  private Instant beforeDays(Instant end, int count) {
    var to = works(date(end)) ? earlier(end, closing(date(end))) : end;
    var begun = works(date(end)) && !end.isBefore(opening(date(end)));
    var last = begun ? date(to) : next(date(end), -1);
    var time = begun ? to.atZone(zone).toLocalTime() : closes;
    return first(count, last, -1).atTime(time).atZone(zone).toInstant();
  }

  private LocalDate first(int count, LocalDate from, int step) {
    var day = from;
    for (var left = count; left > 0; left--) {
      day = next(day, step);
    }
    return day;
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

  private LocalDate date(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  private Instant opening(LocalDate day) {
    return day.atTime(opens).atZone(zone).toInstant();
  }

  private Instant closing(LocalDate day) {
    return day.atTime(closes).atZone(zone).toInstant();
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
