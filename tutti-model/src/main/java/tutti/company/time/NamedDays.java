package tutti.company.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days a company names itself: a date, {@code 2026-12-31}; some in a row, {@code
 * 2026-12-24/2027-01-01} (an ISO 8601 interval, both ends in it); a day of every year, {@code
 * 12-24}.
 */
public record NamedDays(Set<LocalDate> dates, Set<MonthDay> yearly) {

  public static final NamedDays NONE = new NamedDays(Set.of(), Set.of());

  /** More are not named, so that a calendar always has a working day. */
  static final int MOST = 366;

  private static final int MOST_YEARLY = 100;
  private static final Pattern ROW = Pattern.compile("(.+?)\\s*(?:/|\\.\\.|\\bto\\b)\\s*(.+)");
  private static final Pattern YEARLY = Pattern.compile("(?:--)?(\\d{2}-\\d{2})");

  public NamedDays {
    dates = Set.copyOf(dates);
    yearly = Set.copyOf(yearly);
    if (dates.size() > MOST || yearly.size() > MOST_YEARLY) {
      throw new IllegalArgumentException("At most 366 days are named, and 100 of every year");
    }
  }

  public boolean contains(LocalDate day) {
    return dates.contains(day) || !yearly.isEmpty() && yearly.contains(MonthDay.from(day));
  }

  public boolean isEmpty() {
    return dates.isEmpty() && yearly.isEmpty();
  }

  /** Whether a day is in both. */
  public boolean meets(NamedDays other) {
    return dates.stream().anyMatch(other::contains)
        || other.dates.stream().anyMatch(this::contains)
        || yearly.stream().anyMatch(other.yearly::contains);
  }

  /** The days of a text with commas between them; of an empty one, and of "none", none. */
  public static NamedDays listed(String text) {
    return text.isBlank() || text.strip().equals("none")
        ? NONE
        : parse(List.of(text.strip().split("\\s*,\\s*", -1)));
  }

  /**
   * The days some texts mean.
   *
   * @throws IllegalArgumentException when one of them means none, or they mean too many
   */
  public static NamedDays parse(Collection<String> texts) {
    var dates = new HashSet<LocalDate>();
    var yearly = new HashSet<MonthDay>();
    for (var text : texts) {
      var everyYear = YEARLY.matcher(text.strip());
      if (everyYear.matches()) {
        yearly.add(MonthDay.parse("--" + everyYear.group(1)));
      } else {
        row(text.strip()).forEach(dates::add);
      }
    }
    return new NamedDays(dates, yearly);
  }

  private static Stream<LocalDate> row(String written) {
    var row = ROW.matcher(written);
    if (!row.matches()) {
      return Stream.of(LocalDate.parse(written));
    }
    var first = LocalDate.parse(row.group(1));
    var after = LocalDate.parse(row.group(2)).plusDays(1);
    if (!after.isAfter(first) || after.isAfter(first.plusDays(MOST))) {
      throw new IllegalArgumentException("Not days in a row: " + written);
    }
    return first.datesUntil(after);
  }

  /** As they are written, those of every year first: {@code 12-24, 2026-12-31}. */
  public String write() {
    var everyYear = new TreeSet<>(yearly).stream().map(day -> day.toString().substring(2));
    return Stream.concat(everyYear, new TreeSet<>(dates).stream().map(LocalDate::toString))
        .collect(Collectors.joining(", "));
  }
}
