package tutti.map.layout;

import java.util.List;

/**
 * What the layout must place: boxes, and lanes between them without a crossing. Everything runs
 * <em>along</em> one axis towards the end, the box all others lie before; lanes and boxes are broad
 * <em>across</em> it.
 *
 * @param end the index of the box that is the barline
 * @param room how long the drawing may be along, and how broad across
 * @param knots where lines of lanes cross
 */
public record LayoutPlan(
    List<Size> boxes, List<LayoutLane> lanes, int end, Room room, List<CrossingBox> knots) {

  public LayoutPlan {
    boxes = List.copyOf(boxes);
    lanes = List.copyOf(lanes);
    knots = List.copyOf(knots);
  }

  /** A plan without a crossing. */
  public LayoutPlan(List<Size> boxes, List<LayoutLane> lanes, int end, Room room) {
    this(boxes, lanes, end, room, List.of());
  }

  /** The least size of a box, and how far its lanes stay from its corners. */
  public record Size(int along, int across, int margin) {}

  /**
   * The sheet to fill.
   *
   * @param ample how broad a drawing may become only to breathe
   * @param gap the least distance between any two things that do not belong together
   */
  public record Room(int along, int across, int ample, int gap) {

    Room airier(int more) {
      return new Room(along, across, ample, gap + more);
    }
  }

  /** The same plan with more room between things. */
  LayoutPlan airier(int more) {
    return new LayoutPlan(boxes, lanes, end, room.airier(more), knots);
  }

  /** The same plan with longer lanes. */
  LayoutPlan longer(int more) {
    return new LayoutPlan(
        boxes, lanes.stream().map(lane -> lane.longer(more)).toList(), end, room, knots);
  }
}
