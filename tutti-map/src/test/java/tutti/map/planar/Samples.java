package tutti.map.planar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Graphs to try things on. */
final class Samples {

  /** A graph by its edges. */
  record Sample(int vertices, List<GraphEdge> edges) {}

  private Samples() {}

  static List<GraphEdge> edges(int... ends) {
    var edges = new ArrayList<GraphEdge>();
    for (int i = 0; i < ends.length; i += 2) {
      edges.add(GraphEdge.of(ends[i], ends[i + 1]));
    }
    return edges;
  }

  /** Every vertex joined with every other. */
  static Sample complete(int vertices) {
    return ofChance(vertices, 1, 0);
  }

  /** Two groups, everyone joined with everyone of the other. */
  static Sample groups(int one, int other) {
    var edges = new ArrayList<GraphEdge>();
    for (int from = 0; from < one; from++) {
      for (int to = 0; to < other; to++) {
        edges.add(GraphEdge.of(from, one + to));
      }
    }
    return new Sample(one + other, edges);
  }

  static Sample petersen() {
    var edges = new ArrayList<GraphEdge>();
    for (int i = 0; i < 5; i++) {
      edges.addAll(edges(i, (i + 1) % 5, i, 5 + i, 5 + i, 5 + (i + 2) % 5));
    }
    return new Sample(10, edges);
  }

  /** Every pair of vertices with the same chance. */
  static Sample ofChance(int vertices, double chance, int seed) {
    var random = new Random(seed);
    var edges = new ArrayList<GraphEdge>();
    for (int from = 0; from < vertices; from++) {
      for (int to = from + 1; to < vertices; to++) {
        if (random.nextDouble() < chance) {
          edges.add(random.nextBoolean() ? GraphEdge.of(from, to) : GraphEdge.of(to, from));
        }
      }
    }
    return new Sample(vertices, edges);
  }

  /**
   * A planar graph of chance with about the given edges per vertex (an Apollonian network of which
   * some edges are left out), and some long edges across it.
   */
  static Sample across(int vertices, double density, int more, int seed) {
    var random = new Random(seed);
    var all = new LinkedHashMap<Long, GraphEdge>();
    var triangles = new ArrayList<>(List.of(new int[] {0, 1, 2}, new int[] {0, 1, 2}));
    edges(0, 1, 1, 2, 0, 2).forEach(edge -> put(all, edge));
    for (int vertex = 3; vertex < vertices; vertex++) {
      var host = triangles.remove(random.nextInt(triangles.size()));
      for (int i = 0; i < 3; i++) {
        put(all, GraphEdge.of(host[i], vertex));
        triangles.add(new int[] {host[i], host[(i + 1) % 3], vertex});
      }
    }
    double kept = density * vertices / all.size();
    all.values().removeIf(edge -> random.nextDouble() >= kept);
    for (int size = all.size() + more; all.size() < size; ) {
      int from = random.nextInt(vertices);
      put(all, GraphEdge.of(from, (from + 1 + random.nextInt(vertices - 1)) % vertices));
    }
    return new Sample(vertices, List.copyOf(all.values()));
  }

  private static void put(Map<Long, GraphEdge> edges, GraphEdge edge) {
    long low = Math.min(edge.from(), edge.to());
    edges.putIfAbsent(low << 32 | Math.max(edge.from(), edge.to()), edge);
  }

  /** The same edges, each of a weight from 1 to the given one. */
  static Sample weighed(Sample sample, int heaviest, int seed) {
    var random = new Random(seed);
    return new Sample(
        sample.vertices(),
        sample.edges().stream()
            .map(edge -> new GraphEdge(edge.from(), edge.to(), 1 + random.nextInt(heaviest)))
            .toList());
  }

  private static Path rome() {
    var data = Optional.ofNullable(System.getenv("TUTTI_DATA")).map(Path::of);
    return data.orElse(Path.of("..", "..", "shared", "data")).resolve("graphs/rome-every-10th.txt");
  }

  /** 1,154 graphs of a public collection; none, said loudly, when they are not there. */
  static List<Sample> romeGraphs() throws IOException {
    if (!Files.exists(rome())) {
      System.err.println("SKIPPED, NO DATA: put the graphs where TUTTI_DATA says, or at " + rome());
      return List.of();
    }
    return Files.readAllLines(rome()).stream().map(Samples::read).toList();
  }

  private static Sample read(String line) {
    var words = line.strip().split(" ");
    var edges = new ArrayList<GraphEdge>();
    for (int i = 3; i + 1 < words.length; i += 2) {
      edges.add(GraphEdge.of(Integer.parseInt(words[i]), Integer.parseInt(words[i + 1])));
    }
    return new Sample(Integer.parseInt(words[1]), edges);
  }
}
