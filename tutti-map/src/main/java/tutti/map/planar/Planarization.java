package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.Arrays;

/**
 * A drawing with crossings, kept as a plane graph in which every crossing is a vertex of its own: a
 * dummy, numbered behind the vertices. An edge is a chain of pieces. The twin of half-edge {@code
 * h} is {@code h ^ 1}; what lies to the left of a half-edge is its face. Edges are put in and taken
 * out one by one, and only the faces they touch change.
 */
final class Planarization {

  final int vertices;
  final int[] from;
  final int[] to;
  final int[] weight;

  private final HalfEdges halves;
  private int[] face;
  private int[] border = new int[16];
  private int[] corners = new int[16];
  private final int[] first;
  private final NumberPool points;
  private final NumberPool faces = new NumberPool(0);
  private final long[] changed;
  private long changes;
  private long cost;
  private long steps;

  Planarization(int vertices, int[] from, int[] to, int[] weight) {
    this.vertices = vertices;
    this.from = from.clone();
    this.to = to.clone();
    this.weight = weight.clone();
    points = new NumberPool(vertices);
    first = DfsOrientation.filled(from.length);
    changed = new long[from.length];
    halves = new HalfEdges(vertices, 6 * from.length + 16);
    face = new int[halves.room()];
  }

  /** A drawing without a crossing, by the half-edges clockwise around every vertex. */
  static Planarization of(ArrayGraph graph, int[] clockwise) {
    var plane = new Planarization(graph.vertices, graph.from, graph.to, graph.weight);
    for (int edge = 0; edge < graph.edges(); edge++) {
      plane.first[edge] = plane.halves.pair(edge);
    }
    for (int half = 0; half < clockwise.length; half++) {
      int origin = (half & 1) == 0 ? graph.from[half >> 1] : graph.to[half >> 1];
      plane.halves.place(half, origin, clockwise[half]);
    }
    return plane;
  }

  /** The sum, over all crossings, of the product of the two weights. */
  long cost() {
    return cost;
  }

  /** How many crossings came or went so far. */
  long changes() {
    return changes;
  }

  /** How many had come or gone when one last came to, or went from, the edge by another's move. */
  long changed(int edge) {
    return changed[edge];
  }

  /** How many half-edges were looked at to keep the faces. */
  long steps() {
    return steps;
  }

  /** All dummies have numbers below this one. */
  int points() {
    return points.bound();
  }

  /** All half-edges have numbers below this one. */
  int halves() {
    return halves.bound();
  }

  /** All faces have numbers below this one. */
  int faces() {
    return faces.bound();
  }

  /** A half-edge with the face to its left. */
  int border(int face) {
    return border[face];
  }

  int face(int half) {
    return face[half];
  }

  /** The edge the half-edge is a piece of. */
  int edge(int half) {
    return halves.edge(half);
  }

  /** The vertex or dummy the half-edge leads to. */
  int target(int half) {
    return halves.origin(half ^ 1);
  }

  /** A half-edge that leaves the vertex; none at a lonely one. */
  int leaving(int vertex) {
    return halves.leaving(vertex);
  }

  /** The next half-edge clockwise around the same vertex. */
  int turn(int half) {
    return halves.clockwise(half);
  }

  /** The next half-edge along the face to the left. */
  int along(int half) {
    return halves.clockwise(half ^ 1);
  }

  /** The first piece of an edge, leaving the edge's {@code from}; none when it is not drawn. */
  int first(int edge) {
    return first[edge];
  }

  boolean dummy(int point) {
    return point >= vertices;
  }

  /** The piece that goes on straight across the dummy a piece leads to. */
  int straight(int half) {
    return halves.clockwise(along(half));
  }

  /** The weight of all that crosses the edge. */
  int crossed(int edge) {
    int sum = 0;
    for (int half = first[edge]; dummy(target(half)); half = straight(half)) {
      sum += weight[edge(along(half))];
    }
    return sum;
  }

  /** A half-edge that leaves the vertex along the face; none when the vertex is lonely. */
  int corner(int vertex, int side) {
    int half = leaving(vertex);
    while (half != NONE && face[half] != side) {
      half = turn(half);
    }
    return half;
  }

  /** Makes the next search for a corner of the vertex begin elsewhere. */
  void turn(int vertex, int times) {
    for (int i = 0; i < times && leaving(vertex) != NONE; i++) {
      halves.begin(vertex, turn(leaving(vertex)));
    }
  }

  /** The line of an edge while it is put in. */
  final class Pen {
    private final int drawn;
    private final boolean forward;
    private int at;
    private int corner;

    /** Begins at one end, in the corner before the given half-edge. */
    Pen(int drawn, int vertex, int corner) {
      this.drawn = drawn;
      this.at = vertex;
      this.corner = corner;
      forward = vertex == from[drawn];
    }

    /** The face the line is in; none when it began at a lonely vertex. */
    int side() {
      return corner == NONE ? NONE : face[corner];
    }

    /** Crosses a piece that has the line on its left. */
    void cross(int half) {
      cost += (long) weight[drawn] * weight[edge(half)];
      changed[edge(half)] = ++changes;
      int dummy = points.take();
      int on = split(half, dummy);
      draw(dummy, on);
      at = dummy;
      corner = half ^ 1;
    }

    /** Ends at the other end, in the corner before the given half-edge. */
    void end(int vertex, int last) {
      int half = draw(vertex, last);
      if (!forward) {
        first[drawn] = half ^ 1;
      }
    }

