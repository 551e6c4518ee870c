package tutti.measure;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictTally;

/** Verdicts counted by the calendar month in which they settled. */
public final class MonthlyVerdicts {

  private MonthlyVerdicts() {}

  /** What had settled by an instant, by month of a time zone; months without any are left out. */
  public static SortedMap<YearMonth, VerdictTally> of(
      Collection<PromiseVerdict> verdicts, ZoneId zone, Instant at) {
    var months = new TreeMap<YearMonth, VerdictTally>();
    verdicts.stream()
        .filter(verdict -> !verdict.settled().isAfter(at))
        .forEach(verdict ->
            months.merge(
                YearMonth.from(verdict.settled().atZone(zone)),
                verdict.outcome().tally(),
                VerdictTally::plus));
    return months;
  }
}
