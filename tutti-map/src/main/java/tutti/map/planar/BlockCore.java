package tutti.map.planar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What is left of a block when vertices with two neighbours are bridged and parallel edges bundled,
 * over and over; the fewest crossings stay the same (Chimani, Gutwenger 2009, Non-planar core
 * reduction of graphs). A bridged vertex leaves the lighter of its two edges, since that is the one
 * to cross; bundled edges are crossed together. The edges keep their numbers.
 */
final class BlockCore {

  /** What was done: a vertex bridged, or an edge bundled with another. */
  private sealed interface ReductionStep {
    /** The kept edge ran to the vertex and now runs to the end of the edge that is gone. */
    record Bridged(int kept, int gone, int vertex, int end) implements ReductionStep {}

    record Bundled(int kept, int gone) implements ReductionStep {}
  }

  private final ArrayGraph block;
  private final int[] from;
  private final int[] to;
  private final int[] weight;
  private final List<TreeMap<Integer, Integer>> neighbours = new ArrayList<>();
  private final List<ReductionStep> steps = new ArrayList<>();

  private BlockCore(ArrayGraph block) {
    this.block = block;
    from = block.from.clone();
    to = block.to.clone();
    weight = block.weight.clone();
    for (int vertex = 0; vertex < block.vertices; vertex++) {
      neighbours.add(new TreeMap<>());
    }
    for (int edge = 0; edge < block.edges(); edge++) {
      neighbours.get(from[edge]).put(to[edge], edge);
      neighbours.get(to[edge]).put(from[edge], edge);
    }
  }

  /** The core of a block that is not planar. */
  static BlockCore of(ArrayGraph block) {
    var core = new BlockCore(block);
    var waiting = new ArrayDeque<>(IntStream.range(0, block.vertices).boxed().toList());
    while (!waiting.isEmpty()) {
      int vertex = waiting.remove();
      if (core.neighbours.get(vertex).size() == 2) {
        waiting.addAll(core.bridge(vertex));
      }
    }
    return core;
  }

  private List<Integer> bridge(int vertex) {
    var around = neighbours.get(vertex);
    int one = around.firstKey();
    int other = around.lastKey();
    int kept = around.firstEntry().getValue();
    int gone = around.lastEntry().getValue();
    around.clear();
    neighbours.get(one).remove(vertex);
    neighbours.get(other).remove(vertex);
    if (weight[kept] <= weight[gone]) {
      lead(kept, gone, vertex, other);
    } else {
      lead(gone, kept, vertex, one);
    }
    return List.of(one, other);
  }

  private void lead(int kept, int gone, int vertex, int end) {
    steps.add(new ReductionStep.Bridged(kept, gone, vertex, end));
    int far = from[kept] ^ to[kept] ^ vertex;
    if (from[kept] == vertex) {
      from[kept] = end;
    } else {
      to[kept] = end;
    }
    var parallel = neighbours.get(far).get(end);
    if (parallel == null) {
      neighbours.get(far).put(end, kept);
      neighbours.get(end).put(far, kept);
    } else {
      steps.add(new ReductionStep.Bundled(parallel, kept));
      weight[parallel] += weight[kept];
    }
  }

  /** The edges of the core. */
  int[] edges() {
    return IntStream.range(0, from.length)
        .filter(edge -> neighbours.get(from[edge]).getOrDefault(to[edge], ArrayGraph.NONE) == edge)
        .toArray();
  }

  /** A drawing in which nothing is drawn yet, with all vertices and edges of the block. */
  Planarization blank() {
    return new Planarization(block.vertices, from, to, weight);
  }

  /** Undoes the reduction in a drawing of the core: what was left out is drawn beside the rest. */
  void expand(Planarization drawing) {
    for (var step : steps.reversed()) {
      switch (step) {
        case ReductionStep.Bridged one ->
            drawing.subdivide(one.kept(), one.vertex(), one.end(), one.gone());
        case ReductionStep.Bundled one -> {
          drawing.weight[one.kept()] -= drawing.weight[one.gone()];
          drawing.beside(one.kept(), one.gone());
        }
      }
    }
  }
}
