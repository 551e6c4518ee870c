package tutti.map.svg;

import java.util.ArrayList;
import java.util.List;
import tutti.map.MapDrawing.Point;

/**
 * The head of an arrow, longer on a wider line.
 *
 * @param corners tip, side, notch, side
 * @param shortened the path up to the notch
 */
record ArrowHead(List<Point> corners, List<Point> shortened) {

  private static final double AIR = 0.5;

  static ArrowHead of(List<Point> path, double width) {
    var before = path.get(path.size() - 2);
    var end = path.getLast();
    double dx = Math.signum(end.x() - before.x());
    double dy = Math.signum(end.y() - before.y());
    double length = 7.5 + 0.9 * Math.min(width, 3.4);
    double half = 0.38 * length;
    var tip = back(end, dx, dy, AIR, 0);
    var notch = back(tip, dx, dy, 0.76 * length, 0);
    var corners =
        List.of(tip, back(tip, dx, dy, length, half), notch, back(tip, dx, dy, length, -half));
    var shortened = new ArrayList<>(path);
    shortened.set(path.size() - 1, notch);
    return new ArrowHead(corners, shortened);
  }

  private static Point back(Point from, double dx, double dy, double along, double across) {
    return new Point(from.x() - dx * along + dy * across, from.y() - dy * along + dx * across);
  }
}
