package tutti.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.PromiseReading;

/**
 * Which arrow to fix first: the one that would bring most to the Customer if it kept its promise,
 * as far as that is sure. score = gap x flow x reach x certainty: by how much it misses its target,
 * how often, how much of it would have got to the Customer, and how sure that is. The first three
 * are the gradient of the throughput, times what is missing; after the theory of constraints
 * (identify the step that limits the whole). A model: steps are taken as independent.
 */
public final class FixFirst {

  private static final int TOP = 3;
  private static final double ROUNDING = 1e-9;
  private static final double LEAST = 0.001;

  private final CompanyReading reading;
  private final ArrivalShares arrivals;

  private FixFirst(CompanyReading reading) {
    this.reading = reading;
    this.arrivals = ArrivalShares.of(reading);
  }

  /**
   * The three arrows with the highest score, highest first. None that keeps its target is among
   * them, and none that would bring less than one thing in a thousand weeks.
   */
  public static List<FixCandidate> of(CompanyReading reading) {
    return candidates(reading).stream()
        .filter(fix -> fix.score() >= LEAST)
        .sorted(
            Comparator.comparingDouble(FixCandidate::score)
                .reversed()
                .thenComparing(fix -> fix.arrow().arrow().id()))
        .limit(TOP)
        .toList();
  }

  /** Every arrow on which something is promised, whatever it would bring. */
  static List<FixCandidate> candidates(CompanyReading reading) {
    var ranking = new FixFirst(reading);
    return reading.arrows().stream()
        .filter(arrow -> !arrow.arrow().observed())
        .flatMap(arrow -> ranking.fix(arrow).stream())
        .toList();
  }

  /** By the promise that weighs most. */
  private Optional<FixCandidate> fix(ArrowReading arrow) {
    return arrow.promises().stream()
        .filter(promise -> !promise.promise().observed())
        .map(promise -> fix(arrow, promise))
        .max(Comparator.comparingDouble(fix -> fix.gap() * fix.certainty()));
  }

  private FixCandidate fix(ArrowReading arrow, PromiseReading promise) {
    return new FixCandidate(
        arrow,
        promise,
        gap(promise),
        arrivals.from(arrow),
        HandOffRate.of(arrow, reading.at()),
        1 - promise.atLeastTarget());
  }

  /** What is missing to the target in what was counted: without a miss there is none. */
  private static double gap(PromiseReading promise) {
    var gap = promise.promise().target() - promise.share().orElse(1);
    return gap < ROUNDING ? 0 : gap;
  }
}
