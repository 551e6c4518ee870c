package tutti.map.planar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A third vertex over which two could be joined when an edge between them cannot be drawn.
 *
 * @param vertex the third
 * @param present how many of its two edges are there already: 2 when nothing has to be added
 */
public record BridgingVertex(int vertex, int present) {

  /**
   * Every vertex that can stand between the two so that the graph stays planar: without an edge
   * between the two, and with one from each of them to the third. Those that need nothing new come
   * first, then by number. None when the rest is not planar.
   *
   * @throws IllegalArgumentException when an edge ends at none of the vertices 0 to {@code vertices
   *     - 1}, two edges join the same two, or one and other are not two of the vertices
   */
  public static List<BridgingVertex> between(
      int one, int other, int vertices, List<GraphEdge> edges) {
    if (one == other || Math.min(one, other) < 0 || Math.max(one, other) >= vertices) {
      throw new IllegalArgumentException(
          "Nobody can stand between %d and %d of the vertices 0 to %d."
              .formatted(one, other, vertices - 1));
    }
    var rest = edges.stream().filter(edge -> !(edge.ends(one) && edge.ends(other))).toList();
    return IntStream.range(0, vertices)
        .filter(third -> third != one && third != other)
        .filter(third -> LeftRight.planar(vertices, with(rest, one, other, third)))
        .mapToObj(third -> new BridgingVertex(third, counted(rest, one, other, third)))
        .sorted(Comparator.comparingInt(BridgingVertex::present).reversed())
        .toList();
  }

  private static List<GraphEdge> with(List<GraphEdge> rest, int one, int other, int third) {
    var more = new ArrayList<>(rest);
    for (int end : List.of(one, other)) {
      if (!joined(rest, end, third)) {
        more.add(GraphEdge.of(end, third));
      }
    }
    return more;
  }

  private static int counted(List<GraphEdge> rest, int one, int other, int third) {
    return (joined(rest, one, third) ? 1 : 0) + (joined(rest, other, third) ? 1 : 0);
  }

  private static boolean joined(List<GraphEdge> edges, int one, int other) {
    return edges.stream().anyMatch(edge -> edge.ends(one) && edge.ends(other));
  }
}
