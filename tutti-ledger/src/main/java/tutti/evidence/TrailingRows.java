package tutti.evidence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The rows of a table on their way to its end: what may belong to its footer is held back until a
 * row follows, or the end.
 *
 * @param <R> how a row is kept
 */
public final class TrailingRows<R> {

  private final TableFooter footer;
  private final Function<R, List<String>> cells;
  private final List<R> held = new ArrayList<>();
  private boolean some;

  /**
   * @param width how many columns the table has
   * @param cells those of a row
   */
  public TrailingRows(int width, Function<R, List<String>> cells) {
    this.footer = new TableFooter(width);
    this.cells = requireNonNull(cells, "cells");
  }

  /** Takes the next row, and hands on those of which it is known now that they are rows. */
  public void take(R row, Consumer<R> rows) {
    if (some && footer.may(cells.apply(row)) && held.size() < TableFooter.MOST) {
      held.add(row);
    } else {
      drain(rows);
      rows.accept(row);
      some = true;
    }
  }

  /** At the end: what was held back belongs to the footer. */
  public void drain(Consumer<R> footers) {
    held.forEach(footers);
    held.clear();
  }
}
