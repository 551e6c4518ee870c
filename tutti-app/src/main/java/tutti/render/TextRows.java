package tutti.render;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of one text element, set row by row. */
final class TextRows {

  private final boolean centred;
  private final List<Row> set = new ArrayList<>();
  private final List<Row> row = new ArrayList<>();
  private double x;
  private double y;

  /** Words in one face: where they begin and how large they are, in units. */
  record Row(String text, double x, double y, double size, MapTypefaces face) {
    Row {
      requireNonNull(text, "text");
      requireNonNull(face, "face");
    }

    double end() {
      return x + face.width(text, size);
    }

    Row moved(double left) {
      return new Row(text, x - left, y, size, face);
    }
  }

  TextRows(boolean centred) {
    this.centred = centred;
  }

  void at(double newX, double newY) {
    x = newX;
    y = newY;
  }

  /** To the next row, so much lower. */
  void down(double newX, double dy) {
    close();
    at(newX, y + dy);
  }

  /** So much to the right in the same row. */
  void along(double dx) {
    x += dx;
  }

  void add(String text, Map<String, String> style) {
    var face =
        MapTypefaces.of(
            style.getOrDefault("font-family", ""), style.getOrDefault("font-weight", ""));
    var size = Double.parseDouble(style.getOrDefault("font-size", "14"));
    row.add(new Row(text, x, y, size, face));
    x = row.getLast().end();
  }

  private void close() {
    if (!row.isEmpty()) {
      double left = centred ? (row.getLast().end() - row.getFirst().x()) / 2 : 0;
      row.forEach(part -> set.add(part.moved(left)));
      row.clear();
    }
  }

  /** All that was set. */
  List<Row> rows() {
    close();
    return List.copyOf(set);
  }
}
