package tutti.map.planar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/** A graph falls into the blocks others find. */
class BiconnectedBlocksTest {

  private static Set<Set<Integer>> blocks(int vertices, List<GraphEdge> edges) {
    return BiconnectedBlocks.of(ArrayGraph.of(vertices, edges)).stream()
        .map(block -> Arrays.stream(block).boxed().collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Set<Set<Integer>> expected(int vertices, List<GraphEdge> edges) {
    var graph = new SimpleGraph<Integer, Integer>(Integer.class);
    IntStream.range(0, vertices).forEach(graph::addVertex);
    for (int edge = 0; edge < edges.size(); edge++) {
      graph.addEdge(edges.get(edge).from(), edges.get(edge).to(), edge);
    }
    var blocks = new HashSet<Set<Integer>>();
    new BiconnectivityInspector<>(graph)
        .getBlocks()
        .forEach(block -> blocks.add(new HashSet<>(block.edgeSet())));
    blocks.remove(Set.of());
    return blocks;
  }

  @Test
  void twoTrianglesThatShareAVertexAreTwoBlocks() {
    assertThat(blocks(5, Samples.edges(0, 1, 1, 2, 2, 0, 0, 3, 3, 4, 4, 0)))
        .containsExactlyInAnyOrder(Set.of(0, 1, 2), Set.of(3, 4, 5));
  }

  @Test
  void everyEdgeOfATreeIsABlock() {
    assertThat(blocks(4, Samples.edges(0, 1, 0, 2, 2, 3)))
        .containsExactlyInAnyOrder(Set.of(0), Set.of(1), Set.of(2));
  }

  @Test
  void graphsOfChanceFallIntoTheBlocksOthersFind() {
    for (int seed = 0; seed < LawCases.cases(400); seed++) {
      int vertices = 2 + seed % 40;
      var edges = Samples.ofChance(vertices, 2.2 / vertices, seed).edges();
      assertThat(blocks(vertices, edges)).as("seed %d", seed).isEqualTo(expected(vertices, edges));
    }
  }

  @Test
  void aPartKeepsTheOrderTheDirectionsAndTheWeights() {
    var edges =
        List.of(
            new GraphEdge(4, 2, 3),
            new GraphEdge(2, 0, 5),
            new GraphEdge(0, 4, 7),
            new GraphEdge(1, 3, 9));
    var part = ArrayGraph.of(5, edges).part(new int[] {2, 0});
    assertThat(part.vertices()).containsExactly(0, 4, 2);
    assertThat(part.graph().from).containsExactly(0, 1);
    assertThat(part.graph().to).containsExactly(1, 2);
    assertThat(part.graph().weight).containsExactly(7, 3);
  }
}
