package tutti.insight.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tutti.measure.distribution.ShareInterval;

/**
 * What every rule comes to in one world, over the companies of some seeds in which there is
 * something to gain.
 */
final class Contest {

  private static final double SAME = 1e-12;

  private final World world;
  private final Map<Rival, List<Hit>> hits = new EnumMap<>(Rival.class);
  private int companies;

  private Contest(World world) {
    this.world = world;
  }

  /**
   * How well a rule does in one company.
   *
   * @param gain the share of the best possible gain that its first arrow brings, 0 to 1
   * @param three whether the best arrow is among its first three
   */
  record Hit(double gain, boolean three) {

    static final Hit NONE = new Hit(0, false);

    static Hit of(MadeUpCompany company, List<String> top) {
      var gains = top.stream().mapToDouble(id -> gain(company, id)).toArray();
      return gains.length == 0
          ? NONE
          : new Hit(gains[0], IntStream.range(0, gains.length).anyMatch(i -> best(gains[i])));
    }

    private static double gain(MadeUpCompany company, String id) {
      return company.gain(Integer.parseInt(id.substring(1))) / company.best();
    }

    boolean first() {
      return best(gain);
    }

    private static boolean best(double gain) {
      return gain >= 1 - SAME;
    }
  }

  /** The companies of seeds from one to another, both included. */
  static Contest of(World world, long from, long to) {
    var contest = new Contest(world);
    LongStream.rangeClosed(from, to)
        .mapToObj(seed -> MadeUpCompany.of(world, seed))
        .filter(company -> company.best() > 0)
        .forEach(contest::add);
    return contest;
  }

  private void add(MadeUpCompany company) {
    companies++;
    var reading = Logbook.reading(company);
    for (var rival : Rival.values()) {
      hits.computeIfAbsent(rival, key -> new ArrayList<>())
          .add(Hit.of(company, rival.top(reading)));
    }
  }

  World world() {
    return world;
  }

  int companies() {
    return companies;
  }

  private List<Hit> hits(Rival rival) {
    return hits.getOrDefault(rival, List.of());
  }

  private double[] gains(Rival rival) {
    return hits(rival).stream().mapToDouble(Hit::gain).toArray();
  }

  /** The share of the best gain, on average. */
  Mean gain(Rival rival) {
    return Mean.of(gains(rival));
  }

  /** How much more of the best gain the product brings than another, company by company. */
  Mean ahead(Rival rival) {
    var ours = gains(Rival.FIX_FIRST);
    var theirs = gains(rival);
    return Mean.of(IntStream.range(0, ours.length).mapToDouble(i -> ours[i] - theirs[i]).toArray());
  }

  /** The rule that brings most, the product's left out. */
  Rival best() {
    return Rival.others().stream()
        .max(Comparator.comparingDouble(rival -> Mean.average(gains(rival))))
        .orElseThrow();
  }

  /** In how many companies its first arrow is the best. */
  long first(Rival rival) {
    return hits(rival).stream().filter(Hit::first).count();
  }

  /** In how many companies the best arrow is among its first three. */
  long three(Rival rival) {
    return hits(rival).stream().filter(Hit::three).count();
  }

  /** Wilson's 95 % interval of a count of companies. */
  ShareInterval of(long count) {
    return ShareInterval.wilson(count, companies);
  }
}
