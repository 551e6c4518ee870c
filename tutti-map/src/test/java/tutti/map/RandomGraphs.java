package tutti.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Companies made out of bare graphs: every edge is an arrow, names and words differ in length. */
final class RandomGraphs {

  private RandomGraphs() {}

  /** A planar company with about so many pairs for every party, at most 3. */
  static Companies planar(int parties, double density, int seed) {
    var random = new Random(seed);
    var edges = apollonian(parties, random);
    Collections.shuffle(edges, random);
    int wanted = (int) Math.min(edges.size(), density * parties);
    return company(parties, edges.subList(0, wanted));
  }

  /** Every new party is joined to the three corners of a triangle of those before. */
  private static List<int[]> apollonian(int parties, Random random) {
    var edges = new ArrayList<>(List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {0, 2}));
    var triangles = new ArrayList<>(List.of(new int[] {0, 1, 2}, new int[] {0, 1, 2}));
    for (int party = 3; party < parties; party++) {
      var host = triangles.remove(random.nextInt(triangles.size()));
      for (int i = 0; i < 3; i++) {
        edges.add(new int[] {host[i], party});
        triangles.add(new int[] {host[i], host[(i + 1) % 3], party});
      }
    }
    return edges;
  }

  static Companies company(int parties, List<int[]> edges) {
    var names = new ArrayList<String>();
    for (int party = 0; party < parties; party++) {
      names.add(party == 0 ? "Customer" : "P" + party + (party % 5 == 0 ? " of long name" : ""));
    }
    var lines = new ArrayList<>(names);
    for (int i = 0; i < edges.size(); i++) {
      var words = i % 4 == 0 ? "a gift with a longer name" : "gift";
      int[] edge = edges.get(i);
      lines.add("%s > %s: %s | kept 3/4".formatted(names.get(edge[0]), names.get(edge[1]), words));
    }
    return Companies.of(lines.toArray(String[]::new));
  }

  /** All edges between so many parties. */
  static Companies complete(int parties) {
    var edges = new ArrayList<int[]>();
    for (int one = 0; one < parties; one++) {
      for (int other = one + 1; other < parties; other++) {
        edges.add(new int[] {one, other});
      }
    }
    return company(parties, edges);
  }
}
