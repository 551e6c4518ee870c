package tutti.map.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.map.planar.SeededRandom;

/**
 * An embedding of a network, and others near it: a part of the network that hangs on one or two
 * boxes is turned over, or hung into another corner of its box. All embeddings of a connected
 * planar graph are reached that way (Whitney 1933, 2-isomorphic graphs).
 *
 * <p>Half-edges are numbered as in {@link PlaneGraph}; the last two belong to an edge to an unseen
 * first vertex, which marks the face around the drawing.
 *
 * @param origin the box every half-edge leaves
 * @param clockwise the next half-edge around the same box, -1 where the lane has no place yet
 * @param any some half-edge that leaves each box, -1 where there is none
 * @param was twice the middle of every box across, as it was
 * @param now the same, about as it will be
 */
record EmbeddingFlips(int[] origin, int[] clockwise, int[] any, int[] was, int[] now) {

  private static final int NONE = -1;
  private static final int LAST = 1 << 28;

  /** The embedding a placement shows, as far as it has lanes. */
  static EmbeddingFlips of(BoxNetwork network, LayoutPlacement placement, int end) {
    int lanes = network.pieces().size();
    int boxes = network.boxes();
    var origin = new int[2 * lanes + 2];
    for (int lane = 0; lane < lanes; lane++) {
      origin[2 * lane] = network.pieces().get(lane).from();
      origin[2 * lane + 1] = network.pieces().get(lane).to();
    }
    origin[2 * lanes] = boxes;
    origin[2 * lanes + 1] = end;
    var none = new int[boxes + 1];
    Arrays.fill(none, NONE);
    var unknown = new int[2 * lanes + 2];
    Arrays.fill(unknown, NONE);
    var middles = new int[boxes + 1];
    for (int box = 0; box < boxes; box++) {
      middles[box] = placement.top[box] + placement.bottom[box];
    }
    var twists = new EmbeddingFlips(origin, unknown, none, middles, middles);
    for (int box = 0; box <= boxes; box++) {
      twists.circle(twists.seen(box, placement));
    }
    return twists;
  }

  /** What leaves a box, clockwise from above: onward downwards, then back upwards. */
  private List<Integer> seen(int box, LayoutPlacement placement) {
    int outer = origin.length / 2 - 1;
    return IntStream.range(0, origin.length)
        .filter(half -> origin[half] == box)
        .filter(half -> half / 2 == outer || placement.known(half / 2))
        .boxed()
        .sorted(Comparator.comparingInt(half -> half / 2 == outer ? LAST : turn(half, placement)))
        .toList();
  }

  private int turn(int half, LayoutPlacement placement) {
    boolean onward = placement.left[target(half)] > placement.left[origin[half]];
    int high = placement.high[half / 2];
    return onward ? high : LAST - 1 - high;
  }

  private int target(int half) {
    return origin[half ^ 1];
  }

  private EmbeddingFlips copy() {
    return new EmbeddingFlips(origin, clockwise.clone(), any.clone(), was, now.clone());
  }

  private int along(int half) {
    return clockwise[half ^ 1];
  }

  private int[] faces() {
    var face = new int[clockwise.length];
    Arrays.fill(face, NONE);
    int faces = 0;
    for (int half = 0; half < face.length; half++) {
      if (clockwise[half] != NONE && face[half] == NONE) {
        for (int at = half; face[at] == NONE; at = along(at)) {
          face[at] = faces;
        }
        faces++;
      }
    }
    return face;
  }

  /** How many faces there are. */
  int count() {
    return 1 + Arrays.stream(faces()).max().orElse(NONE);
  }

  private List<Integer> around(int box) {
    return any[box] == NONE ? List.of() : segment(any[box], any[box]);
  }

  /** The half-edges clockwise from one to right before another. */
  private List<Integer> segment(int first, int end) {
    var segment = new ArrayList<Integer>();
    int half = first;
    do {
      segment.add(half);
      half = clockwise[half];
    } while (half != end);
    return segment;
  }

  /** What tells this embedding from others. */
  List<Integer> key() {
    return Arrays.stream(clockwise).boxed().toList();
  }

