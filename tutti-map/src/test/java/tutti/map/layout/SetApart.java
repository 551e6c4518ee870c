package tutti.map.layout;

import java.util.List;
import tutti.map.planar.EdgesApart;

/**
 * Which lanes to leave out so that the rest is planar: of as little weight as is found. No lane
 * left out could be drawn beside the rest.
 */
final class SetApart {

  private SetApart() {}

  /** The indexes of the lanes left out, in order. */
  static List<Integer> of(int vertices, List<LayoutLane> lanes) {
    return EdgesApart.of(vertices, Planarity.edges(lanes)).edges();
  }
}
