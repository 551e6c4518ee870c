package tutti.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tutti.reading.InputProblem;
import tutti.reading.TextNormalization;

/**
 * One record of a log: a row of a CSV file, an entry of another.
 *
 * @param line where it starts, counted from 1
 */
public record LogRecord(LogHeader header, long line, List<String> cells) implements LogEntry {

  public LogRecord {
    cells = List.copyOf(cells);
  }

  /** The cell of a column, stripped; empty when the column is missing or the cell is blank. */
  public Optional<String> cell(String column) {
    return header
        .index(column)
        .map(i -> TextNormalization.stripped(cells.get(i)))
        .filter(cell -> !cell.isEmpty());
  }

  /** Every column with its cell. */
  public Map<String, String> values() {
    return values(List.of());
  }

  /** Every column with its cell, and these as they are written, where there are such columns. */
  public Map<String, String> values(Collection<String> also) {
    return header.zip(cells, also);
  }

  /** The first column without a name in which something stands, counted from 0. */
  public Optional<Integer> nameless() {
    return IntStream.range(0, cells.size())
        .filter(header::nameless)
        .filter(i -> !TextNormalization.stripped(cells.get(i)).isEmpty())
        .boxed()
        .findFirst();
  }

  /** A problem of one cell. */
  public InputProblem problem(String column, String says) {
    var at = header.index(column).map(i -> i + 1).orElse(0);
    return new InputProblem(header.file(), Math.toIntExact(line), at, column, says);
  }

  /** A problem of the whole row. */
  public InputProblem problem(String says) {
    return new InputProblem(header.file(), Math.toIntExact(line), 0, "", says);
  }

  /** A problem of the cell at a place, counted from 0, whose column has no name. */
  public InputProblem problem(int place, String says) {
    return new InputProblem(header.file(), Math.toIntExact(line), place + 1, "", says);
  }
}
