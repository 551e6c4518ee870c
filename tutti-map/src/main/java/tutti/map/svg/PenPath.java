package tutti.map.svg;

import java.util.ArrayList;
import java.util.List;
import tutti.map.MapDrawing.Point;

/**
 * The way of a pen along a line: straight on, round the corners, and over other lines on bridges.
 *
 * @param bridges where it goes over other lines, in the order of the path
 */
record PenPath(List<Point> path, List<Point> bridges) {

  private static final double GAP = 7;
  private static final double RADIUS = 9;
  private static final double ARCH = 5;

  /** The path with its corners as they are. */
  String chain() {
    var chain = new StringBuilder();
    for (var point : path) {
      chain.append(chain.isEmpty() ? 'M' : 'L').append(at(point));
    }
    return chain.toString();
  }

  /** The path with round corners. */
  String rounded() {
    var drawn = new StringBuilder("M" + at(path.getFirst()));
    for (int i = 1; i + 1 < path.size(); i++) {
      var corner = path.get(i);
      double radius = Math.min(RADIUS, Math.min(half(i - 1), half(i)));
      straight(path.get(i - 1), toward(corner, path.get(i - 1), radius), drawn);
      drawn.append('Q').append(at(corner)).append(' ');
      drawn.append(at(toward(corner, path.get(i + 1), radius)));
    }
    straight(path.get(path.size() - 2), path.getLast(), drawn);
    return drawn.toString();
  }

  private double half(int i) {
    return length(path.get(i), path.get(i + 1)) / 2;
  }

  private static double length(Point from, Point to) {
    return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
  }

  private void straight(Point from, Point to, StringBuilder drawn) {
    for (var bridge : bridges) {
      if (lies(bridge, from, to)) {
        drawn.append('L').append(at(toward(bridge, from, ARCH)));
        drawn.append("A%s %s 0 0 %d ".formatted(arch(), arch(), from.x() <= to.x() ? 1 : 0));
        drawn.append(at(toward(bridge, to, ARCH)));
      }
    }
    drawn.append('L').append(at(to));
  }

  private static String arch() {
    return XmlText.number(ARCH);
  }

  private static Point toward(Point from, Point to, double by) {
    return new Point(
        from.x() + by * Math.signum(to.x() - from.x()),
        from.y() + by * Math.signum(to.y() - from.y()));
  }

  /** The path with a gap at a point. */
  String torn(Point at) {
    int segment = segment(path, at);
    var before = new ArrayList<>(path.subList(0, segment + 1));
    before.add(toward(at, path.get(segment), GAP));
    var after = new ArrayList<>(path.subList(segment + 1, path.size()));
    after.addFirst(toward(at, path.get(segment + 1), GAP));
    return new PenPath(before, bridges).rounded() + new PenPath(after, bridges).rounded();
  }

  /** Whether the path runs up or down at a point of it. */
  static boolean upright(List<Point> path, Point at) {
    int segment = segment(path, at);
    return path.get(segment).x() == path.get(segment + 1).x();
  }

  private static int segment(List<Point> path, Point at) {
    for (int i = 0; i + 2 < path.size(); i++) {
      if (lies(at, path.get(i), path.get(i + 1))) {
        return i;
      }
    }
    return path.size() - 2;
  }

  private static boolean lies(Point point, Point from, Point to) {
    return within(point.x(), from.x(), to.x()) && within(point.y(), from.y(), to.y());
  }

  private static boolean within(double place, double one, double other) {
    return Math.min(one, other) <= place && place <= Math.max(one, other);
  }

  static String at(Point point) {
    return XmlText.number(point.x()) + " " + XmlText.number(point.y());
  }
}
