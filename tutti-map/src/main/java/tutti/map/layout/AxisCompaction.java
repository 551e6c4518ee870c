package tutti.map.layout;

import tutti.map.axis.AxisDistances;

/**
 * Draws a placement together, one axis at a time. What lies before something in its way stays
 * before it, so a placement without a crossing stays one.
 *
 * <p>Along: boxes that overlap across keep their order. Across: boxes and lanes that overlap along
 * keep theirs. Every pair of things is apart on one axis by that, whatever sizes they take.
 */
final class AxisCompaction {

  private static final int NEAR_BOX = 40;
  private static final int NEAR_LANE = 10;

  /** Above so many places nobody looks for the cheapest. */
  private static final int MOST_FINE = 600;

  private final LayoutPlan plan;
  private final boolean fine;
  private final WishedPlaces wishes;

  private AxisCompaction(LayoutPlan plan, boolean fine, WishedPlaces wishes) {
    this.plan = plan;
    this.fine = fine;
    this.wishes = wishes;
  }

  /** A compaction that settles for good places. */
  static AxisCompaction rough(LayoutPlan plan) {
    return new AxisCompaction(plan, false, WishedPlaces.NONE);
  }

  /** A compaction that settles for good places, and starts where things are wished. */
  static AxisCompaction rough(LayoutPlan plan, WishedPlaces wishes) {
    return new AxisCompaction(plan, false, wishes);
  }

  /** A compaction that finds the cheapest places and then evens them out. */
  static AxisCompaction fine(LayoutPlan plan) {
    return new AxisCompaction(plan, true, WishedPlaces.NONE);
  }

  /** A compaction that leaves everything where it is wished, as far as that goes. */
  static AxisCompaction near(LayoutPlan plan, WishedPlaces wishes) {
    return new AxisCompaction(plan, true, wishes);
  }

  /** The cheapest places, or good ones when there are too many. */
  static int[] cheapest(AxisDistances distances) {
    return distances.places() > MOST_FINE ? distances.roughly() : distances.cheapest();
  }

  private int[] solve(AxisDistances distances, int first, int[] axes, int nearly) {
    if (!fine) {
      return distances.roughly();
    }
    int[] best = cheapest(distances);
    return wishes.all() ? best : distances.evened(best, first, axes, nearly);
  }

  /** The placement with new places along; {@code gap} is how near across counts as overlap. */
  LayoutPlacement along(LayoutPlacement old, int gap) {
    var along = new AlongPlaces(plan, old, gap);
    var distances = along.distances();
    wishes.along(distances);
    return along.placement(
        solve(distances, AlongPlaces.place(0), new int[plan.boxes().size()], NEAR_BOX));
  }

  /** The placement with new places across. */
  LayoutPlacement across(LayoutPlacement old) {
    var across = new AcrossPlaces(plan, old);
    var distances = across.distances();
    wishes.across(plan, across, distances);
    return across.placement(
        solve(distances, AcrossPlaces.upper(plan.boxes().size()), across.axes(), NEAR_LANE));
  }
}
