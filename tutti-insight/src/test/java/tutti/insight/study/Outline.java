package tutti.insight.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Who gives to whom. Parties are numbers, the Customer is 0; every party has a way to the Customer.
 *
 * @param parties how many there are, the Customer included
 */
record Outline(int parties, List<Edge> edges) {

  Outline {
    edges = List.copyOf(edges);
  }

  /** An arrow. One out of the Customer is only observed. */
  record Edge(int from, int to) {
    boolean observed() {
      return from == 0;
    }
  }

  static Outline of(World world, SplittableRandom random) {
    return new Drawing(random).outline(world);
  }

  /** The numbers of the arrows out of each party. */
  int[][] out() {
    return IntStream.range(0, parties).mapToObj(this::out).toArray(int[][]::new);
  }

  private int[] out(int party) {
    return IntStream.range(0, edges.size())
        .filter(edge -> edges.get(edge).from() == party)
        .toArray();
  }

  /** First an arrow from each party towards the Customer, then others anywhere. */
  private static final class Drawing {

    private final SplittableRandom random;
    private final Set<Edge> known = new HashSet<>();
    private final List<Edge> edges = new ArrayList<>();

    private Drawing(SplittableRandom random) {
      this.random = random;
    }

    private Outline outline(World world) {
      var dense = world == World.DENSE;
      var inner = dense ? 8 + random.nextInt(4) : 3 + random.nextInt(7);
      for (var party = 1; party <= inner; party++) {
        add(new Edge(party, random.nextInt(party)));
      }
      fill(inner, dense ? 40 + random.nextInt(31) : 6 + random.nextInt(15));
      if (world == World.LOOPS) {
        lead(back());
      }
      return new Outline(inner + 1, edges);
    }

    private void fill(int inner, int wanted) {
      while (edges.size() < Math.min(wanted, inner * (inner + 1))) {
        add(new Edge(random.nextInt(inner + 1), random.nextInt(inner + 1)));
      }
    }

    private List<Edge> back() {
      return edges.stream()
          .filter(edge -> edge.to() != 0 && random.nextBoolean())
          .map(edge -> new Edge(edge.to(), edge.from()))
          .toList();
    }

    private void lead(List<Edge> back) {
      back.forEach(this::add);
    }

    private void add(Edge edge) {
      if (edge.from() != edge.to() && known.add(edge)) {
        edges.add(edge);
      }
    }
  }
}
