package tutti.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.reading.Problem;

/**
 * One row of a CSV file.
 *
 * @param line where it starts, counted from 1
 */
public record Row(Header header, long line, List<String> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell of a column, stripped; empty when the column is missing or the cell is blank. */
  public Optional<String> cell(String column) {
    return header.index(column).map(i -> cells.get(i).strip()).filter(cell -> !cell.isEmpty());
  }

  /** Every column with its cell. */
  Map<String, String> values() {
    return header.zip(cells);
  }

  /** A problem of one cell. */
  public Problem problem(String column, String says) {
    var at = header.index(column).map(i -> i + 1).orElse(0);
    return new Problem(header.file(), Math.toIntExact(line), at, column, says);
  }

  /** A problem of the whole row. */
  Problem problem(String says) {
    return new Problem(header.file(), Math.toIntExact(line), 0, "", says);
  }
}
