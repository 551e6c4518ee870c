package tutti.logs.preset;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.evidence.value.DateOrder;

/**
 * A known export and the mapping that reads it.
 *
 * @param id its name in files
 * @param title what people call it
 * @param columns by which it is known: a file that has all of them is one
 * @param remark what is to be known of it; empty when nothing is
 * @param mapping the text of its mapping, with {@value #ARROW} for the arrow
 */
public record LogPreset(
    String id, String title, List<String> columns, String remark, String mapping) {

  private static final String ARROW = "ARROW";
  private static final String COLUMNS = "columns: ";

  public LogPreset {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    columns = List.copyOf(columns);
    requireNonNull(remark, "remark");
    requireNonNull(mapping, "mapping");
  }

  /**
   * The preset of a file: its title, its columns and a remark are the comments on top of its
   * mapping.
   *
   * @throws IllegalArgumentException when they are not
   */
  static LogPreset read(String id, String text) {
    var comments =
        text.lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .toList();
    if (comments.size() < 2 || !comments.get(1).startsWith(COLUMNS)) {
      throw new IllegalArgumentException(id + " does not begin with its title and its columns.");
    }
    return new LogPreset(
        id,
        comments.getFirst(),
        Stream.of(comments.get(1).substring(COLUMNS.length()).split("[|]"))
            .map(String::strip)
            .toList(),
        comments.stream().skip(2).collect(Collectors.joining(" ")),
        text.lines().skip(comments.size()).collect(Collectors.joining("\n", "", "\n")));
  }

  /** Whether a file with these columns is one; small and capital letters differ. */
  boolean knows(Set<String> names) {
    return names.containsAll(columns);
  }

  /**
   * Its mapping for the rows of an arrow.
   *
   * @param orders in which order columns write day and month, where their numbers leave it open
   */
  public String mapping(String arrow, Map<String, DateOrder> orders) {
    var text = mapping.replace("arrow: " + ARROW, "arrow: " + arrow);
    for (var column : orders.entrySet()) {
      var row = row(column.getKey());
      var ordered = "time(%s, '%s')".formatted(row, column.getValue().word());
      text = text.replace("time(%s)".formatted(row), ordered);
    }
    return text;
  }

  private static String row(String column) {
    return column.matches("[A-Za-z_][A-Za-z0-9_]*")
        ? "row." + column
        : "row['%s']".formatted(column);
  }
}
