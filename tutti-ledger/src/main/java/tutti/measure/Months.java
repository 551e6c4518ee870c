package tutti.measure;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Verdicts counted by the calendar month in which they settled. */
public final class Months {

  private Months() {}

  /** What had settled by an instant, by month of a time zone; months without any are left out. */
  public static SortedMap<YearMonth, Tally> of(
      Collection<Verdict> verdicts, ZoneId zone, Instant at) {
    var months = new TreeMap<YearMonth, Tally>();
    verdicts.stream()
        .filter(verdict -> !verdict.settled().isAfter(at))
        .forEach(verdict ->
            months.merge(
                YearMonth.from(verdict.settled().atZone(zone)),
                verdict.outcome().tally(),
                Tally::plus));
    return months;
  }
}
