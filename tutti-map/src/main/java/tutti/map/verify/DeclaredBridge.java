package tutti.map.verify;

import java.util.List;

/**
 * Half a circle in a straight piece, by which a line passes over another: the declared crossing.
 *
 * @param radius in tenths; below 0 when it is drawn against the clock
 */
record DeclaredBridge(DrawnPoint from, DrawnPoint to, long radius) {

  DrawnPoint middle() {
    return new DrawnPoint((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
  }

  boolean level() {
    return from.y() == to.y();
  }

  /** Whether it is half a circle on a level or upright piece. */
  boolean straight() {
    return (level() || from.x() == to.x()) && from.distance(to) == 2 * Math.abs(radius);
  }

  /** What it takes of its line. */
  UprightRect span() {
    return UprightRect.around(List.of(from, to));
  }

  /** All it covers: its span, and the arch on its one side. */
  UprightRect area(long half) {
    long forward = Long.signum(level() ? to.x() - from.x() : to.y() - from.y());
    long rise = level() ? -forward * radius : forward * radius;
    var top = level() ? middle().plus(0, rise) : middle().plus(rise, 0);
    return span().plus(UprightRect.at(top)).grown(half, half);
  }
}