    private int draw(int point, int before) {
      int half = join(drawn, at, corner, point, before);
      if (forward && first[drawn] == NONE) {
        first[drawn] = half;
      }
      return half;
    }
  }

  /** Puts a point into a piece; gives back the piece that leads on from there. */
  private int split(int half, int point) {
    int owner = edge(half);
    int on = pair(owner);
    int back = half ^ 1;
    halves.replace(back, on ^ 1);
    if (first[owner] == back) {
      first[owner] = on ^ 1;
    }
    face[on] = face[half];
    face[on ^ 1] = face[back];
    corners[face[half]]++;
    corners[face[back]]++;
    halves.clear(point);
    halves.leave(back, point, NONE);
    halves.leave(on, point, NONE);
    return on;
  }

  private int pair(int owner) {
    int half = halves.pair(owner);
    face = halves.room() > face.length ? Arrays.copyOf(face, halves.room()) : face;
    return half;
  }

  private int join(int owner, int one, int corner, int other, int otherCorner) {
    int half = pair(owner);
    boolean hangs = leaving(one) == NONE || leaving(other) == NONE;
    int side = corner != NONE ? face[corner] : otherCorner != NONE ? face[otherCorner] : newFace();
    halves.leave(half, one, corner);
    halves.leave(half ^ 1, other, otherCorner);
    face[half] = side;
    face[half ^ 1] = side;
    border[side] = half;
    corners[side] += 2;
    if (!hangs) {
      part(half);
    }
    return half;
  }

  private int newFace() {
    int number = faces.take();
    if (number >= border.length) {
      border = Arrays.copyOf(border, 2 * border.length);
      corners = Arrays.copyOf(corners, border.length);
    }
    corners[number] = 0;
    return number;
  }

  /** Numbers the smaller of the two faces beside a new piece anew. */
  private void part(int half) {
    int one = half;
    int other = half ^ 1;
    do {
      one = along(one);
      other = along(other);
    } while (one != half && other != (half ^ 1));
    int smaller = one == half ? half : half ^ 1;
    int old = face[half];
    int number = newFace();
    number(smaller, number);
    border[number] = smaller;
    border[old] = smaller ^ 1;
    corners[old] -= corners[number];
  }

  private void number(int half, int number) {
    int at = half;
    do {
      face[at] = number;
      corners[number]++;
      at = along(at);
    } while (at != half);
    steps += corners[number];
  }

  /** Takes an edge out of the drawing, with its crossings. */
  void remove(int gone) {
    int half = first[gone];
    first[gone] = NONE;
    while (half != NONE) {
      int point = halves.origin(half);
      int on = dummy(target(half)) ? straight(half) : NONE;
      if (on != NONE) {
        cost -= (long) weight[gone] * weight[edge(along(half))];
        changed[edge(along(half))] = ++changes;
      }
      erase(half);
      if (dummy(point)) {
        smooth(point);
      }
      half = on;
    }
  }

  private void erase(int half) {
    if (face[half] == face[half ^ 1]) {
      int rest = along(half) == (half ^ 1) ? along(half ^ 1) : along(half);
      corners[face[half]] -= 2;
      border[face[half]] = rest;
    } else {
      merge(corners[face[half]] < corners[face[half ^ 1]] ? half : half ^ 1);
    }
    halves.cut(half);
    halves.cut(half ^ 1);
    halves.giveBack(half);
  }

  /** Gives the smaller face beside a piece the number of the larger one. */
  private void merge(int smaller) {
    int gone = face[smaller];
    int kept = face[smaller ^ 1];
    number(smaller, kept);
    border[kept] = along(smaller);
    corners[kept] -= 2;
    faces.giveBack(gone);
  }

  /** Makes the two pieces that meet at a dummy one. */
  private void smooth(int dummy) {
    int one = leaving(dummy);
    int other = turn(one);
    int owner = edge(one);
    if (first[owner] == (other ^ 1)) {
      first[owner] = one;
    }
    halves.replace(other ^ 1, one);
    shrink(one);
    shrink(one ^ 1);
    halves.giveBack(other);
    points.giveBack(dummy);
  }

  private void shrink(int half) {
    corners[face[half]]--;
    border[face[half]] = half;
  }

  /**
   * Puts a vertex into an edge, next to one of its ends; the piece between the two becomes another
   * edge.
   */
  void subdivide(int kept, int vertex, int end, int gone) {
    int half = end(kept, end);
    split(half, vertex);
    halves.own(half, gone);
    if (first[kept] == half) {
      first[kept] = along(half);
    }
    first[gone] = from[gone] == end ? half : half ^ 1;
    if (from[kept] == end) {
      from[kept] = vertex;
    } else {
      to[kept] = vertex;
    }
  }

  /** The piece of an edge that leaves one of its ends. */
  private int end(int drawn, int vertex) {
    int half = first[drawn];
    if (from[drawn] == vertex) {
      return half;
    }
    while (dummy(target(half))) {
      half = straight(half);
    }
    return half ^ 1;
  }

  /** Puts in an edge that runs beside another one all the way, close to its left. */
  void beside(int kept, int drawn) {
    int half = first[kept];
    var pen = new Pen(drawn, from[kept], half);
    while (dummy(target(half))) {
      int next = straight(half);
      pen.cross(along(half));
      half = next;
    }
    pen.end(to[kept], along(half));
  }
}
