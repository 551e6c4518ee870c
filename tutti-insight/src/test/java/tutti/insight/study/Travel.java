package tutti.insight.study;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How things travel: so many start at each party, and each goes on along the arrows out of a party
 * with given chances, until it is with the Customer.
 */
final class Travel {

  private static final int LONGEST = 6;
  private static final int ROUNDS = 200;

  private final Outline outline;
  private final int[][] out;
  private final boolean loops;
  private final double[] starts;
  private final double[] chances;

  /** Draws starts and chances; with loops, things go round, else they pass no party twice. */
  Travel(Outline outline, boolean loops, SplittableRandom random) {
    this.outline = outline;
    this.out = outline.out();
    this.loops = loops;
    this.starts = around1(outline.parties(), 0.6, random);
    this.chances = around1(outline.edges().size(), 0.8, random);
    for (var edges : out) {
      divide(edges);
    }
  }

  /** Numbers whose logarithms scatter so much around 0. */
  private static double[] around1(int many, double scatter, SplittableRandom random) {
    var numbers = new double[many];
    for (var i = 0; i < many; i++) {
      numbers[i] = Math.exp(scatter * normal(random));
    }
    return numbers;
  }

  /** A normal number (Box and Muller). */
  static double normal(SplittableRandom random) {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  private void divide(int[] edges) {
    var all = 0.0;
    for (var edge : edges) {
      all += chances[edge];
    }
    for (var edge : edges) {
      chances[edge] /= all;
    }
  }

  /** All things that start where an arrow leads on. */
  double started() {
    return IntStream.range(0, starts.length)
        .filter(party -> out[party].length > 0)
        .mapToDouble(party -> starts[party])
        .sum();
  }

  /**
   * What happens where each arrow does so much of it well.
   *
   * @param passing the things that come to each arrow, all good until then
   * @param arriving those of them that reach the Customer; not told where things go round
   * @param arrived all that reach the Customer
   */
  record Course(double[] passing, double[] arriving, double arrived) {}

  /** What happens when arrows hand on such shares, 0 to 1, of what comes. */
  Course course(double[] yields) {
    var walk = new Walk(yields);
    return loops ? walk.round() : walk.straight();
  }

  /** Follows the things from where they start. */
  private final class Walk {

    private final double[] yields;
    private final double[] passing = new double[outline.edges().size()];
    private final double[] arriving = new double[outline.edges().size()];
    private final boolean[] passed = new boolean[outline.parties()];
    private final int[] path = new int[LONGEST];
    private double arrived;

    private Walk(double[] yields) {
      this.yields = yields;
    }

    /** At most six arrows far and to no party twice. */
    private Course straight() {
      for (var party = 0; party < outline.parties(); party++) {
        follow(party, starts[party], 0);
      }
      return new Course(passing, arriving, arrived);
    }

    private void follow(int party, double things, int steps) {
      passed[party] = true;
      for (var edge : steps < LONGEST ? out[party] : new int[0]) {
        step(edge, things * chances[edge], steps);
      }
      passed[party] = false;
    }

    private void step(int edge, double things, int steps) {
      var to = outline.edges().get(edge).to();
      if (to == 0 || !passed[to]) {
        path[steps] = edge;
        passing[edge] += things;
        var good = things * yields[edge];
        if (to == 0) {
          arrive(good, steps);
        } else {
          follow(to, good, steps + 1);
        }
      }
    }

    private void arrive(double things, int last) {
      arrived += things;
      for (var step = 0; step <= last; step++) {
        arriving[path[step]] += things;
      }
    }

    /** What is at each party in the end: sums that grow until they stand. */
    private Course round() {
      var at = starts;
      for (var round = 0; round < ROUNDS; round++) {
        at = next(at);
      }
      for (var edge = 0; edge < passing.length; edge++) {
        passing[edge] = leaving(at, edge);
      }
      return new Course(passing, arriving, at[0] - starts[0]);
    }

    private double[] next(double[] at) {
      var then = starts.clone();
      for (var edge = 0; edge < passing.length; edge++) {
        then[outline.edges().get(edge).to()] += leaving(at, edge) * yields[edge];
      }
      return then;
    }

    /** What starts at the Customer goes out; what comes to the Customer stays. */
    private double leaving(double[] at, int edge) {
      var from = outline.edges().get(edge).from();
      return (from == 0 ? starts[0] : at[from]) * chances[edge];
    }
  }
}
