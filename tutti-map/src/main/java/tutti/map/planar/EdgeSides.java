package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.Arrays;

/**
 * On which side of the tree every edge that returns has to run, if there is one that suits them all
 * (Brandes 2009, The left-right planarity test, second phase). Keeps a stack of conflict pairs: two
 * intervals of returning edges that must run on different sides.
 */
final class EdgeSides {

  private static final int LEFT = -1;

  private final DfsOrientation tree;
  private final int[] reference;
  private final int[] side;
  private final int[] lowest;
  private final int[] bottom;
  private final int[] leftLow;
  private final int[] leftHigh;
  private final int[] rightLow;
  private final int[] rightHigh;
  private int size;

  EdgeSides(DfsOrientation tree) {
    this.tree = tree;
    int edges = tree.graph.edges();
    reference = DfsOrientation.filled(edges);
    lowest = DfsOrientation.filled(edges);
    bottom = new int[edges];
    side = new int[edges];
    Arrays.fill(side, 1);
    leftLow = new int[edges + 1];
    leftHigh = new int[edges + 1];
    rightLow = new int[edges + 1];
    rightHigh = new int[edges + 1];
  }

  /** Whether the graph is planar. */
  boolean exist() {
    var path = new int[tree.graph.vertices];
    var next = new int[tree.graph.vertices];
    for (int root = 0; root < tree.graph.vertices; root++) {
      if (tree.parent[root] == NONE && !search(root, path, next)) {
        return false;
      }
    }
    return true;
  }

