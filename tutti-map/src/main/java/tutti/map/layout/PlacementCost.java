package tutti.map.layout;

/**
 * What speaks against a placement: that it is larger than its sheet, that boxes are tall and lanes
 * long, that lines turn back in knots, and that boxes lie where nobody wishes them.
 */
record PlacementCost(LayoutPlan plan, WishedPlaces wishes) {

  private static final double TOO_LONG = 4;
  private static final double TOO_BROAD = 3;

  /** What a step costs further from where a box was than this share of the sheet. */
  private static final double FAR_TOO_BROAD = 12;

  private static final double LENGTH = 0.2;
  private static final double TALL_BOX = 0.35;
  private static final double LONG_LANE = 0.06;
  private static final double TURN_BACK = 60;
  private static final double DOUBLE_TURN_BACK = 400;
  private static final double AWAY = 2;
  private static final double FAR = 30;
  private static final double NEARBY = 0.15;
  private static final double PINNED_AWAY = 12;
  private static final double OFF_CENTRE = 0.3;
  private static final double APART = 0.1;

  /** How long a placement is along, without what stands behind the barline. */
  static int length(LayoutPlan plan, LayoutPlacement placement) {
    return placement.left[plan.end()];
  }

  double of(LayoutPlacement placement) {
    int length = length(plan, placement);
    int breadth = placement.breadth(plan.end());
    return TOO_LONG * Math.max(0, length - plan.room().along())
        + tooBroad() * Math.max(0, breadth - plan.room().across())
        + breadth
        + LENGTH * length
        + TALL_BOX * tall(placement)
        + LONG_LANE * lanes(placement)
        + bends(placement)
        + away(placement)
        + wished(placement, length, breadth);
  }

  /** A narrow screen cannot be scrolled aside; a long page can be scrolled down. */
  private double tooBroad() {
    return plan.room().across() == plan.room().ample() ? FAR_TOO_BROAD : TOO_BROAD;
  }

  private double tall(LayoutPlacement placement) {
    double tall = 0;
    for (int box = 0; box < plan.boxes().size(); box++) {
      int height = placement.bottom[box] - placement.top[box];
      tall += box == plan.end() ? 0 : Math.max(0, height - plan.boxes().get(box).across());
    }
    return tall;
  }

  private double lanes(LayoutPlacement placement) {
    double length = 0;
    for (var lane : plan.lanes()) {
      length += placement.left[placement.far(lane)] - placement.right[placement.near(lane)];
    }
    return length;
  }

  private double bends(LayoutPlacement placement) {
    double bends = 0;
    for (var knot : plan.knots()) {
      boolean plain = knot.plain(plan, placement);
      boolean through = plain && knot.bent(plan, placement).through(knot.box(), plan, placement);
      bends += through ? 0 : plain ? TURN_BACK : DOUBLE_TURN_BACK;
    }
    return bends;
  }

  private double away(LayoutPlacement placement) {
    double away = 0;
    for (var spot : wishes.spots()) {
      int along = Math.abs(placement.left[spot.box()] - spot.along());
      int across = Math.abs(placement.top[spot.box()] - spot.across());
      away += (spot.pinned() ? PINNED_AWAY : AWAY) * (along + across);
      away +=
          spot.pinned()
              ? 0
              : FAR * Math.max(0, Math.hypot(along, across) - NEARBY * plan.room().along());
    }
    return away;
  }

  private double wished(LayoutPlacement placement, int length, int breadth) {
    double off = 0;
    if (wishes.centre().isPresent()) {
      int box = wishes.centre().getAsInt();
      off += OFF_CENTRE * Math.abs(placement.left[box] + placement.right[box] - length);
      off += OFF_CENTRE * Math.abs(placement.top[box] + placement.bottom[box] - breadth);
    }
    for (var two : wishes.near()) {
      off += APART * Math.abs(placement.left[two.one()] - placement.left[two.other()]);
      off += APART * Math.abs(placement.top[two.one()] - placement.top[two.other()]);
    }
    return off;
  }
}
