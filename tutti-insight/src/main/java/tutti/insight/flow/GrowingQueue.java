package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A step that may hold up the whole: more and more waits in front of it, and the step behind it has
 * little to do. A candidate, to be looked at.
 *
 * @param step the step that is waited for
 * @param before how many waited half a window ago
 * @param now how many wait now
 * @param behind how many wait in front of the step behind it
 */
public record GrowingQueue(ChainStep step, long before, long now, long behind) {

  static final int FEWEST = 3;
  private static final double GROWTH = 1.2;

  public GrowingQueue {
    requireNonNull(step, "step");
  }

  /** The step whose queue grew most, where the one behind it starves. */
  static Optional<GrowingQueue> longest(
      List<ChainStep> steps, List<ThreadProgress> journeys, Instant earlier, Instant at) {
    return IntStream.range(1, steps.size() - 1)
        .mapToObj(step ->
            new GrowingQueue(
                steps.get(step),
                waiting(journeys, step, earlier),
                waiting(journeys, step, at),
                waiting(journeys, step + 1, at)))
        .filter(GrowingQueue::holdsUp)
        .max(Comparator.comparing(queue -> queue.now() - queue.before()));
  }

  private static long waiting(List<ThreadProgress> journeys, int step, Instant at) {
    return journeys.stream().filter(journey -> journey.waitsFor(step, at)).count();
  }

  private boolean holdsUp() {
    return now >= FEWEST && now > GROWTH * before && 2 * behind <= now;
  }
}
