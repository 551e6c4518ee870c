package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.Optional;

/**
 * A drawing without a crossing, as the order of the half-edges around every vertex (Brandes 2009,
 * The left-right planarity test, third phase).
 */
final class PlanarEmbedding {

  private final DfsOrientation tree;
  private final int[] side;
  private final int[] clockwise;
  private final int[] counter;
  private final int[] left;
  private final int[] right;

  private PlanarEmbedding(DfsOrientation tree, int[] side) {
    this.tree = tree;
    this.side = side;
    clockwise = new int[2 * tree.graph.edges()];
    counter = new int[2 * tree.graph.edges()];
    left = new int[tree.graph.vertices];
    right = new int[tree.graph.vertices];
  }

  /** For every half-edge the next one clockwise around its vertex; empty when not planar. */
  static Optional<int[]> clockwise(ArrayGraph graph) {
    if (graph.crowded()) {
      return Optional.empty();
    }
    var tree = new DfsOrientation(graph);
    var sides = new EdgeSides(tree);
    if (!sides.exist()) {
      return Optional.empty();
    }
    var side = sides.resolve();
    for (int edge = 0; edge < side.length; edge++) {
      tree.nesting[edge] *= side[edge];
    }
    tree.sort();
    return Optional.of(new PlanarEmbedding(tree, side).turns());
  }

  private int[] turns() {
    var path = new int[tree.graph.vertices];
    var next = new int[tree.graph.vertices];
    for (int vertex = 0; vertex < tree.graph.vertices; vertex++) {
      lead(vertex);
    }
    for (int root = 0; root < tree.graph.vertices; root++) {
      if (tree.parent[root] == NONE) {
        walk(root, path, next);
      }
    }
    return clockwise;
  }

  /** Puts the parent edge first, then the edges that leave, by their nesting. */
  private void lead(int vertex) {
    int above = tree.parent[vertex];
    int first = above == NONE ? NONE : tree.half(above) ^ 1;
    int last = first;
    for (int i = 0; i < tree.outdegree(vertex); i++) {
      int half = tree.half(tree.out(vertex, i));
      if (last == NONE) {
        first = half;
      } else {
        link(last, half);
      }
      last = half;
    }
    if (first != NONE) {
      link(last, first);
    }
  }

  private void link(int half, int next) {
    clockwise[half] = next;
    counter[next] = half;
  }

  private void walk(int root, int[] path, int[] next) {
    int depth = 0;
    path[depth++] = root;
    while (depth > 0) {
      int vertex = path[depth - 1];
      if (next[vertex] == tree.outdegree(vertex)) {
        depth--;
      } else {
        int edge = tree.out(vertex, next[vertex]++);
        if (tree.tree(edge)) {
          left[vertex] = tree.half(edge);
          right[vertex] = left[vertex];
          path[depth++] = tree.target[edge];
        } else {
          arrive(tree.half(edge) ^ 1, tree.target[edge], side[edge]);
        }
      }
    }
  }

  private void arrive(int half, int vertex, int side) {
    if (side > 0) {
      insert(half, right[vertex]);
    } else {
      insert(half, counter[left[vertex]]);
      left[vertex] = half;
    }
  }

  private void insert(int half, int after) {
    int next = clockwise[after];
    link(after, half);
    link(half, next);
  }
}
