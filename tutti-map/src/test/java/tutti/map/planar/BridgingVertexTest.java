package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/** Who can stand between two that cannot be joined without a crossing. */
class BridgingVertexTest {

  private static final List<GraphEdge> FIVE = Samples.complete(5).edges();

  @Test
  void amongFiveTogetherEveryThirdCanStandBetween() {
    assertThat(BridgingVertex.between(0, 1, 5, FIVE))
        .containsExactly(
            new BridgingVertex(2, 2), new BridgingVertex(3, 2), new BridgingVertex(4, 2));
  }

  @Test
  void whoNeedsNothingNewComesFirst() {
    var edges = Samples.edges(0, 1, 0, 2, 2, 3, 0, 4, 4, 1, 5, 1);
    assertThat(BridgingVertex.between(0, 1, 6, edges))
        .containsExactly(
            new BridgingVertex(4, 2),
            new BridgingVertex(2, 1),
            new BridgingVertex(5, 1),
            new BridgingVertex(3, 0));
  }

  @Test
  void nobodyStandsBetweenWhereTheRestCannotBeDrawn() {
    assertThat(BridgingVertex.between(0, 1, 6, Samples.complete(6).edges())).isEmpty();
  }

  @Test
  void nobodyIsNamedWhoWouldCross() {
    for (int seed = 0; seed < LawCases.cases(40); seed++) {
      var edges = Samples.across(14, 2.4, 0, seed).edges();
      var named =
          BridgingVertex.between(3, 9, 14, edges).stream().map(BridgingVertex::vertex).toList();
      for (int third = 0; third < 14; third++) {
        if (third != 3 && third != 9) {
          assertThat(named.contains(third))
              .as("seed %d, third %d", seed, third)
              .isEqualTo(Oracle.planar(14, bridged(edges, third)));
        }
      }
    }
  }

  private static List<GraphEdge> bridged(List<GraphEdge> edges, int third) {
    var more = new ArrayList<>(edges);
    more.removeIf(edge -> edge.ends(3) && edge.ends(9));
    for (int end : List.of(3, 9)) {
      if (more.stream().noneMatch(edge -> edge.ends(end) && edge.ends(third))) {
        more.add(GraphEdge.of(end, third));
      }
    }
    return more;
  }

  @Test
  void oneCannotBeBothEnds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BridgingVertex.between(2, 2, 5, FIVE))
        .withMessageContaining("between 2 and 2");
    assertThatIllegalArgumentException().isThrownBy(() -> BridgingVertex.between(0, 5, 5, FIVE));
  }
}
