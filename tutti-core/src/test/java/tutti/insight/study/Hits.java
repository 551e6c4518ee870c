package tutti.insight.study;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How well a way to choose does, as means over companies, 0 to 1.
 *
 * @param first how often its first arrow is the best one to mend
 * @param gain the share of the best possible gain that mending its first arrow brings
 * @param three how often the best arrow is among its first three
 */
record Hits(double first, double gain, double three) {

  private static final double SAME = 1e-12;

  /** Of a list of arrows to mend, the first first. */
  static Hits of(RandomCompany company, List<String> top) {
    var best = company.best();
    var gains = top.stream().map(company::gain).toList();
    return gains.isEmpty()
        ? new Hits(0, 0, 0)
        : new Hits(
            hit(gains.getFirst(), best),
            gains.getFirst() / best,
            gains.stream().mapToDouble(gain -> hit(gain, best)).max().orElse(0));
  }

  private static double hit(double gain, double best) {
    return gain >= best - SAME ? 1 : 0;
  }

  /** To be expected of three arrows drawn blindly. */
  static Hits blind(RandomCompany company) {
    var ones = company.owed().stream().map(arrow -> of(company, List.of(arrow.id()))).toList();
    var mean = mean(ones);
    return new Hits(mean.first, mean.gain, Math.min(1, 3 * mean.first));
  }

  static Hits mean(Collection<Hits> all) {
    return new Hits(
        all.stream().mapToDouble(Hits::first).average().orElse(0),
        all.stream().mapToDouble(Hits::gain).average().orElse(0),
        all.stream().mapToDouble(Hits::three).average().orElse(0));
  }

  /** The three numbers as cells of a table, in percent. */
  String cells() {
    return String.format(
        Locale.ROOT, "%.0f %% | %.0f %% | %.0f %%", 100 * first, 100 * gain, 100 * three);
  }
}
