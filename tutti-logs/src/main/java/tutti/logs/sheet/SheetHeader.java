package tutti.logs.sheet;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogHeader;

/**
 * Which row of a sheet names its columns.
 *
 * @param titled whether something stands above it
 * @param exact whether all columns that are wanted stand there; else it is the best guess
 */
record SheetHeader(LogHeader header, boolean titled, boolean exact) {

  /** So many rows are looked at. */
  static final int MOST_ROWS = 50;

  private static final int MOST_COLUMNS = 2_000;

  SheetHeader {
    requireNonNull(header, "header");
  }

  /** Finds the first row that names all wanted columns; else the one that names most of them. */
  static Optional<SheetHeader> find(String file, List<SheetRow> rows, List<EncodedColumns> wanted) {
    var named = rows.stream().map(row -> header(file, row)).toList();
    return named.stream()
        .filter(header -> in(header, wanted))
        .findFirst()
        .map(header -> of(header, rows, true))
        .or(() -> nearest(named, wanted).map(header -> of(header, rows, false)))
        .or(() -> widest(rows).map(row -> of(header(file, row), rows, false)));
  }

  private static LogHeader header(String file, SheetRow row) {
    return new LogHeader(file, row.number(), row.cells(Math.min(row.cells().size(), MOST_COLUMNS)));
  }

  private static SheetHeader of(LogHeader header, List<SheetRow> rows, boolean exact) {
    return new SheetHeader(header, rows.getFirst().number() != header.line(), exact);
  }

  private static boolean in(LogHeader header, List<EncodedColumns> wanted) {
    return wanted.stream().anyMatch(columns -> columns.wanted().in(header));
  }

  private static Optional<LogHeader> nearest(List<LogHeader> headers, List<EncodedColumns> wanted) {
    return headers.stream()
        .filter(header -> found(header, wanted) > 0)
        .reduce((one, other) -> found(other, wanted) > found(one, wanted) ? other : one);
  }

  private static int found(LogHeader header, List<EncodedColumns> wanted) {
    return wanted.stream().mapToInt(columns -> columns.wanted().found(header)).max().orElse(0);
  }

  /** The first of those in which most cells are filled: what stands above is a title. */
  private static Optional<SheetRow> widest(List<SheetRow> rows) {
    var most = rows.stream().max(Comparator.comparingLong(SheetRow::filled));
    return most.flatMap(
        widest -> rows.stream().filter(row -> row.filled() == widest.filled()).findFirst());
  }
}
