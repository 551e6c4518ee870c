package tutti.map.verify;

/** A place in tenths of a unit. */
record DrawnPoint(long x, long y) {

  /** The longer of the ways along and across. */
  long distance(DrawnPoint other) {
    return Math.max(Math.abs(x - other.x), Math.abs(y - other.y));
  }

  DrawnPoint plus(long dx, long dy) {
    return new DrawnPoint(x + dx, y + dy);
  }

  String said() {
    return TenthsNumbers.said(x) + "," + TenthsNumbers.said(y);
  }
}
