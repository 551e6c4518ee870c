package tutti.reading.time;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a written time means: a moment, or a whole day where it names no time of day.
 *
 * @param first its first millisecond
 * @param last its last millisecond; the first again for a moment
 */
public record WrittenTime(Instant first, Instant last) {

  public WrittenTime {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A time ends before it begins: " + first);
    }
  }

  /** A moment. */
  public static WrittenTime moment(Instant at) {
    return new WrittenTime(at, at);
  }

  /**
   * A day, from its first to its last millisecond.
   *
   * @throws IllegalArgumentException with a sentence when the zone skipped it
   */
  public static WrittenTime day(LocalDate day, ZoneId zone) {
    var first = day.atStartOfDay(zone).toInstant();
    var next = day.plusDays(1).atStartOfDay(zone).toInstant();
    if (!first.isBefore(next)) {
      throw new IllegalArgumentException("the clocks of " + zone + " skipped that day");
    }
    return new WrittenTime(first, next.minusMillis(1));
  }

  /** Whether it names no time of day. */
  public boolean isDay() {
    return first.isBefore(last);
  }
}
