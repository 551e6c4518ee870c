package tutti.evidence.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.regex.Pattern;
import tutti.reading.SpellingSuggestion;
import tutti.reading.TextNormalization;

/**
 * What stands behind the last row of a report that somebody exported: sums, how many rows there
 * are, who made it.
 *
 * @param width how many columns the file has
 */
record CsvFooter(int width) {

  /** The most lines of one. */
  static final int MOST = 10;

  private static final Pattern SUM =
      Pattern.compile(
          "((grand |sub)?totals?|sum|summe|gesamt|gesamtsumme|insgesamt|average|mittelwert|count"
              + "|anzahl|rows?|records?|zeilen)\\b.{0,60}|[\\d.,]+ (rows?|records?|zeilen)\\b.{0,60}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER =
      Pattern.compile("[-+(]?[^\\p{L}]{0,3}[\\d.,' ]+[^\\p{L}]{0,3}");

  static boolean blank(CsvRecord record) {
    return record.getFields().stream().allMatch(CsvFooter::blank);
  }

  static boolean blank(String cell) {
    return TextNormalization.stripped(cell).isEmpty();
  }

  /**
   * Whether a line may belong to it: one remark in another width, or a word for a sum and numbers.
   */
  boolean may(CsvRecord record) {
    var filled = filled(record);
    return width > 2 && (filled.size() == 1 && record.getFieldCount() != width || sums(filled));
  }

  private boolean sums(List<String> filled) {
    return filled.size() * 2 <= width
        && SUM.matcher(filled.getFirst()).matches()
        && filled.stream().skip(1).allMatch(cell -> NUMBER.matcher(cell).matches());
  }

  private static List<String> filled(CsvRecord record) {
    return record.getFields().stream()
        .filter(cell -> !blank(cell))
        .map(TextNormalization::stripped)
        .toList();
  }

  static String sentence(CsvRecord record) {
    return "%s stands behind the last row and is no row; it is left out."
        .formatted(SpellingSuggestion.quoted(filled(record).getFirst()));
  }
}
