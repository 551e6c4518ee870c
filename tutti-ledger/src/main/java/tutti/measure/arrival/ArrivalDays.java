package tutti.measure.arrival;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/**
 * On which days hand-offs came, by UTC. What came on one day came once: a batch is no pace.
 *
 * @param days on how many days any came
 * @param longPause of the times from one of them to the next, in days, the longest but one: a
 *     single long pause is an exception, two are a habit; 0 with fewer than three days
 */
public record ArrivalDays(long days, long longPause) {

  public static final ArrivalDays NONE = new ArrivalDays(0, 0);

  /** Of these moments, in any order. */
  public static ArrivalDays of(Collection<Instant> moments) {
    var days = new TreeSet<LocalDate>();
    moments.forEach(moment -> days.add(LocalDate.ofInstant(moment, ZoneOffset.UTC)));
    var longest = 0L;
    var second = 0L;
    for (var day : days) {
      var before = Optional.ofNullable(days.lower(day)).orElse(day);
      var pause = day.toEpochDay() - before.toEpochDay();
      second = Math.max(second, Math.min(longest, pause));
      longest = Math.max(longest, pause);
    }
    return new ArrivalDays(days.size(), second);
  }

  /** So many moments spread evenly over a time. */
  static ArrivalDays even(long count, Duration over) {
    var days = Math.min(count, over.toDays() + 1);
    return new ArrivalDays(days, days < 3 ? 0 : Math.ceilDiv(over.toDays(), days - 1));
  }
}
