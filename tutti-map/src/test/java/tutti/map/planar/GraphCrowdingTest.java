package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often lines must cross at the least is known without drawing them. */
class GraphCrowdingTest {

  private static List<GraphEdge> complete(int vertices) {
    var edges = new ArrayList<GraphEdge>();
    for (int one = 0; one < vertices; one++) {
      for (int other = one + 1; other < vertices; other++) {
        edges.add(GraphEdge.of(one, other));
      }
    }
    return edges;
  }

  @Test
  void noDrawingHasFewerCrossingsThanTheBoundSays() {
    for (int vertices = 2; vertices <= 20; vertices++) {
      var edges = complete(vertices);
      var drawn = Planarized.of(vertices, edges, CrossingEffort.QUICK, new SeededRandom(1));

      assertThat(GraphCrowding.of(edges).leastCrossings()).isBetween(0L, (long) drawn.crossings());
    }
  }

  @Test
  void aCrowdMustCrossOftenAndATreeNever() {
    assertThat(GraphCrowding.of(complete(32)).leastCrossings()).isEqualTo(4_109);
    assertThat(GraphCrowding.of(complete(5)).leastCrossings()).isEqualTo(1);
    assertThat(GraphCrowding.of(List.of()).leastCrossings()).isZero();
    assertThat(GraphCrowding.of(List.of(GraphEdge.of(0, 1), GraphEdge.of(0, 2))).leastCrossings())
        .isZero();
  }
}
