package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.Arrays;

/**
 * A depth-first search that gives every edge a direction, and measures how high it returns (Brandes
 * 2009, The left-right planarity test, first phase). Tree edges lead away from the root, all others
 * back to an ancestor.
 */
final class DfsOrientation {

  final ArrayGraph graph;

  /** The number of tree edges from the root, of every vertex. */
  final int[] height;

  /** The tree edge that leads to a vertex; none at a root. */
  final int[] parent;

  final int[] source;
  final int[] target;

  /** The least height an edge, or one beyond it, returns to. */
  final int[] low;

  /** The least height but that one. */
  final int[] second;

  /** In which order the edges that leave a vertex have to be nested, from inside out. */
  final int[] nesting;

  private final int[] start;
  private final int[] outgoing;

  DfsOrientation(ArrayGraph graph) {
    this.graph = graph;
    int edges = graph.edges();
    height = filled(graph.vertices);
    parent = filled(graph.vertices);
    source = filled(edges);
    target = new int[edges];
    low = new int[edges];
    second = new int[edges];
    nesting = new int[edges];
    start = new int[graph.vertices + 1];
    outgoing = new int[edges];
    var path = new int[graph.vertices];
    var next = new int[graph.vertices];
    for (int root = 0; root < graph.vertices; root++) {
      if (height[root] == NONE) {
        height[root] = 0;
        search(root, path, next);
      }
    }
    count();
    sort();
  }

  static int[] filled(int size) {
    var filled = new int[size];
    Arrays.fill(filled, NONE);
    return filled;
  }

  boolean tree(int edge) {
    return parent[target[edge]] == edge;
  }

  int outdegree(int vertex) {
    return start[vertex + 1] - start[vertex];
  }

  /** The edge that leaves the vertex at the given place of the order. */
  int out(int vertex, int index) {
    return outgoing[start[vertex] + index];
  }

  /** The half-edge of an edge that leaves its source. */
  int half(int edge) {
    return graph.half(edge, source[edge]);
  }

  private void search(int root, int[] path, int[] next) {
    int depth = 0;
    path[depth++] = root;
    while (depth > 0) {
      int vertex = path[depth - 1];
      if (next[vertex] == graph.degree(vertex)) {
        depth--;
        if (parent[vertex] != NONE) {
          settle(parent[vertex]);
        }
      } else {
        int edge = graph.incident(vertex, next[vertex]++);
        if (source[edge] == NONE && direct(edge, vertex)) {
          path[depth++] = target[edge];
        }
      }
    }
  }

  /** Says whether the edge leads to a vertex that was not seen before. */
  private boolean direct(int edge, int vertex) {
    int other = graph.other(edge, vertex);
    source[edge] = vertex;
    target[edge] = other;
    low[edge] = height[vertex];
    second[edge] = height[vertex];
    if (height[other] == NONE) {
      parent[other] = edge;
      height[other] = height[vertex] + 1;
      return true;
    }
    low[edge] = height[other];
    settle(edge);
    return false;
  }

  private void settle(int edge) {
    int vertex = source[edge];
    nesting[edge] = 2 * low[edge] + (second[edge] < height[vertex] ? 1 : 0);
    int above = parent[vertex];
    if (above != NONE) {
      raise(above, edge);
    }
  }

  private void raise(int above, int edge) {
    if (low[edge] < low[above]) {
      second[above] = Math.min(low[above], second[edge]);
      low[above] = low[edge];
    } else if (low[edge] > low[above]) {
      second[above] = Math.min(second[above], low[edge]);
    } else {
      second[above] = Math.min(second[above], second[edge]);
    }
  }

  private void count() {
    for (int vertex : source) {
      start[vertex + 1]++;
    }
    for (int vertex = 0; vertex < graph.vertices; vertex++) {
      start[vertex + 1] += start[vertex];
    }
  }

  /** Orders the edges that leave each vertex by their nesting, which may have become negative. */
  void sort() {
    int offset = 2 * graph.vertices;
    var place = new int[2 * offset + 2];
    for (int depth : nesting) {
      place[offset + depth + 1]++;
    }
    for (int i = 1; i < place.length; i++) {
      place[i] += place[i - 1];
    }
    var ordered = new int[source.length];
    for (int edge = 0; edge < source.length; edge++) {
      ordered[place[offset + nesting[edge]]++] = edge;
    }
    var at = start.clone();
    for (int edge : ordered) {
      outgoing[at[source[edge]]++] = edge;
    }
  }
}
