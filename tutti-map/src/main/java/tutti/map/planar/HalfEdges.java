package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.Arrays;

/**
 * Half-edges in pairs, {@code h} and {@code h ^ 1}, and their order around the points they leave.
 * Knows nothing of faces.
 */
final class HalfEdges {

  private int[] origin;
  private int[] clockwise;
  private int[] counter;
  private int[] edge;
  private int[] leaving;
  private final NumberPool pairs = new NumberPool(0);

  /** Room for so many half-edges to begin with, and for a few more points than the vertices. */
  HalfEdges(int vertices, int room) {
    origin = new int[room];
    clockwise = new int[room];
    counter = new int[room];
    edge = new int[room / 2];
    leaving = DfsOrientation.filled(vertices + 16);
  }

  /** All half-edges have numbers below this one. */
  int bound() {
    return 2 * pairs.bound();
  }

  /** So many half-edges there is room for at present. */
  int room() {
    return origin.length;
  }

  int origin(int half) {
    return origin[half];
  }

  int clockwise(int half) {
    return clockwise[half];
  }

  int edge(int half) {
    return edge[half >> 1];
  }

  /** A half-edge that leaves the point; none at a lonely one. */
  int leaving(int point) {
    return leaving[point];
  }

  /** A new pair that belongs to the edge; gives back its even half. */
  int pair(int owner) {
    int half = 2 * pairs.take();
    if (half + 1 >= origin.length) {
      int room = 2 * origin.length;
      origin = Arrays.copyOf(origin, room);
      clockwise = Arrays.copyOf(clockwise, room);
      counter = Arrays.copyOf(counter, room);
      edge = Arrays.copyOf(edge, room / 2);
    }
    own(half, owner);
    return half;
  }

  void giveBack(int half) {
    pairs.giveBack(half >> 1);
  }

  void own(int half, int owner) {
    edge[half >> 1] = owner;
  }

  /** Says where a half-edge leaves and which one follows it clockwise. */
  void place(int half, int point, int next) {
    origin[half] = point;
    leaving[point] = half;
    link(half, next);
  }

  /** Makes the half-edge the one the point names first. */
  void begin(int point, int half) {
    leaving[point] = half;
  }

  /** Makes a point lonely, whatever it was before. */
  void clear(int point) {
    if (point >= leaving.length) {
      leaving = Arrays.copyOf(leaving, 2 * leaving.length);
    }
    leaving[point] = NONE;
  }

  /** Lets a half-edge leave the point, just before another one clockwise, or before any. */
  void leave(int half, int point, int before) {
    origin[half] = point;
    int next = before == NONE ? leaving[point] : before;
    if (next == NONE) {
      leaving[point] = half;
      link(half, half);
    } else {
      link(counter[next], half);
      link(half, next);
    }
  }

  private void link(int half, int next) {
    clockwise[half] = next;
    counter[next] = half;
  }

  /** Puts a half-edge into the place of another one. */
  void replace(int old, int half) {
    int point = origin[old];
    int before = counter[old];
    int next = clockwise[old];
    origin[half] = point;
    link(before == old ? half : before, half);
    link(half, next == old ? half : next);
    if (leaving[point] == old) {
      leaving[point] = half;
    }
  }

  /** Takes a half-edge away from its point. */
  void cut(int half) {
    int point = origin[half];
    if (clockwise[half] == half) {
      leaving[point] = NONE;
    } else {
      leaving[point] = leaving[point] == half ? clockwise[half] : leaving[point];
      link(counter[half], clockwise[half]);
    }
  }
}
