package tutti.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.planar.BoyerMyrvoldPlanarityInspector;
import org.jgrapht.graph.SimpleGraph;

/**
 * Whether lanes can be drawn without a crossing, and one way to do it.
 *
 * <p>Boyer, Myrvold 2004, On the cutting edge: simplified O(n) planarity by edge addition, block by
 * block; every embedding is checked with Euler's formula before it is believed.
 */
final class Planarity {

  private Planarity() {}

  /** Whether a drawing without a crossing exists. */
  static boolean planar(int vertices, List<Lane> lanes) {
    return new BoyerMyrvoldPlanarityInspector<>(graph(vertices, lanes)).isPlanar();
  }

  /**
   * A rotation system of the lanes without a crossing: for every vertex its half-edges clockwise;
   * lane {@code i} has the half-edges {@code 2i} and {@code 2i + 1}. Other throws of the dice give
   * other embeddings. Empty when the lanes are not planar.
   */
  static Optional<List<List<Integer>>> rotations(int vertices, List<Lane> lanes, Dice dice) {
    var rotations = new ArrayList<List<Integer>>();
    for (int vertex = 0; vertex < vertices; vertex++) {
      rotations.add(new ArrayList<>());
    }
    for (var block : blocks(vertices, lanes, dice)) {
      if (!nest(block, lanes, rotations, dice)) {
        return Optional.empty();
      }
    }
    return Optional.of(rotations);
  }

  private static List<List<Integer>> blocks(int vertices, List<Lane> lanes, Dice dice) {
    var blocks = new ArrayList<List<Integer>>();
    for (var block : new BiconnectivityInspector<>(graph(vertices, lanes)).getBlocks()) {
      blocks.add(new ArrayList<>(block.edgeSet().stream().sorted().toList()));
    }
    blocks.removeIf(List::isEmpty);
    blocks.sort(Comparator.comparing(List::getFirst));
    dice.shuffle(blocks);
    return blocks;
  }

  private static boolean nest(
      List<Integer> block, List<Lane> lanes, List<List<Integer>> rotations, Dice dice) {
    dice.shuffle(block);
    Graph<Integer, Integer> graph = new SimpleGraph<>(Integer.class);
    for (int lane : block) {
      add(graph, lanes.get(lane), lane);
    }
    var inspector = new BoyerMyrvoldPlanarityInspector<>(graph);
    if (!inspector.isPlanar()) {
      return false;
    }
    boolean mirrored = dice.below(2) == 1;
    var embedding = inspector.getEmbedding();
    var around = new LinkedHashMap<Integer, List<Integer>>();
    for (int vertex : graph.vertexSet()) {
      var order = embedding.getEdgesAround(vertex);
      around.put(vertex, halves(vertex, mirrored ? order.reversed() : order, lanes));
    }
    around.forEach((vertex, halves) -> insert(halves, rotations.get(vertex), dice));
    return faces(around) == 2 - graph.vertexSet().size() + graph.edgeSet().size();
  }

  private static List<Integer> halves(int vertex, List<Integer> order, List<Lane> lanes) {
    return order.stream()
        .map(lane -> 2 * lane + (lanes.get(lane).from() == vertex ? 0 : 1))
        .toList();
  }

  private static void insert(List<Integer> halves, List<Integer> rotation, Dice dice) {
    int shift = dice.below(halves.size());
    int at = dice.below(rotation.size() + 1);
    rotation.addAll(at, halves.subList(0, shift));
    rotation.addAll(at, halves.subList(shift, halves.size()));
  }

  private static int faces(Map<Integer, List<Integer>> around) {
    var next = new HashMap<Integer, Integer>();
    for (var order : around.values()) {
      for (int i = 0; i < order.size(); i++) {
        next.put(order.get(i) ^ 1, order.get((i + 1) % order.size()));
      }
    }
    int faces = 0;
    for (var unseen = new TreeSet<>(next.keySet()); !unseen.isEmpty(); faces++) {
      for (int at = unseen.first(); unseen.remove(at); ) {
        at = next.getOrDefault(at, at);
      }
    }
    return faces;
  }

  private static Graph<Integer, Integer> graph(int vertices, List<Lane> lanes) {
    Graph<Integer, Integer> graph = new SimpleGraph<>(Integer.class);
    for (int vertex = 0; vertex < vertices; vertex++) {
      graph.addVertex(vertex);
    }
    for (int lane = 0; lane < lanes.size(); lane++) {
      add(graph, lanes.get(lane), lane);
    }
    return graph;
  }

  private static void add(Graph<Integer, Integer> graph, Lane lane, int id) {
    graph.addVertex(lane.from());
    graph.addVertex(lane.to());
    graph.addEdge(lane.from(), lane.to(), id);
  }
}
