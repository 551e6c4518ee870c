package tutti.map.layout;

/**
 * Where boxes and lanes lie. A lane runs along from one of its boxes to the other, and across from
 * {@code high} to {@code low}.
 */
public final class LayoutPlacement {

  /** Where a box lies across that has no place there yet. */
  static final int NOWHERE = -(1 << 24);

  final int[] left;
  final int[] right;
  final int[] top;
  final int[] bottom;
  final int[] high;
  final int[] low;

  /** Nothing has a place yet. */
  public LayoutPlacement(int boxes, int lanes) {
    left = new int[boxes];
    right = new int[boxes];
    top = new int[boxes];
    bottom = new int[boxes];
    high = new int[lanes];
    low = new int[lanes];
  }

  /** A copy, which may be changed. */
  public LayoutPlacement(LayoutPlacement other) {
    left = other.left.clone();
    right = other.right.clone();
    top = other.top.clone();
    bottom = other.bottom.clone();
    high = other.high.clone();
    low = other.low.clone();
  }

  /** Where a box begins along. */
  public int left(int box) {
    return left[box];
  }

  /** Where a box ends along. */
  public int right(int box) {
    return right[box];
  }

  /** Where a box begins across. */
  public int top(int box) {
    return top[box];
  }

  /** Where a box ends across. */
  public int bottom(int box) {
    return bottom[box];
  }

  /** Where a lane begins across. */
  public int high(int lane) {
    return high[lane];
  }

  /** Where a lane ends across. */
  public int low(int lane) {
    return low[lane];
  }

  /** Lays a box between two places along and two across. */
  public void layBox(int box, int from, int to, int upper, int lower) {
    left[box] = from;
    right[box] = to;
    top[box] = upper;
    bottom[box] = lower;
  }

  /** Lays a lane between two places across. */
  public void layLane(int lane, int upper, int lower) {
    high[lane] = upper;
    low[lane] = lower;
  }

  /** Whether the lane has a place. */
  boolean known(int lane) {
    return low[lane] > high[lane];
  }

  /** Whether the box lies somewhere across too, and not only along. */
  public boolean lies(int box, int end) {
    return placed(box, end) && top[box] != NOWHERE;
  }

  /** Whether the box has a place along; the end always has. */
  boolean placed(int box, int end) {
    return box == end || right[box] > left[box];
  }

  /** The box the lane leaves when one goes along. */
  public int near(LayoutLane lane) {
    return left[lane.from()] < left[lane.to()] ? lane.from() : lane.to();
  }

  /** The box the lane reaches when one goes along. */
  public int far(LayoutLane lane) {
    return left[lane.from()] < left[lane.to()] ? lane.to() : lane.from();
  }

  /** How long a lane between two boxes is. */
  public int length(int one, int other) {
    return Math.max(left[one], left[other]) - Math.min(right[one], right[other]);
  }

  /** How far the drawing reaches across. */
  public int breadth(int end) {
    int breadth = 0;
    for (int box = 0; box < bottom.length; box++) {
      breadth = box == end ? breadth : Math.max(breadth, bottom[box]);
    }
    return breadth;
  }
}
