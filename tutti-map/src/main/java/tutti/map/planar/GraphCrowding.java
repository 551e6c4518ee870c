package tutti.map.planar;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How crowded a graph is: so many edges among so many vertices that have any.
 *
 * @param vertices at least 0
 * @param edges no two join the same two vertices
 */
public record GraphCrowding(long vertices, long edges) {

  /** From so many edges a vertex on, the bound for crowded graphs holds. */
  private static final double CROWDED = 6.95;

  private static final long SHARE = 29;

  /** The crowd of some edges. */
  public static GraphCrowding of(List<GraphEdge> edges) {
    long joined =
        edges.stream()
            .flatMapToInt(edge -> IntStream.of(edge.from(), edge.to()))
            .distinct()
            .count();
    return new GraphCrowding(joined, edges.size());
  }

  /**
   * How often edges must cross at the least, in whatever drawing. Known without drawing: beyond 3n
   * - 6 each edge brings a crossing (Euler 1758), and in a crowd there are m^3 / 29 n^2 of them
   * (Ackerman 2019, On topological graphs with at most four crossings per edge).
   */
  public long leastCrossings() {
    long excess = vertices < 3 ? 0 : Math.max(0, edges - (3 * vertices - 6));
    boolean crowded = vertices > 0 && edges >= CROWDED * vertices;
    long crossings = crowded ? edges * edges * edges / (SHARE * vertices * vertices) : 0;
    return Math.max(excess, crossings);
  }
}
