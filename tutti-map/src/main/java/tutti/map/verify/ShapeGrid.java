package tutti.map.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A grid over the sheet: only shapes that share a cell, or nearly do, are looked at in pairs. */
final class ShapeGrid {

  private static final long CELL = 64 * TenthsNumbers.UNIT;

  private final long reach;
  private final List<DrawnShape> shapes;
  private final Map<GridCell, List<Integer>> cells = new LinkedHashMap<>();

  private record GridCell(long column, long row) {}

  /**
   * The shapes in their cells.
   *
   * @param reach the distance in tenths up to which pairs are of interest
   */
  ShapeGrid(List<DrawnShape> shapes, long reach) {
    this.reach = reach;
    this.shapes = List.copyOf(shapes);
    for (int shape = 0; shape < shapes.size(); shape++) {
      put(shape);
    }
  }

  private void put(int shape) {
    var rect = shapes.get(shape).rect().grown(reach, reach);
    for (long column = cell(rect.left()); column <= cell(rect.right()); column++) {
      for (long row = cell(rect.top()); row <= cell(rect.bottom()); row++) {
        cells.computeIfAbsent(new GridCell(column, row), cell -> new ArrayList<>()).add(shape);
      }
    }
  }

  private static long cell(long place) {
    return Math.floorDiv(place, CELL);
  }

  /** Every pair of shapes not farther apart than the reach, once. */
  void pairs(BiConsumer<DrawnShape, DrawnShape> look) {
    cells.forEach((cell, inside) -> {
      for (int i = 0; i < inside.size(); i++) {
        for (int j = i + 1; j < inside.size(); j++) {
          pair(cell, shapes.get(inside.get(i)), shapes.get(inside.get(j)), look);
        }
      }
    });
  }

  /** A pair that shares several cells is looked at in that of its common left upper corner. */
  private void pair(
      GridCell cell, DrawnShape one, DrawnShape other, BiConsumer<DrawnShape, DrawnShape> look) {
    long left = Math.max(one.rect().left(), other.rect().left()) - reach;
    long top = Math.max(one.rect().top(), other.rect().top()) - reach;
    if (cell(left) == cell.column()
        && cell(top) == cell.row()
        && one.rect().meets(other.rect(), reach)) {
      look.accept(one, other);
    }
  }
}
