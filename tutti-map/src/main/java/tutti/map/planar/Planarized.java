package tutti.map.planar;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A graph drawn with few crossings, each of which is a vertex of its own: a dummy. Without the
 * dummies the vertices keep their numbers, 0 to {@code vertices - 1}; the dummies are numbered
 * behind them. A dummy has four pieces around it, and the two that lie opposite belong to one edge.
 * Two edges that share an end do not cross, and no two cross twice.
 *
 * @param vertices how many vertices the graph has
 * @param dummies how many crossings the drawing has; none when the graph is planar
 * @param pieces the pieces of all edges, edge by edge, each edge from its {@code from} to its
 *     {@code to}; piece {@code p} has the half-edges {@code 2p} and {@code 2p + 1}
 * @param rotations for every vertex and dummy its half-edges, clockwise
 * @param weight the sum, over all crossings, of the product of the two weights
 */
public record Planarized(
    int vertices, int dummies, List<Piece> pieces, List<List<Integer>> rotations, int weight) {

  public Planarized {
    pieces = List.copyOf(pieces);
    rotations = rotations.stream().map(List::copyOf).toList();
  }

  /**
   * The part of an edge between two crossings, or between an end and a crossing.
   *
   * @param from the vertex or dummy it leaves
   * @param to the vertex or dummy it leads to
   * @param edge the index of the edge
   */
  public record Piece(int from, int to, int edge) {}

  /**
   * A drawing of the graph with few crossings; the same dice give the same one.
   *
   * @throws IllegalArgumentException when an edge ends at none of the vertices 0 to {@code vertices
   *     - 1}, or two edges join the same two
   */
  public static Planarized of(
      int vertices, List<GraphEdge> edges, CrossingEffort effort, SeededRandom dice) {
    return Planarizer.planarize(ArrayGraph.of(vertices, edges), effort, dice);
  }

  /** How many crossings the drawing has. */
  public int crossings() {
    return dummies;
  }

  /** The pieces of an edge in order, from its {@code from} to its {@code to}. */
  public List<Integer> chain(int edge) {
    int low = 0;
    for (int high = pieces.size(); low < high; ) {
      int middle = (low + high) / 2;
      if (pieces.get(middle).edge() < edge) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return IntStream.range(low, pieces.size())
        .takeWhile(piece -> pieces.get(piece).edge() == edge)
        .boxed()
        .toList();
  }
}
