package tutti.evidence;

import java.util.List;
import java.util.regex.Pattern;
import tutti.reading.SpellingSuggestion;
import tutti.reading.TextNormalization;

/**
 * What stands behind the last row of a report that somebody exported: sums, how many rows there
 * are, who made it.
 *
 * @param width how many columns the table has
 */
public record TableFooter(int width) {

  /** The most lines of one. */
  public static final int MOST = 10;

  private static final Pattern SUM =
      Pattern.compile(
          "((grand |sub)?totals?|sum|summe|gesamt|gesamtsumme|insgesamt|average|mittelwert|count"
              + "|anzahl|rows?|records?|zeilen)\\b.{0,60}|[\\d.,]+ (rows?|records?|zeilen)\\b.{0,60}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER =
      Pattern.compile("[-+(]?[^\\p{L}]{0,3}[\\d.,' ]+[^\\p{L}]{0,3}");

  /** Whether nothing stands in a row. */
  public static boolean blank(List<String> cells) {
    return cells.stream().allMatch(TableFooter::blank);
  }

  /** Whether nothing stands in a cell. */
  public static boolean blank(String cell) {
    return TextNormalization.stripped(cell).isEmpty();
  }

  /**
   * Whether a line may belong to it: one remark in another width, or a word for a sum and numbers.
   */
  public boolean may(List<String> cells) {
    var filled = filled(cells);
    return width > 2 && (filled.size() == 1 && cells.size() != width || sums(filled));
  }

  private boolean sums(List<String> filled) {
    return filled.size() * 2 <= width
        && SUM.matcher(filled.getFirst()).matches()
        && filled.stream().skip(1).allMatch(cell -> NUMBER.matcher(cell).matches());
  }

  private static List<String> filled(List<String> cells) {
    return cells.stream().filter(cell -> !blank(cell)).map(TextNormalization::stripped).toList();
  }

  /** What is said of a line that belongs to it. */
  public static String sentence(List<String> cells) {
    return "%s stands behind the last row and is no row; it is left out."
        .formatted(SpellingSuggestion.quoted(filled(cells).getFirst()));
  }
}
