package tutti.map.planar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tutti.interruption.WorkStopped;

/**
 * Whether a graph can be drawn without a crossing, and one way to do it, in time that grows as the
 * graph does (Brandes 2009, The left-right planarity test; after de Fraysseix, Rosenstiehl 1982). A
 * graph has no loops and no parallel edges.
 */
public final class LeftRight {

  private LeftRight() {}

  /**
   * Whether a drawing without a crossing exists.
   *
   * @throws IllegalArgumentException when an edge ends at none of the vertices 0 to {@code vertices
   *     - 1}, or two edges join the same two
   */
  public static boolean planar(int vertices, List<GraphEdge> edges) {
    return planar(ArrayGraph.of(vertices, edges));
  }

  static boolean planar(ArrayGraph graph) {
    WorkStopped.ifAsked();
    return !graph.crowded() && new EdgeSides(new DfsOrientation(graph)).exist();
  }

  /**
   * A drawing without a crossing: for every vertex its half-edges clockwise. The dice decide which
   * one, where there are several: what is mirrored, and in which corner each block is nested. Empty
   * when the graph is not planar.
   *
   * @throws IllegalArgumentException when an edge ends at none of the vertices 0 to {@code vertices
   *     - 1}, or two edges join the same two
   */
  public static Optional<List<List<Integer>>> rotations(
      int vertices, List<GraphEdge> edges, SeededRandom dice) {
    var graph = ArrayGraph.of(vertices, edges);
    if (graph.crowded()) {
      return Optional.empty();
    }
    var rotations = new RotationSystem(vertices, 2 * edges.size(), dice);
    var blocks = BiconnectedBlocks.of(graph);
    dice.shuffle(blocks);
    for (var block : blocks) {
      if (!nest(graph.part(shuffled(block, dice)), rotations, dice)) {
        return Optional.empty();
      }
    }
    return Optional.of(rotations.clockwise());
  }

  private static int[] shuffled(int[] edges, SeededRandom dice) {
    var order = dice.order(edges.length);
    for (int i = 0; i < order.length; i++) {
      order[i] = edges[order[i]];
    }
    return order;
  }

  private static boolean nest(ArrayGraph.Part block, RotationSystem rotations, SeededRandom dice) {
    var clockwise = PlanarEmbedding.clockwise(block.graph());
    if (clockwise.isEmpty()) {
      return false;
    }
    boolean mirrored = dice.below(2) == 1;
    for (int vertex = 0; vertex < block.graph().vertices; vertex++) {
      var order = around(block, vertex, clockwise.get());
      if (mirrored) {
        Collections.reverse(order);
      }
      rotations.nest(block.vertices()[vertex], order);
    }
    return true;
  }

  private static List<Integer> around(ArrayGraph.Part block, int vertex, int[] clockwise) {
    var around = new ArrayList<Integer>();
    int half = block.graph().half(block.graph().incident(vertex, 0), vertex);
    for (int i = 0; i < block.graph().degree(vertex); i++) {
      around.add(2 * block.edges()[half >> 1] + (half & 1));
      half = clockwise[half];
    }
    return around;
  }
}
