package tutti.map.planar;

import java.util.ArrayList;
import java.util.List;

/**
 * The half-edges around every vertex, clockwise, put together block by block: each block is nested
 * in a corner of chance among those before it.
 */
final class RotationSystem {

  private final int[] clockwise;
  private final List<List<Integer>> placed = new ArrayList<>();
  private final SeededRandom dice;

  RotationSystem(int vertices, int halves, SeededRandom dice) {
    this.dice = dice;
    clockwise = new int[halves];
    for (int vertex = 0; vertex < vertices; vertex++) {
      placed.add(new ArrayList<>());
    }
  }

  /** Puts the half-edges of one block, given clockwise, into a corner of the vertex. */
  void nest(int vertex, List<Integer> order) {
    var before = placed.get(vertex);
    int shift = dice.below(order.size());
    int first = order.get(shift);
    int after = before.isEmpty() ? first : before.get(dice.below(before.size()));
    int next = before.isEmpty() ? first : clockwise[after];
    int last = first;
    for (int i = 1; i < order.size(); i++) {
      int half = order.get((shift + i) % order.size());
      clockwise[last] = half;
      last = half;
    }
    clockwise[last] = next;
    if (!before.isEmpty()) {
      clockwise[after] = first;
    }
    before.addAll(order);
  }

  /** What was put together, for every vertex from a half-edge of chance on. */
  List<List<Integer>> clockwise() {
    return placed.stream().map(this::around).toList();
  }

  private List<Integer> around(List<Integer> halves) {
    var around = new ArrayList<Integer>(halves.size());
    if (!halves.isEmpty()) {
      int half = halves.get(dice.below(halves.size()));
      for (int i = 0; i < halves.size(); i++) {
        around.add(half);
        half = clockwise[half];
      }
    }
    return List.copyOf(around);
  }
}
