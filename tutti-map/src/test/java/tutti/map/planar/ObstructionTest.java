package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.map.planar.Obstruction.Kind;
import tutti.map.planar.Samples.Sample;
import tutti.testkit.LawCases;

/** What cannot be drawn without a crossing holds five joined with five, or three with three. */
class ObstructionTest {

  /** Contracts what only two edges meet at, and compares with the two graphs of Kuratowski. */
  private static void certify(Sample sample, Obstruction found, String name) {
    var edges = new ArrayList<>(found.edges().stream().map(sample.edges()::get).toList());
    assertThat(found.edges()).as(name).isSorted().doesNotHaveDuplicates();
    for (int vertex = 0; vertex < sample.vertices(); vertex++) {
      int at = vertex;
      var met = edges.stream().filter(edge -> edge.ends(at)).toList();
      if (met.size() == 2) {
        edges.removeAll(met);
        edges.add(GraphEdge.of(met.getFirst().other(vertex), met.getLast().other(vertex)));
      }
    }
    var pairs = new TreeSet<String>();
    edges.forEach(edge -> pairs.add(pair(edge.from(), edge.to())));
    assertThat(pairs).as(name).hasSameSizeAs(edges).isEqualTo(expected(found));
  }

  private static String pair(int one, int other) {
    return Math.min(one, other) + " " + Math.max(one, other);
  }

  private static TreeSet<String> expected(Obstruction found) {
    var pairs = new TreeSet<String>();
    var hubs = found.hubs();
    for (int one = 0; one < hubs.size(); one++) {
      for (int other = one + 1; other < hubs.size(); other++) {
        if (found.kind() == Kind.FIVE || one < 3 && other >= 3) {
          pairs.add(pair(hubs.get(one), hubs.get(other)));
        }
      }
    }
    return pairs;
  }

  private static Obstruction of(Sample sample) {
    return Obstruction.of(sample.vertices(), sample.edges()).orElseThrow();
  }

  @Test
  void fiveTogetherAreFive() {
    assertThat(of(Samples.complete(5)))
        .isEqualTo(
            new Obstruction(
                Kind.FIVE, List.of(0, 1, 2, 3, 4), IntStream.range(0, 10).boxed().toList()));
  }

  @Test
  void threeWithThreeAreNamedSideBySide() {
    var mixed = new Sample(6, Samples.edges(0, 1, 0, 3, 0, 5, 2, 1, 2, 3, 2, 5, 4, 1, 4, 3, 4, 5));
    assertThat(of(mixed).kind()).isEqualTo(Kind.THREE_THREE);
    assertThat(of(mixed).hubs()).containsExactly(0, 2, 4, 1, 3, 5);
  }

  @Test
  void petersensGraphHoldsThreeWithThree() {
    certify(Samples.petersen(), of(Samples.petersen()), "Petersen");
    assertThat(of(Samples.petersen()).kind()).isEqualTo(Kind.THREE_THREE);
  }

  @Test
  void everyGraphOfChanceHasOneExactlyWhenItIsNotPlanar() {
    int found = 0;
    for (int seed = 0; seed < LawCases.cases(500); seed++) {
      var sample = Samples.ofChance(5 + seed % 14, 0.35, seed);
      var obstruction = Obstruction.of(sample.vertices(), sample.edges());
      assertThat(obstruction.isEmpty())
          .as("seed %d", seed)
          .isEqualTo(Oracle.planar(sample.vertices(), sample.edges()));
      if (obstruction.isPresent()) {
        certify(sample, obstruction.get(), "seed " + seed);
        found++;
      }
    }
    assertThat(found).isBetween(LawCases.atLeast(100), LawCases.atMost(450));
  }

  @Test
  void everyRomeGraphThatIsNotPlanarHasOne() throws IOException {
    var graphs = Samples.romeGraphs();
    assumeFalse(graphs.isEmpty());
    int found = 0;
    for (int i = 0; i < graphs.size(); i++) {
      var obstruction = Obstruction.of(graphs.get(i).vertices(), graphs.get(i).edges());
      if (obstruction.isPresent()) {
        certify(graphs.get(i), obstruction.get(), "graph " + i);
        found++;
      }
    }
    assertThat(found).isEqualTo(846);
  }

  @Test
  void aLineThatIsAddedToAPlanarGraphIsPartOfIt() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      var sample = Samples.across(30, 2.6, 1, seed);
      int added = sample.edges().size() - 1;
      Obstruction.of(sample.vertices(), sample.edges())
          .ifPresent(found -> assertThat(found.edges()).contains(added));
    }
  }

  @Test
  void fiveHubsAreFiveAndSixAreSix() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Obstruction(Kind.FIVE, List.of(1, 2, 3), List.of()))
        .withMessageContaining("five hubs");
  }
}
