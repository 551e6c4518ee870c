package tutti.insight.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.insight.simulation.EvidenceSimulator;
import tutti.interruption.WorkStopped;

/**
 * Lets things walk the value paths, before and after a change, with the same luck. Each run draws
 * every arrow's share of good hand-offs from what is known of it, then sends a hundred things. Each
 * arrow draws from a stream of its own, so that a change to one leaves the others' luck alone.
 */
final class SimulatedRuns {

  static final int THINGS = 100;

  private final List<String> arrows;
  private final List<int[]> paths;
  private final int[] intoCustomer;
  private final List<SplittableRandom> streams;
  private final SplittableRandom ways;

  SimulatedRuns(List<List<Arrow>> paths, long seed) {
    this.arrows = paths.stream().flatMap(List::stream).map(Arrow::id).distinct().toList();
    var places = new HashMap<String, Integer>();
    arrows.forEach(arrow -> places.put(arrow, places.size()));
    this.paths = paths.stream().map(path -> places(path.stream(), places)).toList();
    this.intoCustomer = places(paths.stream().map(List::getLast), places);
    this.streams = arrows.stream().map(arrow -> EvidenceSimulator.stream(seed, arrow)).toList();
    this.ways = EvidenceSimulator.stream(seed, "");
  }

  private static int[] places(Stream<Arrow> arrows, Map<String, Integer> places) {
    return arrows.mapToInt(arrow -> places.getOrDefault(arrow.id(), 0)).distinct().toArray();
  }

  /** The shares of one run, 0 to 1. */
  record Run(double before, double after, double paidBefore, double paidAfter) {}

  List<Run> of(int runs, ArrowYields before, ArrowYields after) {
    return Stream.generate(() -> run(before, after)).limit(runs).toList();
  }

  private Run run(ArrowYields before, ArrowYields after) {
    WorkStopped.ifAsked();
    var luck = streams.stream().map(stream -> stream.doubles(THINGS + 1L).toArray()).toList();
    var now = good(before, luck);
    var then = good(after, luck);
    var taken = ways.ints(THINGS, 0, paths.size()).mapToObj(paths::get).toList();
    return new Run(arrived(taken, now), arrived(taken, then), paid(now), paid(then));
  }

  private boolean[][] good(ArrowYields yields, List<double[]> luck) {
    return IntStream.range(0, arrows.size())
        .mapToObj(place -> good(yields.of(arrows.get(place)), luck.get(place)))
        .toArray(boolean[][]::new);
  }

  /** Which things an arrow hands on well; the first number says how good the arrow really is. */
  private static boolean[] good(ArrowYield yield, double[] luck) {
    var share = yield.at(luck[0]);
    var good = new boolean[THINGS];
    for (var thing = 0; thing < THINGS; thing++) {
      good[thing] = luck[thing + 1] < share;
    }
    return good;
  }

  private static double arrived(List<int[]> taken, boolean[][] good) {
    return share(thing -> all(taken.get(thing), good, thing));
  }

  /** A customer pays when every arrow into the Customer was good. */
  private double paid(boolean[][] good) {
    return share(thing -> all(intoCustomer, good, thing));
  }

  private static double share(IntPredicate which) {
    return (double) IntStream.range(0, THINGS).filter(which).count() / THINGS;
  }

  private static boolean all(int[] arrows, boolean[][] good, int thing) {
    return IntStream.of(arrows).allMatch(arrow -> good[arrow][thing]);
  }
}
