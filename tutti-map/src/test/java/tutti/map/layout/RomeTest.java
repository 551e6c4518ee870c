package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The planar graphs of a public collection, each drawn as a company of bare lanes. */
public class RomeTest {

  /** Where the graphs lie. */
  public static Path file() {
    var data = Optional.ofNullable(System.getenv("TUTTI_DATA")).map(Path::of);
    return data.orElse(Path.of("..", "..", "shared", "data")).resolve("graphs/rome-every-10th.txt");
  }

  private static List<LayoutLane> lanes(String[] words) {
    var lanes = new ArrayList<LayoutLane>();
    for (int i = 3; i + 1 < words.length; i += 2) {
      lanes.add(
          new LayoutLane(
              Integer.parseInt(words[i]),
              Integer.parseInt(words[i + 1]),
              60 + 7 * (i % 9),
              18 + i % 20,
              12,
              1));
    }
    return lanes;
  }

  @Test
  void everyPlanarGraphHasAPlacementWithoutACrossing() throws IOException {
    if (!Files.exists(file())) {
      System.err.println("SKIPPED, NO DATA: put the graphs where TUTTI_DATA says, or at " + file());
    }
    assumeTrue(Files.exists(file()));
    int planar = 0;
    for (var line : Files.readAllLines(file())) {
      var words = line.strip().split(" ");
      int vertices = Integer.parseInt(words[1]);
      if (Planarity.planar(vertices, lanes(words))) {
        planar++;
        check(words[0], vertices, lanes(words));
      }
    }
    assertThat(planar).isEqualTo(308);
  }

  private static void check(String name, int vertices, List<LayoutLane> lanes) {
    var sizes = new ArrayList<LayoutPlan.Size>();
    for (int vertex = 0; vertex < vertices; vertex++) {
      sizes.add(new LayoutPlan.Size(60 + vertex % 7 * 9, 40 + vertex % 3 * 20, 4));
    }
    var plan = new LayoutPlan(sizes, lanes, 0, new LayoutPlan.Room(900, 600, 400, 12));
    var placement = Graphs.laid(plan, 0);

    assertThat(meetings(plan, placement)).as(name).isEmpty();
  }

  private static List<String> meetings(LayoutPlan plan, LayoutPlacement placement) {
    var things = Graphs.things(plan, placement);
    var meetings = new ArrayList<String>();
    for (int i = 0; i < things.size(); i++) {
      for (int j = i + 1; j < things.size(); j++) {
        if (things.get(i).meets(things.get(j), 0)) {
          meetings.add(things.get(i) + " meets " + things.get(j));
        }
      }
    }
    return meetings;
  }
}
