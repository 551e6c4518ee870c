package tutti.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The columns by which a first row is known.
 *
 * @param together sets of columns; all columns of one of them make a row the header
 */
public record WantedColumns(List<Set<String>> together) {

  public WantedColumns {
    together = together.stream().map(Set::copyOf).toList();
  }

  /** All of these columns. */
  public static WantedColumns all(Set<String> columns) {
    return new WantedColumns(List.of(columns));
  }

  /** Whether all columns of one set stand in a row. */
  public boolean in(LogHeader header) {
    return together.stream().anyMatch(set -> !set.isEmpty() && missing(set, header) == 0);
  }

  /** How many columns of the set that lacks fewest stand in a row. */
  public int found(LogHeader header) {
    return together.stream()
        .min(Comparator.comparingLong(set -> missing(set, header)))
        .map(set -> set.size() - (int) missing(set, header))
        .orElse(0);
  }

  private static long missing(Set<String> set, LogHeader header) {
    return set.stream().filter(column -> header.index(column).isEmpty()).count();
  }
}
