package tutti.logs.sheet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import tutti.english.SentenceWords;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.evidence.TableFooter;
import tutti.logs.SpooledFile;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;
import tutti.reading.UnreadableInput;

/** The rows of one sheet of a workbook, one after another. */
final class SheetRows implements LogReader {

  private static final int MOST_NAMED = 5;

  private final SpooledFile file;
  private final Workbook book;
  private final LogHeader header;
  private final TableFooter footer;
  private final Iterator<SheetRow> rows;
  private final Queue<LogEntry> ready = new ArrayDeque<>();
  private boolean some;
  private boolean beside;

  private SheetRows(SpooledFile file, Workbook book, Workbook.FoundSheet chosen) {
    this.file = requireNonNull(file, "file");
    this.book = requireNonNull(book, "book");
    this.header = chosen.header().header();
    this.footer = new TableFooter(header.columns().size());
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
    var book = Workbook.open(file);
    try {
      return opened(file, book, wanted);
    } catch (RuntimeException e) {
      closeAfter(e, book);
      throw e;
    }
  }

  private static void closeAfter(RuntimeException failure, Workbook book) {
    try {
      book.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static SheetRows opened(SpooledFile file, Workbook book, List<EncodedColumns> wanted) {
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

  private void besides(Workbook.FoundSheet chosen, List<Workbook.FoundSheet> sheets) {
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
    ready.add(new LogEntry.Remark(new InputProblem(file.name(), line, 0, "", says)));
  }

  @Override
  public LogHeader header() {
    return header;
  }

  @Override
  public boolean in(Charset charset) {
    return true;
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty()) {
      fill();
    }
    return !ready.isEmpty();
  }

  @Override
  public LogEntry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Rows that may be sums are held back until a row follows, or the end. */
  private void fill() {
    var held = new ArrayList<SheetRow>();
    while (ready.isEmpty() && rows.hasNext()) {
      var row = rows.next();
      if (row.number() <= header.line()) {
        continue;
      }
      if (some && footer.may(row.cells()) && held.size() < TableFooter.MOST) {
        held.add(row);
      } else {
        held.forEach(this::add);
        held.clear();
        add(row);
        some = true;
      }
    }
    held.forEach(row -> remark(row.number(), TableFooter.sentence(row.cells())));
  }

  private void add(SheetRow row) {
    var width = header.columns().size();
    ready.add(new LogRecord(header, row.number(), row.cells(width)));
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
