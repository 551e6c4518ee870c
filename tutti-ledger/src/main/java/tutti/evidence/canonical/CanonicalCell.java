package tutti.evidence.canonical;

import tutti.reading.CsvCell;
import tutti.reading.TextNormalization;

/**
 * A text as a cell of canonical evidence, and back, whatever the text: a reader strips cells and
 * takes blank ones for missing, so what begins or ends with a space, or is empty, stands between
 * apostrophes. What a spreadsheet would run is made harmless.
 */
final class CanonicalCell {

  private static final String MARK = "'";

  private CanonicalCell() {}

  static String written(String text) {
    return CsvCell.written(marked(text) ? MARK + text + MARK : text);
  }

  /** The text a stripped cell means. */
  static String read(String cell) {
    var text = CsvCell.read(cell);
    return between(text) && marked(inner(text)) ? inner(text) : text;
  }

  /**
   * A text that names something, so that its reader would make it equal to those that look alike.
   */
  static String writtenName(String text) {
    return CsvCell.written(markedName(text) ? MARK + text + MARK : text);
  }

  /** The name a stripped cell means: as it stands between apostrophes, else normalised. */
  static String name(String cell) {
    var text = CsvCell.read(cell);
    return between(text) && markedName(inner(text)) ? inner(text) : TextNormalization.name(text);
  }

  /** What would be stripped, or taken for marked. */
  private static boolean marked(String text) {
    return text.isEmpty()
        || !text.equals(TextNormalization.stripped(text))
        || between(text) && marked(inner(text));
  }

  private static boolean markedName(String text) {
    return text.isEmpty()
        || !text.equals(TextNormalization.name(text))
        || between(text) && markedName(inner(text));
  }

  private static boolean between(String text) {
    return text.length() > 1 && text.startsWith(MARK) && text.endsWith(MARK);
  }

  private static String inner(String text) {
    return text.substring(1, text.length() - 1);
  }
}
