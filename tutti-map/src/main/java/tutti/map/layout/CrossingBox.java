package tutti.map.layout;

/**
 * Where two lines of lanes cross: a box of its own, from which four lanes lead on.
 *
 * @param box the index of the box
 * @param one the lanes of the first line, before and behind the crossing
 * @param other the lanes of the second line
 */
public record CrossingBox(int box, Chain one, Chain other) {

  /** Two lanes that are one line with the crossing between them. */
  public record Chain(int lane, int onward) {

    /** Whether it goes through from one side of the knot to the other, and does not turn back. */
    boolean through(int box, LayoutPlan plan, LayoutPlacement placement) {
      return before(lane, box, plan, placement) != before(onward, box, plan, placement);
    }

    private boolean joins(int other) {
      return lane == other || onward == other;
    }

    private int weight(LayoutPlan plan) {
      return plan.lanes().get(lane).weight() + plan.lanes().get(onward).weight();
    }
  }

  /** Whether a lane reaches a box from before it, as one goes along. */
  public static boolean before(int lane, int box, LayoutPlan plan, LayoutPlacement placement) {
    return placement.far(plan.lanes().get(lane)) == box;
  }

  /** Whether the lane leads to it. */
  boolean joins(int lane) {
    return one.joins(lane) || other.joins(lane);
  }

  /** Whether one of the lines runs straight on. */
  public boolean plain(LayoutPlan plan, LayoutPlacement placement) {
    return one.through(box, plan, placement) || other.through(box, plan, placement);
  }

  /** Of a plain knot the line that runs straight on: the heavier one, when both could. */
  Chain straight(LayoutPlan plan, LayoutPlacement placement) {
    if (!other.through(box, plan, placement)) {
      return one;
    }
    boolean both = one.through(box, plan, placement);
    return both && one.weight(plan) >= other.weight(plan) ? one : other;
  }

  /** The line that does not run straight on. */
  Chain bent(LayoutPlan plan, LayoutPlacement placement) {
    return straight(plan, placement).equals(one) ? other : one;
  }
}
