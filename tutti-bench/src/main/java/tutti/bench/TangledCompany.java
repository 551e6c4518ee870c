package tutti.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A company whose map is a tangle: arrows between pairs of parties, thrown by chance, each pair at
 * most once until all have one. As many arrows as there are pairs are the complete graph. The same
 * seed gives the same text.
 */
record TangledCompany(int parties, int arrows, long seed) {

  String yaml() {
    var yaml =
        new StringBuilder("apiVersion: tutti/v1\nkind: Company\nname: Tangle\nparties:\n")
            .append("  - {id: p0, name: Customer, kind: outside, side: customer}\n");
    for (int party = 1; party < parties; party++) {
      yaml.append("  - {id: p%1$d, name: Party %1$d}\n".formatted(party));
    }
    yaml.append("arrows:\n");
    var pairs = pairs();
    for (int arrow = 0; arrow < arrows; arrow++) {
      var ends = pairs.get(arrow % pairs.size());
      yaml.append(
          "  - {id: a%1$d, from: p%2$d, to: p%3$d, gives: thing %1$d}\n"
              .formatted(arrow, ends[1], ends[0]));
    }
    return yaml.toString();
  }

  private List<int[]> pairs() {
    var pairs = new ArrayList<int[]>();
    for (int one = 0; one < parties; one++) {
      for (int other = one + 1; other < parties; other++) {
        pairs.add(new int[] {one, other});
      }
    }
    Collections.shuffle(pairs, new Random(seed));
    return pairs;
  }
}
