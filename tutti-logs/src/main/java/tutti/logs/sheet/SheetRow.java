package tutti.logs.sheet;

import java.util.List;
import java.util.stream.IntStream;
import tutti.evidence.TableFooter;

/**
 * A row in which something stands, up to its last cell in which something does.
 *
 * @param number counted from 1
 */
record SheetRow(int number, List<String> cells) {

  SheetRow {
    cells = List.copyOf(cells);
  }

  static SheetRow of(int number, List<String> cells) {
    var filled =
        IntStream.range(0, cells.size())
            .filter(i -> !TableFooter.blank(cells.get(i)))
            .max()
            .orElse(-1);
    return new SheetRow(number, cells.subList(0, filled + 1));
  }

  boolean blank() {
    return cells.isEmpty();
  }

  long filled() {
    return cells.stream().filter(cell -> !TableFooter.blank(cell)).count();
  }

  /** So many cells: those that are missing are blank. */
  List<String> cells(int width) {
    return IntStream.range(0, width).mapToObj(i -> i < cells.size() ? cells.get(i) : "").toList();
  }
}
