package tutti.bench.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Graphviz dot with its own settings, as a program of its own; its start is part of its time. */
final class DotDrawer implements Drawer {

  private static final int STEPS = 12;
  private static final double POINTS = 72;

  /** Whether Graphviz is installed. */
  static boolean installed() {
    try {
      return new ProcessBuilder("dot", "-V").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public String name() {
    return "Graphviz dot";
  }

  @Override
  public Picture draw(Network network) {
    var courses =
        plain(text(network))
            .lines()
            .filter(line -> line.startsWith("edge "))
            .map(DotDrawer::course)
            .toList();
    return new Picture(courses);
  }

  private static String text(Network network) {
    var text = new StringBuilder("digraph g {\n  rankdir=LR; node [shape=box];\n");
    for (int party = 0; party < network.parties(); party++) {
      text.append("  p").append(party).append(";\n");
    }
    network
        .lanes()
        .forEach(lane -> text.append("  p%d -> p%d;\n".formatted(lane.from(), lane.to())));
    return text.append("}\n").toString();
  }

  private static String plain(String dot) {
    try {
      var process = new ProcessBuilder("dot", "-Tplain").start();
      try (var in = process.getOutputStream()) {
        in.write(dot.getBytes(UTF_8));
      }
      return new String(process.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The corners of {@code edge from to n x1 y1 ... xn yn}: cubic curves, cut into pieces. */
  private static Picture.Course course(String line) {
    var words = line.split(" ");
    int count = Integer.parseInt(words[3]);
    var control = new ArrayList<Double>();
    for (int i = 0; i < 2 * count; i++) {
      control.add(Double.parseDouble(words[4 + i]) * POINTS);
    }
    var places = new ArrayList<>(control.subList(0, 2));
    for (int curve = 0; curve + 3 < count; curve += 3) {
      for (int step = 1; step <= STEPS; step++) {
        places.add(at(control, 2 * curve, step / (double) STEPS));
        places.add(at(control, 2 * curve + 1, step / (double) STEPS));
      }
    }
    return Picture.Course.of(places);
  }

  /** A cubic Bezier curve by its Bernstein polynomials. */
  private static double at(List<Double> control, int first, double t) {
    double s = 1 - t;
    return s * s * s * control.get(first)
        + 3 * s * s * t * control.get(first + 2)
        + 3 * s * t * t * control.get(first + 4)
        + t * t * t * control.get(first + 6);
  }
}
