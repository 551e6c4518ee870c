package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.map.planar.Samples.Sample;
import tutti.testkit.LawCases;

/** As little as possible is left out, and it is said when less is impossible. */
class EdgesApartTest {

  private static EdgesApart of(Sample sample) {
    return EdgesApart.of(sample.vertices(), sample.edges());
  }

  private static boolean enough(Sample sample, List<Integer> out) {
    var rest =
        IntStream.range(0, sample.edges().size())
            .filter(edge -> !out.contains(edge))
            .mapToObj(sample.edges()::get)
            .toList();
    return Oracle.planar(sample.vertices(), rest);
  }

  private static int weight(Sample sample, List<Integer> out) {
    return out.stream().mapToInt(edge -> sample.edges().get(edge).weight()).sum();
  }

  /** The least weight of all sets of at most two edges that are enough; very much when none is. */
  private static int leastOfTwo(Sample sample) {
    int least = Integer.MAX_VALUE;
    for (int one = 0; one < sample.edges().size(); one++) {
      for (int other = one; other < sample.edges().size(); other++) {
        var out = one == other ? List.of(one) : List.of(one, other);
        if (weight(sample, out) < least && enough(sample, out)) {
          least = weight(sample, out);
        }
      }
    }
    return least;
  }

  @Test
  void whatIsPlanarKeepsEverything() {
    for (int seed = 0; seed < LawCases.cases(50); seed++) {
      assertThat(of(Samples.across(30, 2, 0, seed))).isEqualTo(new EdgesApart(List.of(), true));
    }
  }

  @Test
  void fiveTogetherLoseOneAndThatIsProved() {
    assertThat(of(Samples.complete(5)).edges()).hasSize(1);
    assertThat(of(Samples.complete(5)).least()).isTrue();
  }

  @Test
  void allTogetherLoseWhatEulerAsks() {
    for (int vertices = 5; vertices <= 9; vertices++) {
      var apart = of(Samples.complete(vertices));
      assertThat(apart.edges()).hasSize(vertices * (vertices - 1) / 2 - (3 * vertices - 6));
      assertThat(apart.least()).isTrue();
    }
  }

  @Test
  void petersensGraphLosesTwoAndThatIsProvedByTrying() {
    var petersen = of(Samples.petersen());
    assertThat(petersen.edges()).hasSize(2);
    assertThat(petersen.least()).isTrue();
  }

  @Test
  void theRestIsPlanarAndNothingCouldBePutBack() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var sample = Samples.ofChance(7 + seed % 8, 0.5, seed);
      var out = of(sample).edges();
      assertThat(out).isSorted().doesNotHaveDuplicates();
      assertThat(enough(sample, out)).as("seed %d", seed).isTrue();
      for (int back : out) {
        var fewer = new ArrayList<>(out);
        fewer.remove((Integer) back);
        assertThat(enough(sample, fewer)).as("seed %d", seed).isFalse();
      }
    }
  }

  @Test
  void noTwoEdgesWeighLessThanWhatIsProvedToBeLeast() {
    int proved = 0;
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var sample = Samples.weighed(Samples.across(12, 2.2, 1 + seed % 3, seed), 4, seed);
      var apart = of(sample);
      if (apart.least() && !apart.edges().isEmpty()) {
        proved++;
        assertThat(leastOfTwo(sample))
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(weight(sample, apart.edges()));
      }
    }
    assertThat(proved).isGreaterThan(LawCases.atLeast(25));
  }

  @Test
  void twoLightEdgesAreLeftOutBeforeAHeavyOne() {
    var edges = new ArrayList<GraphEdge>();
    for (var edge : Samples.complete(5).edges()) {
      edges.add(new GraphEdge(edge.from(), edge.to(), edges.size() == 3 ? 2 : 9));
    }
    assertThat(of(new Sample(5, edges))).isEqualTo(new EdgesApart(List.of(3), true));
  }

  @Test
  void twoPartsLoseOneEachAndThatIsProved() {
    var edges = new ArrayList<>(Samples.complete(5).edges());
    Samples.groups(3, 3).edges().forEach(e -> edges.add(GraphEdge.of(e.from() + 5, e.to() + 5)));
    var apart = of(new Sample(11, edges));
    assertThat(apart.edges()).hasSize(2);
    assertThat(apart.least()).isTrue();
  }

  @Test
  void aLargeMapIsNotProvedButAnswered() {
    var sample = Samples.across(300, 2, 20, 1);
    var apart = of(sample);
    assertThat(apart.least()).isFalse();
    assertThat(apart.edges()).hasSizeLessThanOrEqualTo(35);
    assertThat(enough(sample, apart.edges())).isTrue();
  }
}
