package tutti.map.verify;

/** A place in tenths of a unit. */
record Spot(long x, long y) {

  /** The longer of the ways along and across. */
  long distance(Spot other) {
    return Math.max(Math.abs(x - other.x), Math.abs(y - other.y));
  }

  Spot plus(long dx, long dy) {
    return new Spot(x + dx, y + dy);
  }

  String said() {
    return Tenths.said(x) + "," + Tenths.said(y);
  }
}
