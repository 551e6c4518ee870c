package tutti.logs.sheet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import tutti.english.SentenceWords;
import tutti.evidence.BufferedLogReader;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogRecord;
import tutti.evidence.TableFooter;
import tutti.evidence.TrailingRows;
import tutti.logs.SpooledFile;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;
import tutti.reading.UnreadableInput;

/** The rows of one sheet of a workbook, one after another. */
final class SheetRows extends BufferedLogReader {

  private static final int MOST_NAMED = 5;

  private final SpooledFile file;
  private final ExcelWorkbook book;
  private final LogHeader header;
  private final TrailingRows<SheetRow> trailing;
  private final Iterator<SheetRow> rows;
  private boolean beside;

  private SheetRows(SpooledFile file, ExcelWorkbook book, ExcelWorkbook.FoundSheet chosen) {
    this.file = requireNonNull(file, "file");
    this.book = requireNonNull(book, "book");
    this.header = chosen.header().header();
    this.trailing = new TrailingRows<>(header.columns().size(), row -> row.cells());
    this.rows = book.rows(chosen.sheet());
    if (chosen.header().titled()) {
      remark(header.line(), "This row names the columns; what stands above it is left out.");
    }
  }

  /**
   * Opens a workbook and finds the row that names columns: in the first visible sheet that has the
   * wanted ones, else in the first in which something stands.
   */
  static SheetRows open(SpooledFile file, List<EncodedColumns> wanted) {
    var book = ExcelWorkbook.open(file);
    try {
      return opened(file, book, wanted);
    } catch (RuntimeException e) {
      closeAfter(e, book);
      throw e;
    }
  }

  private static void closeAfter(RuntimeException failure, ExcelWorkbook book) {
    try {
      book.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static SheetRows opened(
      SpooledFile file, ExcelWorkbook book, List<EncodedColumns> wanted) {
    var sheets = book.sheets(wanted);
    if (sheets.isEmpty()) {
      throw UnreadableInput.file(
          file.name(),
          "No visible sheet of the workbook has rows, or none has the name that is meant.");
    }
    var chosen =
        sheets.stream()
            .filter(sheet -> sheet.header().exact())
            .findFirst()
            .orElse(sheets.getFirst());
    var rows = new SheetRows(file, book, chosen);
    rows.besides(chosen, sheets);
    return rows;
  }

  private void besides(ExcelWorkbook.FoundSheet chosen, List<ExcelWorkbook.FoundSheet> sheets) {
    var others =
        sheets.stream()
            .filter(sheet -> sheet != chosen)
            .map(sheet -> SpellingSuggestion.quoted(sheet.sheet().getName()))
            .limit(MOST_NAMED)
            .toList();
    if (!others.isEmpty()) {
      remark(
          0,
          "The sheet %s is read; %s not. Save what is meant as a file of its own."
              .formatted(
                  SpellingSuggestion.quoted(chosen.sheet().getName()),
                  SentenceWords.and(others) + (others.size() > 1 ? " are" : " is")));
    }
  }

  private void remark(int line, String says) {
    add(new LogEntry.Remark(new InputProblem(file.name(), line, 0, "", says)));
  }

  @Override
  public LogHeader header() {
    return header;
  }

  @Override
  protected void fill() {
    while (drained() && rows.hasNext()) {
      var row = rows.next();
      if (row.number() > header.line()) {
        trailing.take(row, this::add);
      }
    }
    if (drained()) {
      trailing.drain(row -> remark(row.number(), TableFooter.sentence(row.cells())));
    }
  }

  private void add(SheetRow row) {
    var width = header.columns().size();
    add(new LogRecord(header, row.number(), row.cells(width)));
    if (row.cells().size() > width && !beside) {
      beside = true;
      remark(
          row.number(),
          "A cell of this row stands beside the columns that are named; such cells are not read.");
    }
  }

  @Override
  public void close() throws IOException {
    try (file) {
      book.close();
    }
  }
}
