package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tutti.page.CompanyDates;

/**
 * The weeks a map can be taken back to, the latest last: each at the end of the day that many weeks
 * ago, the latest one now.
 *
 * @param chosen the index of the week the page is about, or the one nearest to it
 */
public record PastWeeks(List<Week> weeks, int chosen) {

  /** How many weeks there are: half a year. */
  public static final int WEEKS = 26;

  public PastWeeks {
    weeks = List.copyOf(weeks);
  }

  /**
   * A week of the past.
   *
   * @param day its day as people write it; today for the latest
   */
  public record Week(Instant at, String day) {
    public Week {
      requireNonNull(at, "at");
      requireNonNull(day, "day");
    }
  }

  /** The weeks up to now, and the one of them a page about an instant is about. */
  public static PastWeeks of(Instant now, Instant at, CompanyDates dates) {
    var weeks = IntStream.range(0, WEEKS).mapToObj(i -> week(now, WEEKS - 1 - i, dates)).toList();
    return new PastWeeks(weeks, nearest(weeks, at));
  }

  private static Week week(Instant now, int ago, CompanyDates dates) {
    var day = LocalDate.ofInstant(now, dates.zone()).minusWeeks(ago);
    var end = day.plusDays(1).atStartOfDay(dates.zone()).toInstant().minusSeconds(1);
    return ago == 0 ? new Week(now, "today") : new Week(end, dates.day(end));
  }

  private static int nearest(List<Week> weeks, Instant at) {
    return IntStream.range(0, weeks.size())
        .boxed()
        .min(Comparator.comparing(i -> Duration.between(weeks.get(i).at(), at).abs()))
        .orElse(0);
  }

  /** The day the slider begins at. */
  public String first() {
    return weeks.getFirst().day();
  }

  /** The day that is chosen. */
  public String day() {
    return weeks.get(chosen).day();
  }

  /** What an address needs to be about a week; nothing for now. */
  public String at(int week) {
    return week == WEEKS - 1 ? "" : weeks.get(week).at().toString();
  }
}
