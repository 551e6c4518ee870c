package tutti.computing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Companies whose maps are a tangle: arrows between parties of chance. */
public final class Tangled {

  private Tangled() {}

  /** A company of so many parties, of which so many pairs have an arrow; as YAML. */
  public static String company(int parties, int arrows, long seed) {
    return "apiVersion: tutti/v1\nkind: Company\nname: Tangle\nparties:\n"
        + IntStream.range(0, parties).mapToObj(Tangled::party).collect(Collectors.joining())
        + "arrows:\n"
        + arrows(parties, arrows, seed);
  }

  private static String party(int number) {
    return number == 0
        ? "  - {id: p0, name: Customer, kind: outside, side: customer}\n"
        : "  - {id: p%1$d, name: Party %1$d}\n".formatted(number);
  }

  private static String arrows(int parties, int arrows, long seed) {
    var pairs = new ArrayList<int[]>();
    for (int one = 0; one < parties; one++) {
      for (int other = one + 1; other < parties; other++) {
        pairs.add(new int[] {one, other});
      }
    }
    Collections.shuffle(pairs, new Random(seed));
    return IntStream.range(0, arrows)
        .mapToObj(i -> arrow(i, pairs.get(i % pairs.size())))
        .collect(Collectors.joining());
  }

  private static String arrow(int number, int[] ends) {
    return "  - {id: a%1$d, from: p%2$d, to: p%3$d, gives: thing %1$d}\n"
        .formatted(number, ends[1], ends[0]);
  }
}