  /** For every box its half-edges clockwise; those of the end from the face around the drawing. */
  List<List<Integer>> rotations() {
    int outer = clockwise.length - 1;
    var start = any.clone();
    start[origin[outer]] = clockwise[outer];
    return IntStream.range(0, any.length - 1)
        .mapToObj(box -> start[box] == NONE ? List.<Integer>of() : segment(start[box], start[box]))
        .map(around -> around.stream().filter(half -> half != outer).toList())
        .toList();
  }

  /** With lanes, each in some face; empty when one finds none. */
  Optional<EmbeddingFlips> put(List<Integer> lanes, SeededRandom dice) {
    var at = Optional.of(this);
    for (int lane : lanes) {
      at = at.flatMap(one -> one.put(lane, dice));
    }
    return at;
  }

  /** With a lane in some face; empty when none has both its ends. */
  private Optional<EmbeddingFlips> put(int lane, SeededRandom dice) {
    var one = corners(2 * lane);
    var other = corners(2 * lane + 1);
    var face = faces();
    boolean free = !joined(lane);
    var ways =
        one.stream()
            .flatMap(near ->
                other.stream()
                    .filter(far -> free || face[near] == face[far])
                    .map(far -> new int[] {near, far}))
            .toList();
    return ways.isEmpty()
        ? Optional.empty()
        : Optional.of(with(lane, ways.get(dice.below(ways.size()))));
  }

  private List<Integer> corners(int half) {
    var around = around(origin[half]);
    return around.isEmpty() ? List.of(NONE) : around;
  }

  private EmbeddingFlips with(int lane, int[] corners) {
    var with = copy();
    with.leave(2 * lane, corners[0]);
    with.leave(2 * lane + 1, corners[1]);
    return with;
  }

  /** Puts a half-edge right before another one, which may be none at a lonely box. */
  private void leave(int half, int before) {
    var around = new ArrayList<Integer>(List.of(half));
    if (before != NONE) {
      around.addAll(segment(before, before));
    }
    circle(around);
  }

  /** How far boxes move across, about; far is worse than twice half as far. */
  double moved() {
    double moved = 0;
    for (int box = 0; box < now.length; box++) {
      double by = now[box] - was[box];
      moved += by * by;
    }
    return moved;
  }

  /** How many lanes lie between the ends of the lanes. */
  int apart(List<Integer> lanes) {
    var face = faces();
    return lanes.stream().filter(this::joined).mapToInt(lane -> apart(lane, face)).sum();
  }

  private boolean joined(int lane) {
    int from = origin[2 * lane];
    if (any[from] == NONE || any[origin[2 * lane + 1]] == NONE) {
      return false;
    }
    var known = new boolean[any.length];
    around(from).forEach(half -> reach(half, NONE, NONE, known));
    return known[origin[2 * lane + 1]];
  }

  /** Breadth first from face to face. */
  private int apart(int lane, int[] face) {
    var distance = new int[face.length];
    Arrays.fill(distance, NONE);
    var queue = new ArrayDeque<Integer>();
    for (int half : around(origin[2 * lane])) {
      queue.add(half);
      distance[face[half]] = 0;
    }
    var goals = around(origin[2 * lane + 1]);
    while (goals.stream().allMatch(goal -> distance[face[goal]] == NONE)) {
      int start = queue.remove();
      for (int half = along(start); ; half = along(half)) {
        if (distance[face[half ^ 1]] == NONE) {
          distance[face[half ^ 1]] = distance[face[start]] + 1;
          queue.add(half ^ 1);
        }
        if (half == start) {
          break;
        }
      }
    }
    return goals.stream()
        .mapToInt(goal -> distance[face[goal]])
        .filter(far -> far != NONE)
        .min()
        .orElse(0);
  }

  /** Marks what a half-edge leads to without going through either of two boxes. */
  private void reach(int half, int one, int other, boolean[] known) {
    var path = new ArrayDeque<Integer>(List.of(half));
    while (!path.isEmpty()) {
      int box = target(path.remove());
      if (box != one && box != other && !known[box]) {
        known[box] = true;
        path.addAll(around(box));
      }
    }
  }

