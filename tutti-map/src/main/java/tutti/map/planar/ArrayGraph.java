package tutti.map.planar;

import java.util.Arrays;
import java.util.List;

/** A graph without loops and parallel edges, as arrays: the ends and weights of its edges. */
final class ArrayGraph {

  static final int NONE = -1;

  final int vertices;
  final int[] from;
  final int[] to;
  final int[] weight;
  private final int[] start;
  private final int[] incident;
  private final int[] number;

  ArrayGraph(int vertices, int[] from, int[] to, int[] weight) {
    this.vertices = vertices;
    this.from = from;
    this.to = to;
    this.weight = weight;
    start = new int[vertices + 1];
    incident = new int[2 * from.length];
    number = new int[vertices];
    Arrays.fill(number, NONE);
    collect();
  }

  /**
   * The graph of the edges.
   *
   * @throws IllegalArgumentException when an edge ends at no vertex, or two edges join the same two
   */
  static ArrayGraph of(int vertices, List<GraphEdge> edges) {
    for (var edge : edges) {
      if (edge.from() >= vertices || edge.to() >= vertices) {
        throw new IllegalArgumentException(
            "The edge from %d to %d leaves the vertices 0 to %d."
                .formatted(edge.from(), edge.to(), vertices - 1));
      }
    }
    var graph =
        new ArrayGraph(
            vertices,
            edges.stream().mapToInt(GraphEdge::from).toArray(),
            edges.stream().mapToInt(GraphEdge::to).toArray(),
            edges.stream().mapToInt(GraphEdge::weight).toArray());
    graph.refuseParallels();
    return graph;
  }

  private void refuseParallels() {
    var seen = new int[vertices];
    Arrays.fill(seen, NONE);
    for (int vertex = 0; vertex < vertices; vertex++) {
      for (int i = start[vertex]; i < start[vertex + 1]; i++) {
        int other = other(incident[i], vertex);
        if (seen[other] == vertex) {
          throw new IllegalArgumentException(
              "Two edges join %d and %d; make them one edge of more weight."
                  .formatted(vertex, other));
        }
        seen[other] = vertex;
      }
    }
  }

  private void collect() {
    for (int edge = 0; edge < from.length; edge++) {
      start[from[edge]]++;
      start[to[edge]]++;
    }
    for (int vertex = 0, sum = 0; vertex <= vertices; vertex++) {
      sum += start[vertex];
      start[vertex] = sum;
    }
    for (int edge = from.length - 1; edge >= 0; edge--) {
      incident[--start[from[edge]]] = edge;
      incident[--start[to[edge]]] = edge;
    }
  }

  int edges() {
    return from.length;
  }

  int degree(int vertex) {
    return start[vertex + 1] - start[vertex];
  }

  /** The edge that is the given one among those at the vertex, counted from 0. */
  int incident(int vertex, int index) {
    return incident[start[vertex] + index];
  }

  /** The end of an edge that is not the given one. */
  int other(int edge, int vertex) {
    return from[edge] ^ to[edge] ^ vertex;
  }

  /** The half-edge of an edge that leaves the vertex. */
  int half(int edge, int vertex) {
    return from[edge] == vertex ? 2 * edge : 2 * edge + 1;
  }

  /** Whether it has more edges than a planar graph can have: 3n - 6 (Euler 1758). */
  boolean crowded() {
    return vertices > 2 && edges() > 3 * vertices - 6;
  }

  /**
   * The graph of some of the edges, in their order, without the vertices they do not touch. Takes
   * no longer than the part is large.
   */
  Part part(int[] edges) {
    var names = new int[Math.min(vertices, 2 * edges.length)];
    var ends = new int[2][edges.length];
    int count = 0;
    for (int i = 0; i < edges.length; i++) {
      for (int side = 0; side < 2; side++) {
        int vertex = side == 0 ? from[edges[i]] : to[edges[i]];
        if (number[vertex] == NONE) {
          names[count] = vertex;
          number[vertex] = count++;
        }
        ends[side][i] = number[vertex];
      }
    }
    for (int i = 0; i < count; i++) {
      number[names[i]] = NONE;
    }
    var weights = Arrays.stream(edges).map(edge -> weight[edge]).toArray();
    var graph = new ArrayGraph(count, ends[0], ends[1], weights);
    return new Part(graph, Arrays.copyOf(names, count), edges);
  }

  /**
   * A graph cut out of a larger one.
   *
   * @param vertices the number each vertex has in the larger graph
   * @param edges the number each edge has in the larger graph
   */
  record Part(ArrayGraph graph, int[] vertices, int[] edges) {}
}
