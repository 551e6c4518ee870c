package tutti.map.verify;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a map shows.
 *
 * @param shapes heads, glyphs, words and parties
 */
record ParsedMap(
    UprightRect sheet, List<DrawnShape> shapes, List<DrawnLine> lines, List<Tip> tips) {

  ParsedMap {
    requireNonNull(sheet, "sheet");
    shapes = List.copyOf(shapes);
    lines = List.copyOf(lines);
    tips = List.copyOf(tips);
  }

  /** Where the head of an arrow points. */
  record Tip(int owner, DrawnPoint at) {
    Tip {
      requireNonNull(at, "at");
    }
  }

  /** The shapes, those of the lines among them. */
  List<DrawnShape> everything() {
    return Stream.concat(shapes.stream(), lines.stream().flatMap(line -> line.shapes().stream()))
        .toList();
  }

  List<DrawnShape> parties() {
    return shapes.stream().filter(shape -> shape.kind().party()).toList();
  }
}
