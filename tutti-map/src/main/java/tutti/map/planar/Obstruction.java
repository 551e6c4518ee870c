package tutti.map.planar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A part of a graph that cannot be drawn without a crossing, and can be as soon as any of its edges
 * is left out (Kuratowski 1930): five hubs all joined with each other, or three joined with three,
 * by edges or by paths.
 *
 * @param kind which of the two
 * @param hubs the five hubs, lowest first; or six, the three of the lowest one's side first, lowest
 *     first on both sides
 * @param edges the indexes of its edges, in order
 */
public record Obstruction(Kind kind, List<Integer> hubs, List<Integer> edges) {

  /**
   * Which graph remains when the vertices that two edges meet at are taken for points of a line.
   */
  public enum Kind {
    /** Five hubs, each joined with all others: K5. */
    FIVE,
    /** Three hubs, each joined with three others: K3,3. */
    THREE_THREE
  }

  /**
   * @throws IllegalArgumentException when there are not as many hubs as the kind has
   */
  public Obstruction {
    hubs = List.copyOf(hubs);
    edges = List.copyOf(edges);
    if (hubs.size() != (kind == Kind.FIVE ? 5 : 6)) {
      throw new IllegalArgumentException("K5 has five hubs and K3,3 has six, not " + hubs + ".");
    }
  }

  /**
   * An obstruction of the graph; empty when the graph is planar. It keeps edges of a low index
   * rather than those of a high one.
   *
   * @throws IllegalArgumentException when an edge ends at none of the vertices 0 to {@code vertices
   *     - 1}, or two edges join the same two
   */
  public static Optional<Obstruction> of(int vertices, List<GraphEdge> edges) {
    var graph = ArrayGraph.of(vertices, edges);
    return LeftRight.planar(graph) ? Optional.empty() : Optional.of(named(graph, least(graph)));
  }

  /** Leaves edges out as long as the rest is not planar; first many at once, then one by one. */
  static int[] least(ArrayGraph graph) {
    var kept = new ArrayList<Integer>();
    for (int edge = 0; edge < graph.edges(); edge++) {
      kept.add(edge);
    }
    for (int chunk = Math.max(1, kept.size() / 4); chunk > 0; chunk /= 2) {
      for (int end = kept.size(); end > 0; end -= chunk) {
        var part = kept.subList(Math.max(0, end - chunk), end);
        var out = List.copyOf(part);
        int at = Math.max(0, end - chunk);
        part.clear();
        if (planar(graph, kept)) {
          kept.addAll(at, out);
        }
      }
    }
    return ints(kept);
  }

  private static boolean planar(ArrayGraph graph, List<Integer> kept) {
    return LeftRight.planar(graph.part(ints(kept)).graph());
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Obstruction named(ArrayGraph graph, int[] kept) {
    var joined = joined(graph, kept);
    var hubs = new TreeSet<Integer>();
    joined.forEach((vertex, around) -> {
      if (around.size() > 2) {
        hubs.add(vertex);
      }
    });
    var edges = Arrays.stream(kept).boxed().toList();
    if (hubs.size() == 5) {
      return new Obstruction(Kind.FIVE, List.copyOf(hubs), edges);
    }
    var far = new TreeSet<Integer>();
    for (int next : joined.getOrDefault(hubs.first(), List.of())) {
      far.add(hub(hubs.first(), next, joined));
    }
    var ordered = new ArrayList<Integer>(hubs);
    ordered.removeAll(far);
    ordered.addAll(far);
    return new Obstruction(Kind.THREE_THREE, ordered, edges);
  }

  private static Map<Integer, List<Integer>> joined(ArrayGraph graph, int[] kept) {
    var joined = new TreeMap<Integer, List<Integer>>();
    for (int edge : kept) {
      joined.computeIfAbsent(graph.from[edge], v -> new ArrayList<>()).add(graph.to[edge]);
      joined.computeIfAbsent(graph.to[edge], v -> new ArrayList<>()).add(graph.from[edge]);
    }
    return joined;
  }

  /** The hub at the other end of the path that leaves a hub by the given vertex. */
  private static int hub(int from, int by, Map<Integer, List<Integer>> joined) {
    int before = from;
    int at = by;
    for (var around = joined.get(at); around != null && around.size() == 2; ) {
      int next = around.getFirst() == before ? around.getLast() : around.getFirst();
      before = at;
      at = next;
      around = joined.get(at);
    }
    return at;
  }
}
