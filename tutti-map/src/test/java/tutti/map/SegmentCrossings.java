package tutti.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.TreeMap;
import tutti.map.MapDrawing.Point;

/**
 * How often lines of a drawing meet, counted from the points of their paths alone: a sweep from
 * left to right over upright and level pieces in whole tenths.
 */
final class SegmentCrossings {

  private SegmentCrossings() {}

  private record Piece(int line, long x, long y, long right, long foot) {

    static Piece of(int line, Point from, Point to) {
      return new Piece(
          line,
          tenths(Math.min(from.x(), to.x())),
          tenths(Math.min(from.y(), to.y())),
          tenths(Math.max(from.x(), to.x())),
          tenths(Math.max(from.y(), to.y())));
    }

    boolean meets(Piece other) {
      return x <= other.right && other.x <= right && y <= other.foot && other.y <= foot;
    }
  }

  private static long tenths(double place) {
    return Math.round(10 * place);
  }

  /** The number of pieces of different lines that have a point in common. */
  static int of(MapDrawing drawing) {
    var pieces = new ArrayList<Piece>();
    for (int line = 0; line < drawing.lines().size(); line++) {
      var path = drawing.lines().get(line).path();
      for (int i = 0; i + 1 < path.size(); i++) {
        pieces.add(Piece.of(line, path.get(i), path.get(i + 1)));
      }
    }
    pieces.sort(Comparator.comparingLong(Piece::x));
    int meetings = 0;
    var open = new TreeMap<Long, ArrayList<Piece>>();
    for (var piece : pieces) {
      open.headMap(piece.x()).clear();
      for (var others : open.values()) {
        meetings +=
            (int) others.stream().filter(o -> o.line() != piece.line() && o.meets(piece)).count();
      }
      open.computeIfAbsent(piece.right(), right -> new ArrayList<>()).add(piece);
    }
    return meetings;
  }
}
