package tutti.company.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The working time of a calendar, added up over each year once, so that the time between two
 * instants years apart is known at once.
 */
final class WorkedYears {

  private static final int MOST_CALENDARS = 500;
  private static final int SHORT = 8;
  private static final Map<WorkingCalendar, WorkedYears> KNOWN = new ConcurrentHashMap<>();

  private final WorkingCalendar calendar;
  private final Map<Integer, long[]> years = new ConcurrentHashMap<>();

  private WorkedYears(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  static WorkedYears of(WorkingCalendar calendar) {
    if (KNOWN.size() > MOST_CALENDARS) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(calendar, WorkedYears::new);
  }

  /**
   * The working time between two instants. What begins on the day before the first may reach into
   * it, and from the second day on all is later than the first instant; the same at the end.
   */
  Duration between(Instant start, Instant end) {
    var first = calendar.date(start).minusDays(1);
    var last = calendar.date(end);
    if (last.isBefore(first.plusDays(SHORT))) {
      return days(first, last, start, end);
    }
    return days(first, first.plusDays(1), start, end)
        .plus(whole(first.plusDays(2), last.minusDays(1)))
        .plus(days(last.minusDays(1), last, start, end));
  }

  private Duration days(LocalDate first, LocalDate last, Instant start, Instant end) {
    var sum = Duration.ZERO;
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      sum = sum.plus(calendar.worked(day, start, end));
    }
    return sum;
  }

  /** Of whole days, the second left out. */
  private Duration whole(LocalDate from, LocalDate to) {
    var seconds = until(to) - until(from);
    for (var year = from.getYear(); year < to.getYear(); year++) {
      var sums = year(year);
      seconds += sums[sums.length - 1];
    }
    return Duration.ofSeconds(seconds);
  }

  /** From the beginning of its year to a day, in seconds. */
  private long until(LocalDate day) {
    return year(day.getYear())[day.getDayOfYear() - 1];
  }

  private long[] year(int year) {
    return years.computeIfAbsent(year, this::summed);
  }

  private long[] summed(int year) {
    var sums = new long[Year.of(year).length() + 1];
    for (var day = 1; day < sums.length; day++) {
      sums[day] =
          sums[day - 1]
              + calendar
                  .worked(LocalDate.ofYearDay(year, day), Instant.MIN, Instant.MAX)
                  .toSeconds();
    }
    return sums;
  }
}
