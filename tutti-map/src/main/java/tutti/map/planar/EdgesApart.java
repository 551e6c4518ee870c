package tutti.map.planar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which edges to leave out so that the rest is planar, of as little weight as can be found.
 *
 * @param edges the indexes of the edges left out, in order; none when the graph is planar
 * @param least whether it is proved that no others weigh less
 */
public record EdgesApart(List<Integer> edges, boolean least) {

  /** What a proof may cost: tests for planarity times the edges tested, about 0.1 s. */
  private static final long PROOF = 400_000;

  /** So many edges are tried in all orders together. */
  private static final int WORK = 4_000;

  private static final int MOST_ORDERS = 120;

  /** Whatever is not planar has at least nine edges. */
  private static final int FEWEST = 9;

  public EdgesApart {
    edges = List.copyOf(edges);
  }

  /**
   * Looks for the edges. Where one, two or three are enough, the answer is proved: every way to
   * make a graph planar leaves out an edge of each of its obstructions, so only those have to be
   * tried (Kuratowski 1930). Otherwise it is the best of many orders in which edges are put in as
   * long as that goes.
   *
   * @throws IllegalArgumentException when an edge ends at none of the vertices 0 to {@code vertices
   *     - 1}, or two edges join the same two
   */
  public static EdgesApart of(int vertices, List<GraphEdge> edges) {
    var graph = ArrayGraph.of(vertices, edges);
    if (LeftRight.planar(graph)) {
      return new EdgesApart(List.of(), true);
    }
    var found = greedy(graph);
    var proof = new SeparationProof(graph, weight(graph, found), found);
    boolean least = weight(graph, found) <= excess(graph) || proof.search();
    return new EdgesApart(Arrays.stream(proof.best()).sorted().boxed().toList(), least);
  }

  /** What must be left out at the least: n vertices have at most 3n - 6 edges (Euler 1758). */
  private static int excess(ArrayGraph graph) {
    long joined = IntStream.range(0, graph.vertices).filter(v -> graph.degree(v) > 0).count();
    long excess = Math.max(0, graph.edges() - (3 * joined - 6));
    return Arrays.stream(graph.weight).sorted().limit(excess).sum();
  }

  private static int[] greedy(ArrayGraph graph) {
    int[] best = leftOut(graph, leastCrossed(graph));
    int orders = Math.clamp(WORK / graph.edges(), 4, MOST_ORDERS);
    for (int order = 0; order < orders; order++) {
      int[] next = leftOut(graph, order(graph, new SeededRandom(order)));
      best = weight(graph, next) < weight(graph, best) ? next : best;
    }
    return best;
  }

  /** The edges by how often a drawing crosses them, for their weight. */
  private static List<Integer> leastCrossed(ArrayGraph graph) {
    var drawn = Planarizer.planarize(graph, CrossingEffort.QUICK, new SeededRandom(0));
    var crossed = new int[graph.edges()];
    Arrays.fill(crossed, -1);
    drawn.pieces().forEach(piece -> crossed[piece.edge()]++);
    return IntStream.range(0, crossed.length)
        .boxed()
        .sorted(Comparator.comparingDouble(edge -> (double) crossed[edge] / graph.weight[edge]))
        .toList();
  }

  private static List<Integer> order(ArrayGraph graph, SeededRandom dice) {
    var order = new ArrayList<>(IntStream.range(0, graph.edges()).boxed().toList());
    dice.shuffle(order);
    if (dice.below(2) == 0) {
      order.sort(Comparator.comparingInt(edge -> -graph.weight[edge]));
    }
    return order;
  }

  private static int[] leftOut(ArrayGraph graph, List<Integer> order) {
    var kept = new int[graph.edges()];
    int count = 0;
    var left = new ArrayList<Integer>();
    for (int edge : order) {
      kept[count++] = edge;
      if (count >= FEWEST && !LeftRight.planar(graph.part(Arrays.copyOf(kept, count)).graph())) {
        count--;
        left.add(edge);
      }
    }
    return left.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int weight(ArrayGraph graph, int[] edges) {
    return Arrays.stream(edges).map(edge -> graph.weight[edge]).sum();
  }

  /** Tries every way to leave out at most three edges that weighs less than what was found. */
  private static final class SeparationProof {
    private static final int DEEPEST = 3;

    private final ArrayGraph graph;
    private int weight;
    private int[] best;
    private long spentOnTests;

    SeparationProof(ArrayGraph graph, int weight, int[] best) {
      this.graph = graph;
      this.weight = weight;
      this.best = best;
    }

    int[] best() {
      return best;
    }

    /** Whether everything that could weigh less was tried. */
    boolean search() {
      return beyond(IntStream.range(0, graph.edges()).toArray(), new int[0], 0);
    }

    /** Whether all ways that begin with the edges left out were tried, or cannot weigh less. */
    private boolean beyond(int[] kept, int[] out, int spent) {
      spentOnTests += (long) kept.length * kept.length;
      if (spentOnTests > PROOF) {
        return false;
      }
      int[] least = Obstruction.least(graph.part(kept).graph());
      boolean proved = true;
      for (int edge : Arrays.stream(least).map(i -> kept[i]).toArray()) {
        if (spent + graph.weight[edge] < weight) {
          proved &= without(edge, kept, out, spent + graph.weight[edge]);
        }
      }
      return proved;
    }

    private boolean without(int edge, int[] kept, int[] out, int spent) {
      int[] rest = Arrays.stream(kept).filter(one -> one != edge).toArray();
      int[] more = Arrays.copyOf(out, out.length + 1);
      more[out.length] = edge;
      spentOnTests += rest.length;
      if (LeftRight.planar(graph.part(rest).graph())) {
        best = more;
        weight = spent;
        return true;
      }
      if (spent + lightest(rest) >= weight) {
        return true;
      }
      return more.length < DEEPEST && beyond(rest, more, spent);
    }

    private int lightest(int[] edges) {
      return Arrays.stream(edges).map(edge -> graph.weight[edge]).min().orElse(0);
    }
  }
}
