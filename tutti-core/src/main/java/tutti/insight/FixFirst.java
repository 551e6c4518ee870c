package tutti.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.Reading;

/**
 * Which arrow to fix first: score = gap x reach x flow x certainty, after the theory of constraints
 * (identify the step that limits the whole). A model: steps are taken as independent.
 */
public final class FixFirst {

  private static final int TOP = 3;
  private static final double LEAST_FLOW = 0.25;
  private static final double MOST_FLOW = 4;

  private final Map<String, Double> reach;
  private final double medianFlow;

  private FixFirst(CompanyReading reading) {
    this.reach = ValuePaths.shares(reading.company());
    this.medianFlow = median(reading);
  }

  /** The three arrows with the highest score above 0, highest first. */
  public static List<Fix> of(CompanyReading reading) {
    var ranking = new FixFirst(reading);
    return reading.arrows().stream()
        .filter(arrow -> !arrow.arrow().observed())
        .flatMap(arrow -> ranking.fix(arrow).stream())
        .filter(fix -> fix.score() > 0)
        .sorted(
            Comparator.comparingDouble(Fix::score)
                .reversed()
                .thenComparing(fix -> fix.arrow().arrow().id()))
        .limit(TOP)
        .toList();
  }

  /** By the promise that weighs most: gap x certainty. */
  private Optional<Fix> fix(ArrowReading arrow) {
    return arrow.promises().stream()
        .filter(promise -> !promise.promise().observed())
        .filter(promise -> promise.sample().window().valid() > 0)
        .map(promise -> fix(arrow, promise))
        .max(Comparator.comparingDouble(fix -> fix.gap() * fix.certainty()));
  }

  private Fix fix(ArrowReading arrow, Reading promise) {
    return new Fix(
        arrow,
        promise,
        Math.max(0, Math.log(promise.promise().target() / promise.mean())),
        reach.getOrDefault(arrow.arrow().id(), 0.0),
        Math.clamp(volume(promise) / medianFlow, LEAST_FLOW, MOST_FLOW),
        1 - promise.atLeastTarget());
  }

  private static double volume(Reading promise) {
    return promise.sample().window().valid() + promise.sample().window().open();
  }

  /** The median over the arrows that have hand-offs at all; 1 when none has. */
  private static double median(CompanyReading reading) {
    var flows =
        reading.arrows().stream()
            .flatMap(arrow -> flow(arrow).stream())
            .filter(flow -> flow > 0)
            .sorted()
            .toList();
    return flows.isEmpty() ? 1 : (at(flows, flows.size() - 1) + at(flows, flows.size())) / 2;
  }

  private static double at(List<Double> sorted, int twice) {
    return sorted.get(twice / 2);
  }

  private static Optional<Double> flow(ArrowReading arrow) {
    return arrow.promises().stream().map(FixFirst::volume).max(Comparator.naturalOrder());
  }
}
