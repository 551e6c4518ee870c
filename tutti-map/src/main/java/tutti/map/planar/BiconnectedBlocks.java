package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks of a graph: the largest sets of edges any two of which lie on a common cycle, and the
 * single edges that lie on none (Hopcroft, Tarjan 1973, Algorithm 447).
 */
final class BiconnectedBlocks {

  private final ArrayGraph graph;
  private final int[] number;
  private final int[] low;
  private final int[] next;
  private final int[] parent;
  private final int[] path;
  private final int[] open;
  private final List<int[]> blocks = new ArrayList<>();
  private int numbered;
  private int depth;
  private int opened;

  private BiconnectedBlocks(ArrayGraph graph) {
    this.graph = graph;
    number = new int[graph.vertices];
    low = new int[graph.vertices];
    next = new int[graph.vertices];
    parent = new int[graph.vertices];
    path = new int[graph.vertices];
    open = new int[graph.edges()];
  }

  /** The edges of every block; every edge lies in one. */
  static List<int[]> of(ArrayGraph graph) {
    var search = new BiconnectedBlocks(graph);
    for (int root = 0; root < graph.vertices; root++) {
      if (search.number[root] == 0) {
        search.enter(root, NONE);
        search.walk();
      }
    }
    return search.blocks;
  }

  private void enter(int vertex, int edge) {
    parent[vertex] = edge;
    low[vertex] = ++numbered;
    number[vertex] = numbered;
    path[depth++] = vertex;
  }

  private void walk() {
    while (depth > 0) {
      int vertex = path[depth - 1];
      if (next[vertex] < graph.degree(vertex)) {
        follow(vertex, graph.incident(vertex, next[vertex]++));
      } else {
        leave(vertex);
      }
    }
  }

  private void follow(int vertex, int edge) {
    int other = graph.other(edge, vertex);
    if (edge == parent[vertex] || number[other] > number[vertex]) {
      return;
    }
    open[opened++] = edge;
    if (number[other] == 0) {
      enter(other, edge);
    } else {
      low[vertex] = Math.min(low[vertex], number[other]);
    }
  }

  private void leave(int vertex) {
    depth--;
    if (depth > 0) {
      int above = path[depth - 1];
      low[above] = Math.min(low[above], low[vertex]);
      if (low[vertex] >= number[above]) {
        close(parent[vertex]);
      }
    }
  }

  private void close(int first) {
    int end = opened;
    do {
      opened--;
    } while (open[opened] != first);
    blocks.add(Arrays.copyOfRange(open, opened, end));
  }
}
