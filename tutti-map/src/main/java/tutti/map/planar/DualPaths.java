package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.Arrays;

/**
 * Shortest ways from face to face of a drawing: what a line would have to cross. A step over a
 * piece costs the weight of its edge (Batini, Talamo, Tamassia 1984: shortest paths in the dual
 * graph).
 */
final class DualPaths {

  /** Farther than any face. */
  static final int FAR = Integer.MAX_VALUE / 4;

  private static final int[] NO_LIMIT = {};

  private final Planarization plane;
  private final FaceFrontier frontier = new FaceFrontier();
  private int[] distance = new int[64];
  private int[] entered = new int[64];
  private int[] reached = new int[64];
  private int[] goal = new int[64];
  private int[] settled = new int[64];
  private int settledCount;
  private int search;
  private final SeededRandom dice;
  private int[] limit = NO_LIMIT;
  private int most;
  private long steps;

  DualPaths(Planarization plane, SeededRandom dice) {
    this.plane = plane;
    this.dice = dice;
  }

  long steps() {
    return steps;
  }

  /** How many faces the last search settled. */
  int settled() {
    return settledCount;
  }

  /** The face that was settled after so many others. */
  int settled(int index) {
    return settled[index];
  }

  /** How far a settled face is. */
  int distance(int face) {
    return distance[face];
  }

  /** The piece by which the search came into the face, seen from before; none in the first ones. */
  int entered(int face) {
    return entered[face];
  }

  /** Begins a search at the faces around a vertex. */
  void from(int vertex) {
    begin();
    int first = plane.leaving(vertex);
    int half = first;
    do {
      reach(plane.face(half), 0, NONE);
      half = plane.turn(half);
    } while (half != first);
  }

  /** Begins a search at a face. */
  void fromFace(int face) {
    begin();
    reach(face, 0, NONE);
  }

  private void begin() {
    int faces = plane.faces();
    if (faces > distance.length) {
      int size = 2 * faces;
      distance = Arrays.copyOf(distance, size);
      entered = Arrays.copyOf(entered, size);
      reached = Arrays.copyOf(reached, size);
      goal = Arrays.copyOf(goal, size);
      settled = Arrays.copyOf(settled, size);
    }
    frontier.clear();
    settledCount = 0;
    search++;
  }

  private void reach(int face, int at, int half) {
    if (reached[face] != search || distance[face] > at) {
      reached[face] = search;
      distance[face] = at;
      entered[face] = half;
      frontier.add(at, face);
    } else if (distance[face] == at && half != NONE && dice.below(2) == 0) {
      entered[face] = half;
    }
  }

  /** The nearest face around a vertex; none when all of them are farther than the bound. */
  int nearest(int vertex, int bound) {
    int first = plane.leaving(vertex);
    int half = first;
    do {
      goal[plane.face(half)] = search;
      half = plane.turn(half);
    } while (half != first);
    return run(bound);
  }

  /** Settles every face that is not farther than the bound. */
  void all(int bound) {
    run(bound);
  }

  /**
   * Settles the faces whose distance, and whose sum with a known distance from elsewhere, is not
   * more than the bounds. On the way to such a face the sum is never larger, so no way is lost.
   */
  void within(int[] known, int sum, int bound) {
    limit = known;
    most = sum;
    run(bound);
    limit = NO_LIMIT;
  }

  private int run(int bound) {
    while (!frontier.isEmpty()) {
      long next = frontier.take();
      int face = (int) next;
      int at = (int) (next >>> 32);
      if (at > bound) {
        return NONE;
      }
      if (at == distance[face]) {
        if (goal[face] == search) {
          return face;
        }
        settled[settledCount++] = face;
        expand(face, at, bound);
      }
    }
    return NONE;
  }

  private void expand(int origin, int at, int bound) {
    int first = plane.border(origin);
    int half = first;
    do {
      steps++;
      int next = at + plane.weight[plane.edge(half)];
      int face = plane.face(half ^ 1);
      if (next <= bound && (limit.length == 0 || limit[face] + next <= most)) {
        reach(face, next, half);
      }
      half = plane.along(half);
    } while (half != first);
  }
}
