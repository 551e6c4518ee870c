package tutti.map.layout;

import java.util.Arrays;
import tutti.map.axis.AxisDistances;

/** New places along for the boxes of a placement; boxes that overlap across keep their order. */
record AlongPlaces(LayoutPlan plan, LayoutPlacement old, int gap) {

  private static final int SHORT_LANE = 2;

  /** The box that stands at a place; place 0 is the origin. */
  static int place(int box) {
    return box + 1;
  }

  AxisDistances distances() {
    var distances = new AxisDistances(plan.boxes().size() + 1);
    for (int lane = 0; lane < plan.lanes().size(); lane++) {
      if (old.known(lane)) {
        int near = old.near(plan.lanes().get(lane));
        keep(near, old.far(plan.lanes().get(lane)), plan.lanes().get(lane), distances);
      }
    }
    for (int box = 0; box < plan.boxes().size(); box++) {
      distances.keep(0, place(box), 0, box == plan.end() ? 1 : 0);
      if (box != plan.end()) {
        distances.keep(place(box), place(plan.end()), size(box), 0);
      }
    }
    order(distances);
    return distances;
  }

  /** Keeps a lane long enough between its boxes. */
  void keep(int near, int far, LayoutLane lane, AxisDistances distances) {
    int distance = plan.boxes().get(near).along() + lane.length();
    distances.keep(place(near), place(far), distance, SHORT_LANE * lane.weight());
  }

  private boolean counts(int box) {
    return box != plan.end() && old.lies(box, plan.end());
  }

  private int size(int box) {
    return plan.boxes().get(box).along() + plan.room().gap();
  }

  private void order(AxisDistances distances) {
    int[] foot = Arrays.stream(old.bottom).map(bottom -> bottom + 1).toArray();
    for (int box = 0; box < foot.length; box++) {
      foot[box] = counts(box) ? foot[box] : old.top[box];
    }
    new SweepLine(old.top, foot, old.left, old.left)
        .tell(
            Math.max(0, gap - 1),
            (before, after) -> {
              if (counts(before) && counts(after)) {
                distances.keep(place(before), place(after), size(before), 0);
              }
            });
  }

  LayoutPlacement placement(int[] at) {
    var moved = new LayoutPlacement(old);
    for (int box = 0; box < plan.boxes().size(); box++) {
      if (old.placed(box, plan.end())) {
        moved.left[box] = at[place(box)];
        moved.right[box] = at[place(box)] + plan.boxes().get(box).along();
      }
    }
    return moved;
  }
}
