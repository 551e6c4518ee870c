package tutti.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.function.Consumer;
import tutti.reading.Problem;
import tutti.reading.Unreadable;

/** The rows of a CSV file, one after another; a row of the wrong width is a problem. */
public final class CsvRows {

  private static final int LONGEST_FIELD = 1_000_000;
  private static final int LONGEST_ROW = 4_000_000;
  private static final int MOST_COLUMNS = 2_000;

  private final String file;
  private final Iterator<CsvRecord> records;
  private final Header header;
  private long line = 1;

  private CsvRows(String file, CsvText text) {
    this.file = file;
    this.records =
        CsvReader.builder()
            .fieldSeparator(text.delimiter())
            .maxBufferSize(LONGEST_ROW)
            .allowUnclosedQuote(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .build(
                CsvRecordHandler.builder()
                    .maxFields(MOST_COLUMNS)
                    .maxFieldSize(LONGEST_FIELD)
                    .maxRecordSize(LONGEST_ROW)
                    .build(),
                text.reader())
            .iterator();
    this.header = new Header(file, next().getFields());
  }

  /**
   * Opens a file and reads its first row.
   *
   * @throws Unreadable when there is none
   */
  public static CsvRows open(String file, InputStream bytes) {
    try {
      return new CsvRows(file, CsvText.open(file, bytes));
    } catch (IOException e) {
      throw Unreadable.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The first row. */
  public Header header() {
    return header;
  }

  /**
   * Reads on to the end.
   *
   * @throws Unreadable when the file stops being CSV: nothing after that place can be trusted
   */
  public void forEach(Consumer<Row> rows, Consumer<Problem> problems) {
    while (hasNext()) {
      var row = next();
      if (row.getFieldCount() == header.columns().size()) {
        rows.accept(new Row(header, line, row.getFields()));
      } else {
        problems.accept(wrongWidth(row));
      }
    }
  }

  private Problem wrongWidth(CsvRecord row) {
    return new Problem(
        file,
        Math.toIntExact(line),
        Math.min(row.getFieldCount(), header.columns().size()),
        "",
        "Expected %d columns as in the first row, found %d; a delimiter inside a value needs quotes."
            .formatted(header.columns().size(), row.getFieldCount()));
  }

  private boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private CsvRecord next() {
    try {
      var row = records.next();
      line = row.getStartingLineNumber();
      return row;
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private Unreadable unreadable(RuntimeException e) {
    var says = isEncoding(e) ? "This is not UTF-8 text; save the file as UTF-8." : broken(e);
    return new Unreadable(java.util.List.of(new Problem(file, Math.toIntExact(line), 0, "", says)));
  }

  private static boolean isEncoding(Throwable e) {
    return e instanceof CharacterCodingException
        || e.getCause() != null && isEncoding(e.getCause());
  }

  private static String broken(Throwable e) {
    var cause = e.getCause() == null ? e : e.getCause();
    return "From here on this is not CSV ("
        + String.valueOf(cause.getMessage()).lines().findFirst().orElse("")
        + "); look for an unclosed quote or a line longer than 4 million characters.";
  }
}
