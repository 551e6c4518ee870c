package tutti.map.verify;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An arrow's line: the chain of its corners from the giver to the head's tip.
 *
 * @param half half the width of its stroke, in tenths
 * @param bridges where it passes over another line
 * @param drawn the steps of the strokes that are seen
 */
record DrawnLine(
    int owner,
    String title,
    List<DrawnPoint> chain,
    long half,
    List<DeclaredBridge> bridges,
    List<PathData.Step> drawn) {

  DrawnLine {
    requireNonNull(title, "title");
    chain = List.copyOf(chain);
    bridges = List.copyOf(bridges);
    drawn = List.copyOf(drawn);
    if (chain.size() < 2) {
      throw new IllegalArgumentException("A line has two ends: " + title);
    }
  }

  /** A straight piece of a line; an upright or level one only has a rectangle of its own. */
  record Piece(DrawnPoint from, DrawnPoint to) {
    boolean level() {
      return from.y() == to.y();
    }

    boolean upright() {
      return from.x() == to.x();
    }

    boolean slanted() {
      return !level() && !upright();
    }

    /** The piece without its width. */
    UprightRect core() {
      return UprightRect.around(List.of(from, to));
    }

    UprightRect stroked(long half) {
      return level() ? core().grown(0, half) : core().grown(half, 0);
    }

    /** Whether the place is on the piece and at neither end. */
    boolean inside(DrawnPoint spot) {
      return core().holds(spot) && !spot.equals(from) && !spot.equals(to);
    }
  }

  DrawnPoint start() {
    return chain.getFirst();
  }

  DrawnPoint end() {
    return chain.getLast();
  }

  List<Piece> pieces() {
    return IntStream.range(1, chain.size())
        .mapToObj(i -> new Piece(chain.get(i - 1), chain.get(i)))
        .toList();
  }

  /** The pieces that are level or upright. */
  List<Piece> straight() {
    return pieces().stream().filter(piece -> !piece.slanted()).toList();
  }

  /** The straight pieces and the bridges as shapes. */
  List<DrawnShape> shapes() {
    var shapes = new ArrayList<DrawnShape>();
    straight().stream()
        .map(piece -> new DrawnShape(DrawnShape.Kind.LINE, owner, title, piece.stroked(half)))
        .forEach(shapes::add);
    bridges.stream()
        .map(bridge -> new DrawnShape(DrawnShape.Kind.BRIDGE, owner, title, bridge.area(half)))
        .forEach(shapes::add);
    return shapes;
  }

  String said() {
    return "the line of \"%s\"".formatted(DrawnShape.shortened(title));
  }
}
