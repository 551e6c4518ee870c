package tutti.map.layout;

import java.util.List;
import java.util.Optional;
import tutti.map.planar.GraphEdge;
import tutti.map.planar.LeftRight;
import tutti.map.planar.SeededRandom;

/** Whether lanes can be drawn without a crossing, and one way to do it. */
public final class Planarity {

  private Planarity() {}

  /** The lanes without their sizes, as heavy as they are. */
  public static List<GraphEdge> edges(List<LayoutLane> lanes) {
    return lanes.stream().map(Planarity::edge).toList();
  }

  private static GraphEdge edge(LayoutLane lane) {
    return new GraphEdge(lane.from(), lane.to(), Math.clamp(lane.weight(), 1, GraphEdge.HEAVIEST));
  }

  /** Whether a drawing without a crossing exists. */
  public static boolean planar(int vertices, List<LayoutLane> lanes) {
    return LeftRight.planar(vertices, edges(lanes));
  }

  /**
   * A rotation system of the lanes without a crossing: for every vertex its half-edges clockwise;
   * lane {@code i} has the half-edges {@code 2i} and {@code 2i + 1}. Other throws of the dice give
   * other embeddings. Empty when the lanes are not planar.
   */
  public static Optional<List<List<Integer>>> rotations(
      int vertices, List<LayoutLane> lanes, SeededRandom dice) {
    return LeftRight.rotations(vertices, edges(lanes), dice);
  }
}
