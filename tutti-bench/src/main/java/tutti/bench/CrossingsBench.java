package tutti.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tutti.map.planar.CrossingEffort;
import tutti.map.planar.GraphEdge;
import tutti.map.planar.LeftRight;
import tutti.map.planar.Planarized;
import tutti.map.planar.SeededRandom;

/**
 * How few crossings the graphs of a public collection are drawn with, and how long that takes.
 * Argument: the file with one graph a line, as a name, the vertices, the edges, and the two ends of
 * every edge. Every effort runs once to warm up and twice measured, in turn; prints a Markdown
 * table.
 */
public final class CrossingsBench {

  private static final Map<String, CrossingEffort> EFFORTS = new LinkedHashMap<>();

  static {
    EFFORTS.put("QUICK", CrossingEffort.QUICK);
    EFFORTS.put("THOROUGH", CrossingEffort.THOROUGH);
    EFFORTS.put("PATIENT", CrossingEffort.PATIENT);
  }

  /** One graph of the collection. */
  private record Network(int vertices, List<GraphEdge> edges) {}

  /** What came of all graphs: crossings in all, and milliseconds each, in order of length. */
  private record Outcome(long crossings, double[] millis) {}

  private CrossingsBench() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0 || !Files.exists(Path.of(args[0]))) {
      System.err.println(
          "No graphs: name the file of graphs, such as $TUTTI_DATA/graphs/rome-every-10th.txt");
      System.exit(2);
    }
    var networks = Files.readAllLines(Path.of(args[0])).stream().map(CrossingsBench::read).toList();
    var crossing =
        networks.stream().filter(n -> !LeftRight.planar(n.vertices(), n.edges())).toList();
    EFFORTS.values().forEach(effort -> run(crossing, effort));
    System.out.printf(
        "%d graphs, %d of them not planar; times of those.%n%n", networks.size(), crossing.size());
    System.out.println(
        "| effort | pass | mean crossings, all | median ms | mean ms | longest ms |");
    System.out.println("|---|---|---|---|---|---|");
    for (int pass = 1; pass <= 2; pass++) {
      for (var effort : EFFORTS.entrySet()) {
        print(effort.getKey(), pass, run(crossing, effort.getValue()), networks.size());
      }
    }
  }

  private static void print(String name, int pass, Outcome outcome, int graphs) {
    double[] millis = outcome.millis();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.2f | %.2f | %.1f |%n",
        name,
        pass,
        (double) outcome.crossings() / graphs,
        millis[millis.length / 2],
        Arrays.stream(millis).average().orElse(0),
        millis[millis.length - 1]);
  }

  private static Outcome run(List<Network> networks, CrossingEffort effort) {
    var millis = new double[networks.size()];
    long crossings = 0;
    for (int i = 0; i < millis.length; i++) {
      var network = networks.get(i);
      long start = System.nanoTime();
      crossings +=
          Planarized.of(network.vertices(), network.edges(), effort, new SeededRandom(42))
              .crossings();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return new Outcome(crossings, millis);
  }

  private static Network read(String line) {
    var words = line.strip().split(" +");
    var edges = new ArrayList<GraphEdge>();
    for (int i = 3; i + 1 < words.length; i += 2) {
      edges.add(GraphEdge.of(Integer.parseInt(words[i]), Integer.parseInt(words[i + 1])));
    }
    return new Network(Integer.parseInt(words[1]), edges);
  }
}
