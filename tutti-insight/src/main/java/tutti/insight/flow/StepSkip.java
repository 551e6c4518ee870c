package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A step taken out of order: a thread reached one before another that comes first.
 *
 * @param missing the step that had not been reached
 * @param taken the first step that was reached without it
 * @param at when
 */
public record StepSkip(FlowThread thread, ChainStep missing, ChainStep taken, Instant at) {

  public StepSkip {
    requireNonNull(thread, "thread");
    requireNonNull(missing, "missing");
    requireNonNull(taken, "taken");
    requireNonNull(at, "at");
  }

  static Stream<StepSkip> of(ThreadProgress journey, List<ChainStep> steps) {
    return steps.stream().flatMap(missing -> of(journey, missing, steps).stream());
  }

  private static Optional<StepSkip> of(
      ThreadProgress journey, ChainStep missing, List<ChainStep> steps) {
    var reached = journey.reached();
    var own = reached.get(missing.number()).orElse(Instant.MAX);
    return IntStream.range(missing.number() + 1, steps.size())
        .boxed()
        .filter(later -> reached.get(later).filter(own::isAfter).isPresent())
        .min(Comparator.comparing(later -> reached.get(later).orElseThrow()))
        .map(later ->
            new StepSkip(
                journey.thread(), missing, steps.get(later), reached.get(later).orElseThrow()));
  }
}
