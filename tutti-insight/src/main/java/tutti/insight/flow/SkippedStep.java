package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** How many threads reached one step before another that comes first. */
public record SkippedStep(ChainStep missing, ChainStep taken, long count) {

  public SkippedStep {
    requireNonNull(missing, "missing");
    requireNonNull(taken, "taken");
  }

  /** Most threads first. */
  static List<SkippedStep> of(List<StepSkip> skips) {
    var counts = new LinkedHashMap<SkippedStep, Long>();
    skips.forEach(
        skip -> counts.merge(new SkippedStep(skip.missing(), skip.taken(), 0), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(entry ->
            new SkippedStep(entry.getKey().missing(), entry.getKey().taken(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(SkippedStep::count)
                .reversed()
                .thenComparing(leap -> leap.taken().number())
                .thenComparing(leap -> leap.missing().number()))
        .toList();
  }
}
