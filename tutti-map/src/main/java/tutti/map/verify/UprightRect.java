package tutti.map.verify;

import java.util.List;

/** An upright rectangle in tenths of a unit. */
record UprightRect(long left, long top, long right, long bottom) {

  /** The least rectangle around some places. */
  static UprightRect around(List<DrawnPoint> spots) {
    return spots.stream().map(UprightRect::at).reduce(UprightRect::plus).orElseThrow();
  }

  static UprightRect at(DrawnPoint spot) {
    return new UprightRect(spot.x(), spot.y(), spot.x(), spot.y());
  }

  /** Whether the other is nearer than the distance; 0 asks for common area. */
  boolean meets(UprightRect other, long distance) {
    return left < other.right + distance
        && other.left < right + distance
        && top < other.bottom + distance
        && other.top < bottom + distance;
  }

  boolean holds(UprightRect other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  boolean holds(DrawnPoint spot) {
    return holds(at(spot));
  }

  UprightRect plus(UprightRect other) {
    return new UprightRect(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  UprightRect grown(long along, long across) {
    return new UprightRect(left - along, top - across, right + along, bottom + across);
  }

  String said() {
    return new DrawnPoint(left, top).said() + " to " + new DrawnPoint(right, bottom).said();
  }
}
