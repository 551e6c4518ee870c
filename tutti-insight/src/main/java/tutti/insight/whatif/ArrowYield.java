package tutti.insight.whatif;

import java.util.List;
import java.util.stream.Stream;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.measure.distribution.ShareDistribution;
import tutti.measure.verdict.VerdictTally;

/**
 * The share of an arrow's hand-offs that are good, as far as it is known: by its worst promise. One
 * that nobody measures is taken to be always good.
 *
 * @param parts one for each measured promise
 */
record ArrowYield(boolean stopped, List<Part> parts) {

  static final ArrowYield NONE = new ArrowYield(true, List.of());

  ArrowYield {
    parts = List.copyOf(parts);
  }

  /**
   * What is known of one promise.
   *
   * @param known Jeffreys' posterior of the share
   * @param least what it is raised to where it is below, 0 to 1
   */
  record Part(String promise, ShareDistribution known, double least) {
    double at(double chance) {
      return Math.max(least, known.quantile(chance));
    }
  }

  static ArrowYield of(ArrowReading arrow) {
    return new ArrowYield(false, promises(arrow).map(ArrowYield::part).toList());
  }

  private static Stream<PromiseReading> promises(ArrowReading arrow) {
    return arrow.promises().stream()
        .filter(reading -> !arrow.arrow().observed() && !reading.promise().observed())
        .filter(reading -> reading.sample().window().valid() > 0);
  }

  private static Part part(PromiseReading reading) {
    return new Part(reading.promise().id(), known(reading.sample().window()), 0);
  }

  private static ShareDistribution known(VerdictTally window) {
    return ShareDistribution.jeffreys(window.good(), window.bad());
  }

  boolean measured() {
    return !parts.isEmpty();
  }

  /** Every promise at least as good as its target. */
  ArrowYield atTarget(ArrowReading arrow) {
    return new ArrowYield(
        stopped,
        promises(arrow)
            .map(reading ->
                new Part(
                    reading.promise().id(),
                    known(reading.sample().window()),
                    reading.promise().target()))
            .toList());
  }

  /** With other counts for one promise; without it where nothing counts. */
  ArrowYield with(String promise, VerdictTally window) {
    var others = parts.stream().filter(part -> !part.promise().equals(promise));
    return new ArrowYield(
        stopped,
        window.valid() == 0
            ? others.toList()
            : Stream.concat(others, Stream.of(new Part(promise, known(window), 0))).toList());
  }

  /** The share below which it lies with this chance, 0 to 1. */
  double at(double chance) {
    return stopped ? 0 : parts.stream().mapToDouble(part -> part.at(chance)).min().orElse(1);
  }
}
