package tutti.insight.study;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A company of which everything is known: how its arrows really behave, and what mending one would
 * bring. Arrows are numbers, in the order of the outline.
 */
final class MadeUpCompany {

  /** How many weeks are bad in {@link World#CORRELATED}. */
  static final double BAD_WEEKS = 0.25;

  private static final int SEEDS_APART = 16;
  private static final double[] TARGETS = {0.7, 0.8, 0.85, 0.9, 0.95};
  private static final double MOST_TAKEN = 0.8;

  private final World world;
  private final long seed;
  private final Outline outline;
  private final int[][] out;
  private final double[] timed;
  private final double[] rated;
  private final double[] yields;
  private final double[] swing;
  private final Travel travel;
  private final double[] volume;
  private final double[] taken;
  private final double[] gains;

  private MadeUpCompany(World world, long seed) {
    var random = new SplittableRandom(seed);
    this.world = world;
    this.seed = seed;
    this.outline = Outline.of(world, random);
    this.out = outline.out();
    this.timed = new double[arrows()];
    this.rated = new double[arrows()];
    promise(random);
    this.yields = yields(random);
    this.swing = swing(random);
    this.travel = new Travel(outline, world == World.LOOPS, random);
    this.volume = volume(random);
    this.taken = random.doubles(outline.parties(), 0, MOST_TAKEN).toArray();
    this.gains = world == World.SHARED || world == World.LOOPS ? again() : once();
  }

  /** The company of a seed; each world has its own. */
  static MadeUpCompany of(World world, long seed) {
    return new MadeUpCompany(world, seed * SEEDS_APART + world.ordinal());
  }

  World world() {
    return world;
  }

  long seed() {
    return seed;
  }

  Outline outline() {
    return outline;
  }

  int arrows() {
    return outline.edges().size();
  }

  /** Whether an arrow has a promise. */
  boolean owed(int arrow) {
    return !outline.edges().get(arrow).observed();
  }

  /** The arrows with a promise. */
  int[] owed() {
    return IntStream.range(0, arrows()).filter(this::owed).toArray();
  }

  /** The target of the promise of time, 0 without one. */
  double timed(int arrow) {
    return timed[arrow];
  }

  /** The target of the promise of a rating, 0 without one. */
  double rated(int arrow) {
    return rated[arrow];
  }

  /** The higher target: who meets it meets both. */
  double target(int arrow) {
    return Math.max(timed[arrow], rated[arrow]);
  }

  /** The true share of good hand-offs. */
  double good(int arrow) {
    return yields[arrow];
  }

  /** The true share in a bad week or in another one. */
  double good(int arrow, boolean bad) {
    return yields[arrow] + (bad ? 1 - 1 / BAD_WEEKS : 1) * swing[arrow];
  }

  /** The hand-offs in a window, on average. */
  double volume(int arrow) {
    return volume[arrow];
  }

  /** How many things more arrive when an arrow keeps its target, by so many that start. */
  double gain(int arrow) {
    return gains[arrow];
  }

  /** The greatest gain that mending one arrow brings. */
  double best() {
    return Arrays.stream(gains).max().orElse(0);
  }

  /** A promise of time or of rating, or both; none on an arrow out of the Customer. */
  private void promise(SplittableRandom random) {
    for (var arrow : owed()) {
      var kind = random.nextInt(4);
      timed[arrow] = kind < 3 ? TARGETS[random.nextInt(TARGETS.length)] : 0;
      rated[arrow] = kind > 1 ? TARGETS[random.nextInt(TARGETS.length)] : 0;
    }
  }

  private double[] yields(SplittableRandom random) {
    var all = IntStream.range(0, arrows()).mapToDouble(arrow -> sound(arrow, random)).toArray();
    switch (world) {
      case SOUND -> {}
      case MEDIOCRE -> IntStream.of(owed()).forEach(a -> all[a] = below(a, 0, 0.25, random));
      default -> weaken(all, random);
    }
    return all;
  }

