package tutti.map.planar;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.planar.BoyerMyrvoldPlanarityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Multigraph;

/** What others say of a graph: Boyer and Myrvold's test, and Euler's formula. */
final class Oracle {

  private Oracle() {}

  static boolean planar(int vertices, List<GraphEdge> edges) {
    return new BoyerMyrvoldPlanarityInspector<>(graph(vertices, edges)).isPlanar();
  }

  private static Graph<Integer, DefaultEdge> graph(int vertices, List<GraphEdge> edges) {
    var graph = new Multigraph<Integer, DefaultEdge>(DefaultEdge.class);
    for (int vertex = 0; vertex < vertices; vertex++) {
      graph.addVertex(vertex);
    }
    edges.forEach(edge -> graph.addEdge(edge.from(), edge.to()));
    return graph;
  }

  /**
   * Whether every half-edge stands once, at the vertex it leaves, and every connected part has as
   * many faces as a drawing in the plane must have: V - E + F = 2.
   */
  static boolean drawn(int vertices, List<GraphEdge> edges, List<List<Integer>> rotations) {
    var next = new int[2 * edges.size()];
    Arrays.fill(next, -1);
    for (int vertex = 0; vertex < vertices; vertex++) {
      var around = rotations.get(vertex);
      for (int i = 0; i < around.size(); i++) {
        int half = around.get(i);
        var edge = edges.get(half / 2);
        if ((half % 2 == 0 ? edge.from() : edge.to()) != vertex || next[half] != -1) {
          return false;
        }
        next[half] = around.get((i + 1) % around.size());
      }
    }
    return rotations.size() == vertices
        && Arrays.stream(next).noneMatch(half -> half == -1)
        && faces(next) == expected(vertices, edges);
  }

  private static int faces(int[] next) {
    var seen = new HashSet<Integer>();
    int faces = 0;
    for (int half = 0; half < next.length; half++) {
      if (seen.add(half)) {
        faces++;
        for (int at = next[half ^ 1]; seen.add(at); ) {
          at = next[at ^ 1];
        }
      }
    }
    return faces;
  }

  private static int expected(int vertices, List<GraphEdge> edges) {
    var parts = new ConnectivityInspector<>(graph(vertices, edges)).connectedSets();
    int joined = (int) parts.stream().filter(part -> part.size() > 1).count();
    int lonely = parts.size() - joined;
    return 2 * joined - (vertices - lonely) + edges.size();
  }
}
