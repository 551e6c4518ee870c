package tutti.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tutti.map.MapDrawing.Line;
import tutti.map.MapDrawing.Point;

/**
 * Where lines cross, the one that runs along the sheet goes over the other on a small bridge.
 *
 * @param upright the segments of all lines that run the other way
 */
record LineBridges(List<LineSegment> upright) {

  /** A straight part of a line; it begins at the left or at the top. */
  private record LineSegment(Line line, Point start, Point end) {

    static LineSegment of(Line line, Point one, Point other) {
      boolean onward = one.x() <= other.x() && one.y() <= other.y();
      return onward ? new LineSegment(line, one, other) : new LineSegment(line, other, one);
    }

    boolean level() {
      return start.y() == end.y();
    }
  }

  /** The lines, each of which knows its bridges. */
  static List<Line> over(List<Line> lines) {
    var upright =
        lines.stream()
            .flatMap(line -> segments(line).stream())
            .filter(segment -> !segment.level())
            .sorted(Comparator.comparingDouble(segment -> segment.start().x()))
            .toList();
    var bridges = new LineBridges(upright);
    return lines.stream().map(line -> line.over(bridges.of(line))).toList();
  }

  private static List<LineSegment> segments(Line line) {
    var segments = new ArrayList<LineSegment>();
    for (int i = 0; i + 1 < line.path().size(); i++) {
      segments.add(LineSegment.of(line, line.path().get(i), line.path().get(i + 1)));
    }
    return segments;
  }

  private List<Point> of(Line line) {
    var bridges = new ArrayList<Point>();
    for (int i = 0; i + 1 < line.path().size(); i++) {
      var from = line.path().get(i);
      var segment = LineSegment.of(line, from, line.path().get(i + 1));
      if (segment.level()) {
        bridges.addAll(along(segment, from.x() > segment.start().x()));
      }
    }
    return bridges;
  }

  private List<Point> along(LineSegment level, boolean back) {
    var order = Comparator.comparingDouble(Point::x);
    return upright.subList(behind(level.start().x()), behind(level.end().x())).stream()
        .filter(other -> other.line() != level.line() && crosses(level, other))
        .map(other -> new Point(other.start().x(), level.start().y()))
        .sorted(back ? order.reversed() : order)
        .toList();
  }

  /** How many upright pieces stand at or before a place. */
  private int behind(double x) {
    int low = 0;
    for (int high = upright.size(); low < high; ) {
      int middle = (low + high) / 2;
      boolean before = upright.get(middle).start().x() <= x;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  private static boolean crosses(LineSegment level, LineSegment upright) {
    double x = upright.start().x();
    double y = level.start().y();
    return level.start().x() < x
        && x < level.end().x()
        && upright.start().y() < y
        && y < upright.end().y();
  }
}