  private double sound(int arrow, SplittableRandom random) {
    var target = owed(arrow) ? target(arrow) : 1;
    return target + (1 - target) * (0.1 + 0.8 * random.nextDouble());
  }

  private double below(int arrow, double least, double most, SplittableRandom random) {
    return target(arrow) - least - (most - least) * random.nextDouble();
  }

  /** One to three arrows, by 8 to 40 points. */
  private void weaken(double[] all, SplittableRandom random) {
    var owed = owed();
    for (var weak = 1 + random.nextInt(3); weak > 0; weak--) {
      var arrow = owed[random.nextInt(owed.length)];
      all[arrow] = below(arrow, 0.08, 0.4, random);
    }
  }

  /** How much better than on average an arrow is in a week that is not bad. */
  private double[] swing(SplittableRandom random) {
    var all = new double[arrows()];
    if (world == World.CORRELATED) {
      Arrays.setAll(
          all, a -> (0.3 + 0.6 * random.nextDouble()) * Math.min(1 - yields[a], yields[a] / 3));
    }
    return all;
  }

  /** Things that travel and others; some 25 (or 6) on an arrow in the middle, 2 to 400 on any. */
  private double[] volume(SplittableRandom random) {
    var passing = travel.course(world == World.LOSSY ? yields : perfect()).passing();
    var sorted = Arrays.stream(passing).filter(things -> things > 0).sorted().toArray();
    var middle = (world == World.FEW ? 6 : 25) * Math.exp(0.6 * Travel.normal(random));
    return Arrays.stream(passing)
        .map(things -> things * middle / sorted[sorted.length / 2])
        .map(things -> Math.clamp(things * Math.exp(0.4 * Travel.normal(random)), 2, 400))
        .toArray();
  }

  private double[] perfect() {
    return DoubleStream.generate(() -> 1).limit(arrows()).toArray();
  }

  private double missing(int arrow) {
    return owed(arrow) ? Math.max(0, target(arrow) - yields[arrow]) : 0;
  }

  /** Where a way has an arrow at most once, what comes along grows as much as the arrow does. */
  private double[] once() {
    var all = new double[arrows()];
    add(all, true, BAD_WEEKS);
    add(all, false, 1 - BAD_WEEKS);
    return all;
  }

  private void add(double[] all, boolean bad, double weeks) {
    var now = IntStream.range(0, arrows()).mapToDouble(arrow -> good(arrow, bad)).toArray();
    var arriving = travel.course(now).arriving();
    for (var arrow = 0; arrow < all.length; arrow++) {
      var then = Math.min(1, now[arrow] + missing(arrow));
      all[arrow] += weeks * (then / now[arrow] - 1) * arriving[arrow];
    }
  }

  /** The gains when all is worked out again with one arrow mended. */
  double[] again() {
    var now = travel.course(yields).arrived();
    return IntStream.range(0, arrows())
        .mapToDouble(arrow -> missing(arrow) == 0 ? 0 : Math.max(0, arrived(arrow) - now))
        .toArray();
  }

  private double arrived(int mended) {
    return travel.course(mended(mended)).arrived();
  }

  /** The shares once an arrow keeps its target. */
  double[] mended(int arrow) {
    var then = yields.clone();
    then[arrow] += missing(arrow);
    if (world == World.SHARED) {
      pay(then, arrow);
    }
    return then;
  }

  /** What the others out of the party lose, in proportion to what they do well. */
  private void pay(double[] then, int mended) {
    var party = outline.edges().get(mended).from();
    var others = IntStream.of(out[party]).filter(arrow -> arrow != mended).toArray();
    var all = IntStream.of(others).mapToDouble(arrow -> volume[arrow] * yields[arrow]).sum();
    var price = taken[party] * missing(mended) * volume[mended];
    for (var other : others) {
      then[other] *= Math.max(0, 1 - price / all);
    }
  }
}