  private boolean search(int root, int[] path, int[] next) {
    int depth = 0;
    path[depth++] = root;
    while (depth > 0) {
      int vertex = path[depth - 1];
      if (next[vertex] < tree.outdegree(vertex)) {
        int edge = tree.out(vertex, next[vertex]++);
        bottom[edge] = size;
        if (tree.tree(edge)) {
          path[depth++] = tree.target[edge];
        } else if (!open(edge)) {
          return false;
        }
      } else {
        depth--;
        if (!leave(tree.parent[vertex])) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean open(int edge) {
    lowest[edge] = edge;
    put(size, NONE, NONE, edge, edge);
    size++;
    return integrate(edge);
  }

  private boolean leave(int edge) {
    if (edge == NONE) {
      return true;
    }
    trim(edge);
    return integrate(edge);
  }

  /** Adds what returns over an edge to what returns over the ones before it. */
  private boolean integrate(int edge) {
    int vertex = tree.source[edge];
    if (tree.low[edge] >= tree.height[vertex]) {
      return true;
    }
    int above = tree.parent[vertex];
    if (edge == tree.out(vertex, 0)) {
      lowest[above] = lowest[edge];
      return true;
    }
    int merged = leftLow.length - 1;
    put(merged, NONE, NONE, NONE, NONE);
    if (!mergeOwn(edge, above, merged) || !mergeConflicting(edge, merged)) {
      return false;
    }
    if (leftHigh[merged] != NONE || rightHigh[merged] != NONE || rightLow[merged] != NONE) {
      put(size, leftLow[merged], leftHigh[merged], rightLow[merged], rightHigh[merged]);
      size++;
    }
    return true;
  }

  /** What returns over the edge itself must all run on one side. */
  private boolean mergeOwn(int edge, int above, int merged) {
    do {
      int pair = --size;
      if (leftLow[pair] != NONE) {
        swap(pair);
      }
      if (leftLow[pair] != NONE) {
        return false;
      }
      if (tree.low[rightLow[pair]] <= tree.low[above]) {
        reference[rightLow[pair]] = lowest[above];
      } else {
        if (rightLow[merged] == NONE) {
          rightHigh[merged] = rightHigh[pair];
        } else {
          reference[rightLow[merged]] = rightHigh[pair];
        }
        rightLow[merged] = rightLow[pair];
      }
    } while (size > bottom[edge]);
    return true;
  }

  /** What returns above the edge's lowest return must run on the other side. */
  private boolean mergeConflicting(int edge, int merged) {
    while (size > 0 && (above(leftHigh[size - 1], edge) || above(rightHigh[size - 1], edge))) {
      int pair = --size;
      if (above(rightHigh[pair], edge)) {
        swap(pair);
      }
      if (above(rightHigh[pair], edge)) {
        return false;
      }
      if (rightLow[merged] != NONE) {
        reference[rightLow[merged]] = rightHigh[pair];
      }
      rightLow[merged] = rightLow[pair] == NONE ? rightLow[merged] : rightLow[pair];
      if (leftLow[merged] == NONE) {
        leftHigh[merged] = leftHigh[pair];
      } else {
        reference[leftLow[merged]] = leftHigh[pair];
      }
      leftLow[merged] = leftLow[pair];
    }
    return true;
  }

  private boolean above(int high, int edge) {
    return high != NONE && tree.low[high] > tree.low[edge];
  }

  private void put(int pair, int leftFirst, int leftLast, int rightFirst, int rightLast) {
    leftLow[pair] = leftFirst;
    leftHigh[pair] = leftLast;
    rightLow[pair] = rightFirst;
    rightHigh[pair] = rightLast;
  }

  private void swap(int pair) {
    put(pair, rightLow[pair], rightHigh[pair], leftLow[pair], leftHigh[pair]);
  }

  /** Forgets what returns to the source of a tree edge, and notes what the edge depends on. */
  private void trim(int edge) {
    int vertex = tree.source[edge];
    while (size > 0 && lowest(size - 1) == tree.height[vertex]) {
      size--;
      if (leftLow[size] != NONE) {
        side[leftLow[size]] = LEFT;
      }
    }
    if (size > 0) {
      trimLeft(size - 1, vertex);
      trimRight(size - 1, vertex);
    }
    if (tree.low[edge] < tree.height[vertex] && size > 0) {
      int left = leftHigh[size - 1];
      int right = rightHigh[size - 1];
      boolean leftHigher = right == NONE || left != NONE && tree.low[left] > tree.low[right];
      reference[edge] = left != NONE && leftHigher ? left : right;
    }
  }

  private int lowest(int pair) {
    int left = leftLow[pair];
    int right = rightLow[pair];
    return Math.min(
        left == NONE ? Integer.MAX_VALUE : tree.low[left],
        right == NONE ? Integer.MAX_VALUE : tree.low[right]);
  }

  private void trimLeft(int pair, int vertex) {
    leftHigh[pair] = beyond(leftHigh[pair], vertex);
    if (leftHigh[pair] == NONE && leftLow[pair] != NONE) {
      reference[leftLow[pair]] = rightLow[pair];
      side[leftLow[pair]] = LEFT;
      leftLow[pair] = NONE;
    }
  }

  private void trimRight(int pair, int vertex) {
    rightHigh[pair] = beyond(rightHigh[pair], vertex);
    if (rightHigh[pair] == NONE && rightLow[pair] != NONE) {
      reference[rightLow[pair]] = leftLow[pair];
      side[rightLow[pair]] = LEFT;
      rightLow[pair] = NONE;
    }
  }

  private int beyond(int high, int vertex) {
    int at = high;
    while (at != NONE && tree.target[at] == vertex) {
      at = reference[at];
    }
    return at;
  }

  /** Turns the sides relative to other edges into the sides, for good: -1 is left, 1 is right. */
  int[] resolve() {
    var chain = new int[side.length];
    for (int edge = 0; edge < side.length; edge++) {
      int length = 0;
      for (int at = edge; at != NONE; at = reference[at]) {
        chain[length++] = at;
      }
      for (int i = length - 2; i >= 0; i--) {
        side[chain[i]] *= side[chain[i + 1]];
        reference[chain[i]] = NONE;
      }
    }
    return side;
  }
}
