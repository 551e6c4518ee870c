package tutti.company.time;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A stretch of working time, by the clock of a zone. It belongs to the day on which it begins: the
 * hours after midnight of a night are worked when the evening before them is, whatever day they
 * reach into.
 *
 * @param closes when it ends: on the next day when that is not after {@code opens}; a whole day
 *     opens and closes at midnight
 */
public record WorkingShift(LocalTime opens, LocalTime closes) {

  /** Round the clock, written {@code 00:00-24:00}. */
  public static final WorkingShift WHOLE_DAY =
      new WorkingShift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  public WorkingShift {
    requireNonNull(opens, "opens");
    requireNonNull(closes, "closes");
  }

  /** Whether it ends on the day after the one it begins on; at midnight it does. */
  public boolean overnight() {
    return !closes.isAfter(opens);
  }

  Instant opening(LocalDate day, ZoneId zone) {
    return day.atTime(opens).atZone(zone).toInstant();
  }

  Instant closing(LocalDate day, ZoneId zone) {
    return (overnight() ? day.plusDays(1) : day).atTime(closes).atZone(zone).toInstant();
  }

  /** Seconds from the midnight of its day to its end, by the clock; at most two days. */
  int ends() {
    return closes.toSecondOfDay() + (overnight() ? WorkingHours.DAY : 0);
  }

  /** As it is written: {@code 22:00-06:00}, {@code 00:00-24:00}. */
  @Override
  public String toString() {
    return clock(opens) + "-" + (closes.equals(LocalTime.MIDNIGHT) ? "24:00" : clock(closes));
  }

  private static String clock(LocalTime time) {
    return time.getSecond() == 0 ? time.format(CLOCK) : time.toString();
  }
}
