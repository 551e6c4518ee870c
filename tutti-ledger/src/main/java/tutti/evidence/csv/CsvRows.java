package tutti.evidence.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tutti.evidence.BufferedLogReader;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogRecord;
import tutti.evidence.TableFooter;
import tutti.evidence.TrailingRows;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** The rows of a CSV file, one after another; a row of the wrong width is malformed. */
public final class CsvRows extends BufferedLogReader {

  private final String file;
  private final CsvText text;
  private final Iterator<CsvRecord> records;
  private final LogHeader header;
  private final TrailingRows<CsvRecord> rows;
  private final int before;
  private long line;

  private CsvRows(String file, CsvText text) {
    this.file = file;
    this.text = text;
    this.before = text.place().header().line() - 1;
    this.line = before + 1L;
    this.records = records(text);
    this.header = new LogHeader(file, before + 1, record().getFields());
    this.rows = new TrailingRows<>(header.columns().size(), CsvRecord::getFields);
    if (text.place().titled()) {
      add(new LogEntry.Remark(title()));
    }
  }

  private static Iterator<CsvRecord> records(CsvText text) {
    return CsvReader.builder()
        .fieldSeparator(text.place().delimiter())
        .maxBufferSize(CsvFault.LONGEST_ROW)
        .allowUnclosedQuote(false)
        .allowMissingFields(true)
        .allowExtraFields(true)
        .build(
            CsvRecordHandler.builder()
                .maxFields(CsvFault.MOST_COLUMNS)
                .maxFieldSize(CsvFault.LONGEST_FIELD)
                .maxRecordSize(CsvFault.LONGEST_ROW)
                .build(),
            text.reader())
        .iterator();
  }

  /**
   * Opens a file and reads the row that names its columns.
   *
   * @param encoded the columns by which that row is known, in each encoding
   * @throws UnreadableInput when there is none
   */
  public static CsvRows open(String file, InputStream bytes, List<EncodedColumns> encoded) {
    try {
      return new CsvRows(file, CsvText.open(file, bytes, encoded));
    } catch (DecodedText.NotEncoded e) {
      throw CsvFault.notEncoded(file, e, "the encoding that was named");
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  @Override
  public LogHeader header() {
    return header;
  }

  /** Something stands above the row that names the columns. */
  private InputProblem title() {
    return new InputProblem(
        file,
        header.line(),
        0,
        "",
        "This line names the columns; what stands above it is left out.");
  }

  @Override
  public boolean in(Charset charset) {
    return text.marked() || text.charset().equals(charset);
  }

  /** A row in which something stands, or one of the wrong width; at the end lines of sums. */
  @Override
  protected void fill() {
    while (drained() && more()) {
      var record = record();
      if (!TableFooter.blank(record.getFields())) {
        rows.take(record, row -> add(entry(row)));
      }
    }
    if (drained()) {
      rows.drain(
          row -> add(new LogEntry.Remark(at(row, 0, TableFooter.sentence(row.getFields())))));
    }
  }

  private LogEntry entry(CsvRecord record) {
    return fitted(record)
        .<LogEntry>map(cells -> new LogRecord(header, lineOf(record), cells))
        .orElseGet(() -> new LogEntry.Malformed(wrongWidth(record)));
  }

  /** The cells of a row, one for each column; blank ones behind the last name may be missing. */
  private Optional<List<String>> fitted(CsvRecord record) {
    var cells = record.getFields();
    var width = header.columns().size();
    if (cells.size() < header.width() || !blankFrom(cells, width)) {
      return Optional.empty();
    }
    if (cells.size() >= width) {
      return Optional.of(cells.subList(0, width));
    }
    var padded = new ArrayList<>(cells);
    padded.addAll(Collections.nCopies(width - cells.size(), ""));
    return Optional.of(padded);
  }

  private static boolean blankFrom(List<String> cells, int from) {
    return IntStream.range(from, cells.size()).allMatch(i -> TableFooter.blank(cells.get(i)));
  }

  private InputProblem wrongWidth(CsvRecord row) {
    return at(
        row,
        Math.min(row.getFieldCount(), header.columns().size()),
        "Expected %d columns as in the first row, found %d; a delimiter inside a value needs quotes."
            .formatted(header.columns().size(), row.getFieldCount()));
  }

  private InputProblem at(CsvRecord record, int column, String says) {
    return new InputProblem(file, Math.toIntExact(lineOf(record)), column, "", says);
  }

  private long lineOf(CsvRecord record) {
    return before + record.getStartingLineNumber();
  }

  private boolean more() {
    try {
      return records.hasNext();
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private CsvRecord record() {
    try {
      var row = records.next();
      line = lineOf(row);
      return row;
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private UnreadableInput unreadable(RuntimeException e) {
    return CsvFault.of(file, e, before, line, text.charset());
  }

  @Override
  public void close() throws IOException {
    text.reader().close();
  }
}
