package tutti.reading;

/**
 * A cell of a CSV file that people open in a spreadsheet. A spreadsheet runs what begins with
 * {@code = + - @}, wide forms included, also behind spaces, quotes and marks nobody sees (OWASP,
 * CSV injection). An apostrophe in front makes it text. The same holds behind every tab, semicolon,
 * bar and line end within the cell, since programs of other countries cut there.
 *
 * <p>{@link #read} undoes {@link #written}, whatever the text. Every table that Tutti writes for
 * people is written, and every table of its own forms read, with these two.
 */
public final class CsvCell {

  private static final String RUN = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String CUT = "\t;|\r\n";
  private static final String TRIMMED_AWAY = "\t\r\n";
  private static final char NUL = 0;
  private static final char TEXT = '\'';

  private CsvCell() {}

  /** The text as it is written into a cell; a spreadsheet takes no part of it for a formula. */
  public static String written(String text) {
    var cell = new StringBuilder(text.length() + 1);
    for (var i = 0; i < text.length(); i++) {
      if (begins(text, i) && runs(text, i, i == 0)) {
        cell.append(TEXT);
      }
      cell.append(text.charAt(i));
    }
    return cell.toString();
  }

  /** The text that was written into a cell. */
  public static String read(String cell) {
    if (cell.indexOf(TEXT) < 0) {
      return cell;
    }
    var text = new StringBuilder(cell.length());
    for (var i = 0; i < cell.length(); i++) {
      var marked = cell.charAt(i) == TEXT && begins(cell, i) && runs(cell, i + 1, i == 0);
      text.append(marked ? "" : cell.charAt(i));
    }
    return text.toString();
  }

  /** Whether a spreadsheet may take this place for the beginning of a cell. */
  private static boolean begins(String text, int at) {
    return at == 0 || CUT.indexOf(text.charAt(at - 1)) >= 0;
  }

  /**
   * Whether what stands from here on is run.
   *
   * @param first whether nothing stands before it in its cell: what is trimmed away there uncovers
   *     the rest
   */
  private static boolean runs(String text, int from, boolean first) {
    var at = from;
    while (at < text.length() && unseen(text.charAt(at))) {
      at++;
    }
    var seen = at < text.length() ? text.charAt(at) : 'x';
    return RUN.indexOf(seen) >= 0
        || first && (TRIMMED_AWAY.indexOf(seen) >= 0 || text.substring(from, at).indexOf(NUL) >= 0);
  }

  /** Spaces of every width, quotes, and characters without a shape of their own. */
  private static boolean unseen(char c) {
    return c == TEXT
        || c == '"'
        || CUT.indexOf(c) < 0
            && (Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
  }
}
