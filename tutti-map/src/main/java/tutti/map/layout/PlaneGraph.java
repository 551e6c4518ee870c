package tutti.map.layout;

import java.util.Arrays;
import java.util.List;
import tutti.map.planar.SeededRandom;

/**
 * A graph drawn in the plane, as half-edges. The twin of half-edge {@code h} is {@code h ^ 1};
 * every vertex knows the half-edges that leave it, clockwise.
 */
final class PlaneGraph {

  private static final int NONE = -1;

  private final int[] origin;
  private final int[] clockwise;
  private final int[] counter;
  private final int[] any;
  private int halves;

  PlaneGraph(int vertices, int edges) {
    origin = new int[2 * edges];
    clockwise = new int[2 * edges];
    counter = new int[2 * edges];
    any = new int[vertices];
    Arrays.fill(any, NONE);
  }

  /** The plane graph whose vertices send out the given half-edges in the given clockwise order. */
  static PlaneGraph of(List<List<Integer>> rotations, int halves, int moreVertices) {
    int vertices = rotations.size() + moreVertices;
    var plane = new PlaneGraph(vertices, Math.max(halves / 2, 3 * vertices) + 3);
    for (int vertex = 0; vertex < rotations.size(); vertex++) {
      for (int half : rotations.get(vertex)) {
        plane.leave(half, vertex, NONE);
      }
    }
    plane.halves = halves;
    return plane;
  }

  int vertices() {
    return any.length;
  }

  int edges() {
    return halves / 2;
  }

  int halves() {
    return halves;
  }

  int origin(int half) {
    return origin[half];
  }

  int target(int half) {
    return origin[half ^ 1];
  }

  /** A half-edge that leaves the vertex, or a negative number for a lonely vertex. */
  int leaving(int vertex) {
    return any[vertex];
  }

  /** The next half-edge clockwise around the same vertex. */
  int turn(int half) {
    return clockwise[half];
  }

  /** How many half-edges leave the vertex this one leaves; none at a lonely vertex. */
  int degree(int half) {
    if (half == NONE) {
      return 0;
    }
    int degree = 1;
    for (int at = clockwise[half]; at != half; at = clockwise[at]) {
      degree++;
    }
    return degree;
  }

  /** The next half-edge along the face to the left. */
  int along(int half) {
    return clockwise[half ^ 1];
  }

  /**
   * Joins two vertices by a new edge inside one face. Each corner is named by the half-edge that
   * leaves it along the face, or is negative at a lonely vertex.
   */
  int join(int from, int corner, int to, int otherCorner) {
    int half = halves;
    halves += 2;
    leave(half, from, corner);
    leave(half + 1, to, otherCorner);
    return half;
  }

  private void leave(int half, int vertex, int before) {
    origin[half] = vertex;
    int next = before == NONE ? any[vertex] : before;
    if (next == NONE) {
      any[vertex] = half;
      next = half;
      counter[half] = half;
    }
    link(counter[next], half);
    link(half, next);
  }

  private void link(int half, int next) {
    clockwise[half] = next;
    counter[next] = half;
  }

  /** How many corners the face to the left has. */
  int corners(int half) {
    int corners = 1;
    for (int at = along(half); at != half; at = along(at)) {
      corners++;
    }
    return corners;
  }

  /** Adds edges until every face has three corners, as far as that goes without a loop. */
  void triangulate(SeededRandom dice) {
    for (int half = 0; half < halves; half++) {
      int corners = corners(half);
      while (corners > 3 && cutSomewhere(half, dice.below(corners), corners)) {
        corners = corners(half);
      }
    }
  }

  private boolean cutSomewhere(int half, int start, int corners) {
    int at = half;
    for (int step = 0; step < start + corners; step++) {
      if (step >= start && cut(at)) {
        return true;
      }
      at = along(at);
    }
    return false;
  }

  private boolean cut(int half) {
    int second = along(along(half));
    if (origin[half] == origin[second]) {
      return false;
    }
    join(origin[half], half, origin[second], second);
    return true;
  }

  /**
   * Turns an edge between two triangles into the other diagonal; says whether that was possible.
   */
  boolean flip(int edge) {
    int half = 2 * edge;
    int left = along(half);
    int right = along(half ^ 1);
    boolean triangles = corners(half) == 3 && corners(half ^ 1) == 3;
    if (!triangles || target(left) == target(right)) {
      return false;
    }
    int far = along(left);
    int near = along(right);
    take(half);
    take(half ^ 1);
    leave(half, origin[far], far);
    leave(half ^ 1, origin[near], near);
    return true;
  }

  private void take(int half) {
    if (any[origin[half]] == half) {
      any[origin[half]] = clockwise[half];
    }
    link(counter[half], clockwise[half]);
  }

  /** Numbers the faces: for every half-edge the face to its left. */
  int[] faces() {
    var face = new int[halves];
    Arrays.fill(face, NONE);
    int faces = 0;
    for (int half = 0; half < halves; half++) {
      if (face[half] == NONE) {
        number(half, faces++, face);
      }
    }
    return face;
  }

  private void number(int half, int number, int[] face) {
    for (int at = half; face[at] == NONE; at = along(at)) {
      face[at] = number;
    }
  }
}
