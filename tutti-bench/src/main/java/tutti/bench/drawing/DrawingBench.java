package tutti.bench.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws many networks with Tutti, ELK and Graphviz in turns and prints one table: crossings as
 * drawn, counted in the lines of each by the same exact predicate, and the median time.
 */
public final class DrawingBench {

  private static final int ROUNDS = 3;

  private DrawingBench() {}

  /** One network drawn by one program: crossings and milliseconds. */
  private record Result(int crossings, double millis) {}

  /** Prints the table; a word as argument picks the sets with the word in their names. */
  public static void main(String[] args) throws IOException {
    var drawers = drawers();
    var sets = Sets.all();
    sets.values().iterator().next().forEach(network -> drawers.forEach(d -> d.draw(network)));
    System.out.println(head(drawers));
    var word = args.length == 0 ? "" : args[0];
    sets.keySet().removeIf(name -> !name.contains(word));
    sets.forEach((name, networks) -> System.out.println(row(name, networks, drawers)));
  }

  private static List<Drawer> drawers() {
    var drawers =
        new ArrayList<Drawer>(
            List.of(new TuttiDrawer(true), new TuttiDrawer(false), new ElkDrawer()));
    if (DotDrawer.installed()) {
      drawers.add(new DotDrawer());
    } else {
      System.err.println("NO GRAPHVIZ: dot is not installed, so that it is left out.");
    }
    return drawers;
  }

  private static String head(List<Drawer> drawers) {
    var columns =
        drawers.stream()
            .map(drawer -> "%1$s: crossings | ms |".formatted(drawer.name()))
            .collect(Collectors.joining(" "));
    return "| networks | how many | " + columns + "\n|---|---|" + "---|".repeat(2 * drawers.size());
  }

  private static String row(String name, List<Network> networks, List<Drawer> drawers) {
    var results = new Result[drawers.size()][networks.size()];
    for (int network = 0; network < networks.size(); network++) {
      measure(networks.get(network), network, drawers, results);
    }
    var cells = Arrays.stream(results).map(DrawingBench::cells).collect(Collectors.joining(" "));
    return "| %s | %d | %s".formatted(name, networks.size(), cells);
  }

  /** The programs take turns, so that what else the machine does meets all of them. */
  private static void measure(
      Network network, int place, List<Drawer> drawers, Result[][] results) {
    var millis = new double[drawers.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int drawer = 0; drawer < drawers.size(); drawer++) {
        long start = System.nanoTime();
        var picture = drawers.get(drawer).draw(network);
        millis[drawer][round] = (System.nanoTime() - start) / 1e6;
        results[drawer][place] = new Result(picture.crossings(), median(millis[drawer], round + 1));
      }
    }
  }

  private static double median(double[] values, int count) {
    var sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return sorted[count / 2];
  }

  private static String cells(Result[] results) {
    var millis = Arrays.stream(results).mapToDouble(Result::millis).toArray();
    return String.format(
        Locale.ENGLISH,
        "%.1f | %.1f |",
        Arrays.stream(results).mapToInt(Result::crossings).average().orElse(0),
        median(millis, millis.length));
  }
}
