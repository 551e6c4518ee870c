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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tutti.evidence.CsvHeader;
import tutti.evidence.LogRecord;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** The rows of a CSV file, one after another; a row of the wrong width is a problem. */
public final class CsvRows {

  private final String file;
  private final CsvText text;
  private final Iterator<CsvRecord> records;
  private final CsvHeader header;
  private final CsvFooter footer;
  private final int before;
  private long line;

  private CsvRows(String file, CsvText text) {
    this.file = file;
    this.text = text;
    this.before = text.place().header().line() - 1;
    this.line = before + 1L;
    this.records = records(text);
    this.header = new CsvHeader(file, before + 1, next().getFields());
    this.footer = new CsvFooter(header.columns().size());
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
   * @param wanted the columns by which that row is known
   * @throws UnreadableInput when there is none
   */
  public static CsvRows open(String file, InputStream bytes, WantedColumns wanted) {
    return open(file, bytes, List.of(new EncodedColumns(Optional.empty(), wanted)));
  }

  public static CsvRows open(String file, InputStream bytes, List<EncodedColumns> encoded) {
    try {
      return new CsvRows(file, CsvText.open(file, bytes, encoded));
    } catch (DecodedText.NotEncoded e) {
      throw CsvFault.notEncoded(file, e, "the encoding that was named");
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The row that names the columns. */
  public CsvHeader header() {
    return header;
  }

  /** Whether something stands above the row that names the columns. */
  public boolean titled() {
    return text.place().titled();
  }

  /** Whether the text is read as it is written in an encoding. */
  public boolean in(Charset charset) {
    return text.marked() || text.charset().equals(charset);
  }

  /**
   * Reads on to the end.
   *
   * @param rows takes each row; one in which nothing stands is none
   * @param problems takes each row of the wrong width
   * @param footers takes lines behind the last row that hold a sum or a remark
   * @throws UnreadableInput when the file stops being CSV: nothing after that place can be trusted
   */
  public void forEach(
      Consumer<LogRecord> rows, Consumer<InputProblem> problems, Consumer<InputProblem> footers) {
    var held = new ArrayList<CsvRecord>();
    var some = false;
    while (hasNext()) {
      var record = next();
      if (CsvFooter.blank(record)) {
        continue;
      }
      if (some && footer.may(record) && held.size() < CsvFooter.MOST) {
        held.add(record);
      } else {
        held.forEach(one -> deal(one, rows, problems));
        held.clear();
        deal(record, rows, problems);
        some = true;
      }
    }
    held.forEach(record -> footers.accept(at(record, 0, CsvFooter.sentence(record))));
  }

  private void deal(CsvRecord record, Consumer<LogRecord> rows, Consumer<InputProblem> problems) {
    fitted(record)
        .ifPresentOrElse(
            cells -> rows.accept(new LogRecord(header, lineOf(record), cells)),
            () -> problems.accept(wrongWidth(record)));
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
    return IntStream.range(from, cells.size()).allMatch(i -> CsvFooter.blank(cells.get(i)));
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
      line = lineOf(row);
      return row;
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private UnreadableInput unreadable(RuntimeException e) {
    return CsvFault.of(file, e, before, line, text.charset());
  }
}
