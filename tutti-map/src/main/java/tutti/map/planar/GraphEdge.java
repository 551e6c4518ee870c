package tutti.map.planar;

/**
 * A line to draw between two different vertices. Edge {@code i} of a list has two half-edges:
 * {@code 2i} leaves {@code from}, {@code 2i + 1} leaves {@code to}.
 *
 * @param from a vertex, numbered from 0
 * @param to another vertex, numbered from 0
 * @param weight how many lines it stands for, 1 to {@value #HEAVIEST}; two edges that cross cost
 *     the product of their weights
 */
public record GraphEdge(int from, int to, int weight) {

  /** The largest weight of an edge. */
  public static final int HEAVIEST = 10_000;

  /**
   * @throws IllegalArgumentException when a vertex is negative, both ends are the same, or the
   *     weight is out of range
   */
  public GraphEdge {
    if (from < 0 || to < 0 || from == to) {
      throw new IllegalArgumentException(
          "An edge joins two different vertices numbered from 0, but this one joins %d and %d."
              .formatted(from, to));
    }
    if (weight < 1 || weight > HEAVIEST) {
      throw new IllegalArgumentException(
          "An edge weighs 1 to %d, but the one from %d to %d weighs %d."
              .formatted(HEAVIEST, from, to, weight));
    }
  }

  /** An edge that stands for one line. */
  public static GraphEdge of(int from, int to) {
    return new GraphEdge(from, to, 1);
  }

  /** Whether the edge ends at the vertex. */
  boolean ends(int vertex) {
    return from == vertex || to == vertex;
  }

  /** The end that is not the given one. */
  int other(int vertex) {
    return from == vertex ? to : from;
  }
}