  /** An embedding that differs in one part, or the same when the dice find none. */
  EmbeddingFlips change(SeededRandom dice) {
    int first = dice.below(clockwise.length);
    if (clockwise[first] == NONE) {
      return this;
    }
    var corners = around(origin[first]);
    int end = corners.get(dice.below(corners.size()));
    if (first == end) {
      return this;
    }
    var face = faces();
    return face[first] == face[end] ? hung(first, end, dice) : turned(first, end, face, dice);
  }

  /** What hangs on a box between two corners of one face, turned over or hung elsewhere. */
  private EmbeddingFlips hung(int first, int end, SeededRandom dice) {
    var inside = segment(first, end);
    var known = new boolean[any.length];
    inside.forEach(half -> reach(half, origin[first], NONE, known));
    if (known[any.length - 1] && inside.size() > 1) {
      return hung(end, first, dice);
    }
    var rest = segment(end, first);
    var with = copy();
    if (dice.below(2) == 0) {
      with.mirror(known);
      with.circle(join(inside.reversed(), rest));
      return with;
    }
    int corner = dice.below(rest.size());
    with.shift(known, rest.get(corner), rest.get((corner + rest.size() - 1) % rest.size()));
    Collections.rotate(rest, -corner);
    with.circle(join(inside, rest));
    return with;
  }

  /** What hangs on two boxes between two faces, turned over. */
  private EmbeddingFlips turned(int first, int end, int[] face, SeededRandom dice) {
    var pairs = new ArrayList<int[]>();
    for (int near = 0; near < face.length; near++) {
      if (face[near] == face[first] && origin[near] != origin[first]) {
        for (int far : segment(near, near)) {
          if (face[far] == face[end]) {
            pairs.add(new int[] {near, far});
          }
        }
      }
    }
    if (pairs.isEmpty()) {
      return this;
    }
    var pair = pairs.get(dice.below(pairs.size()));
    var inside = between(first, end, pair[0], pair[1]);
    return inside[any.length - 1]
        ? turned(between(end, first, pair[1], pair[0]), end, first, pair[1], pair[0])
        : turned(inside, first, end, pair[0], pair[1]);
  }

  private boolean[] between(int first, int end, int near, int far) {
    var known = new boolean[any.length];
    join(segment(first, end), segment(far, near))
        .forEach(half -> reach(half, origin[first], origin[near], known));
    return known;
  }

  private EmbeddingFlips turned(boolean[] inside, int first, int end, int near, int far) {
    if (inside[any.length - 1]) {
      return this;
    }
    var with = copy();
    with.mirror(inside);
    with.circle(join(segment(first, end).reversed(), segment(end, first)));
    with.circle(join(segment(far, near).reversed(), segment(near, far)));
    return with;
  }

  private static List<Integer> join(List<Integer> one, List<Integer> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private void mirror(boolean[] boxes) {
    var middles = middles(boxes);
    int ends = middles.min().orElse(0);
    ends += middles(boxes).max().orElse(0);
    for (int box = 0; box < boxes.length; box++) {
      if (boxes[box]) {
        now[box] = ends - now[box];
        circle(around(box).reversed());
      }
    }
  }

  private IntStream middles(boolean[] boxes) {
    return IntStream.range(0, boxes.length).filter(box -> boxes[box]).map(box -> now[box]);
  }

  /** Moves boxes to between the ends of two half-edges. */
  private void shift(boolean[] boxes, int one, int other) {
    int to = (now[target(one)] + now[target(other)]) / 2;
    int by = to - (int) middles(boxes).average().orElse(to);
    for (int box = 0; box < boxes.length; box++) {
      now[box] += boxes[box] ? by : 0;
    }
  }

  private void circle(List<Integer> halves) {
    for (int i = 0; i < halves.size(); i++) {
      clockwise[halves.get(i)] = halves.get((i + 1) % halves.size());
      any[origin[halves.get(i)]] = halves.getFirst();
    }
  }
}
