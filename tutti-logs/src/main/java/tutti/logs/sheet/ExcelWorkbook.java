package tutti.logs.sheet;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import tutti.evidence.EncodedColumns;
import tutti.interruption.WorkStopped;
import tutti.logs.SpooledFile;
import tutti.reading.UnreadableInput;

/** An open workbook and its sheets; whatever is wrong with it is {@link UnreadableInput}. */
final class ExcelWorkbook implements Closeable {

  /** {@code book.xlsx#Deals}: the sheet that is meant. */
  private static final Pattern CHOSEN =
      Pattern.compile(".*\\.xls[xm]#(.+)", Pattern.CASE_INSENSITIVE);

  private static final int MOST_BLANK = 100_000;

  private final String file;
  private final ReadableWorkbook book;
  private final CellText texts;

  private ExcelWorkbook(String file, ReadableWorkbook book) {
    this.file = requireNonNull(file, "file");
    this.book = requireNonNull(book, "book");
    this.texts = new CellText(book.isDate1904());
  }

  /** A sheet in which something stands, and the row that names its columns. */
  record FoundSheet(Sheet sheet, SheetHeader header) {
    FoundSheet {
      requireNonNull(sheet, "sheet");
      requireNonNull(header, "header");
    }
  }

  static ExcelWorkbook open(SpooledFile file) {
    new WorkbookGuard(file).look();
    return trusted(
        file.name(),
        () -> {
          try {
            return new ExcelWorkbook(
                file.name(),
                new ReadableWorkbook(file.place().toFile(), new ReadingOptions(true, true)));
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Whatever a library throws over a file, the file is what is wrong. */
  private static <T> T trusted(String file, Supplier<T> read) {
    try {
      return read.get();
    } catch (UnreadableInput | WorkStopped e) {
      throw e;
    } catch (RuntimeException e) {
      throw UnreadableInput.file(
          file,
          "The workbook is not as Excel writes one; open it in a spreadsheet and save it anew.");
    }
  }

  /** The visible sheets in which something stands, or the one that is chosen by its name. */
  List<FoundSheet> sheets(List<EncodedColumns> wanted) {
    return trusted(
        file,
        () ->
            book.getSheets()
                .filter(this::meant)
                .flatMap(sheet -> found(sheet, wanted).stream())
                .toList());
  }

  private boolean meant(Sheet sheet) {
    var chosen = CHOSEN.matcher(file);
    return chosen.matches()
        ? sheet.getName().equalsIgnoreCase(chosen.group(1).strip())
        : sheet.getVisibility() == SheetVisibility.VISIBLE;
  }

  private Optional<FoundSheet> found(Sheet sheet, List<EncodedColumns> wanted) {
    var first = new ArrayList<SheetRow>();
    var rows = rows(sheet);
    while (first.size() < SheetHeader.MOST_ROWS && rows.hasNext()) {
      first.add(rows.next());
    }
    return SheetHeader.find(file, first, wanted).map(header -> new FoundSheet(sheet, header));
  }

  /** The rows of a sheet in which something stands. */
  Iterator<SheetRow> rows(Sheet sheet) {
    return trusted(
        file,
        () -> {
          try {
            return new FilledRows(sheet.openStream().iterator());
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private final class FilledRows implements Iterator<SheetRow> {

    private final Iterator<Row> rows;
    private Optional<SheetRow> ready = Optional.empty();
    private int number;

    FilledRows(Iterator<Row> rows) {
      this.rows = requireNonNull(rows, "rows");
    }

    @Override
    public boolean hasNext() {
      ready = ready.or(() -> trusted(file, this::filled));
      return ready.isPresent();
    }

    @Override
    public SheetRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      var row = ready.orElseThrow();
      ready = Optional.empty();
      return row;
    }

    private Optional<SheetRow> filled() {
      for (var blank = 0; rows.hasNext(); blank++) {
        var row = row(rows.next());
        if (!row.blank()) {
          return Optional.of(row);
        }
        if (blank % MOST_BLANK == 0) {
          WorkStopped.ifAsked();
        }
      }
      return Optional.empty();
    }

    private SheetRow row(Row row) {
      var cells = new ArrayList<String>();
      row.forEach(cell -> cells.add(texts.of(cell)));
      number = Math.max(row.getRowNum(), number + 1);
      return SheetRow.of(number, cells);
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
