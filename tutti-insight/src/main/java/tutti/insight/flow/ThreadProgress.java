package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a thread has come.
 *
 * @param reached when it reached each step, in the order of the steps
 * @param ended when it came to nothing: declined, withdrawn or broken off
 */
public record ThreadProgress(
    FlowThread thread, List<Optional<Instant>> reached, Optional<Instant> ended) {

  public ThreadProgress {
    requireNonNull(thread, "thread");
    reached = List.copyOf(reached);
    requireNonNull(ended, "ended");
  }

  /** What is known at an instant; none when the thread has nothing to do with these steps. */
  static Optional<ThreadProgress> of(FlowThread thread, List<ChainStep> steps, Instant at) {
    var reached = new ArrayList<Optional<Instant>>();
    steps.forEach(step -> reached.add(step.reached(thread).filter(when -> !when.isAfter(at))));
    var concerned =
        steps.stream()
            .flatMap(step -> step.arrows().stream())
            .anyMatch(arrow -> thread.on(arrow.id()).findAny().isPresent());
    var journey = new ThreadProgress(thread, reached, Optional.empty());
    return concerned
        ? Optional.of(new ThreadProgress(thread, reached, journey.end(steps, at)))
        : Optional.empty();
  }

  private Optional<Instant> end(List<ChainStep> steps, Instant at) {
    var next = furthest() + 1;
    return next == steps.size()
        ? Optional.empty()
        : steps.get(next).ended(thread).or(() -> lastWord(steps)).filter(end -> !end.isAfter(at));
  }

  /** The latest that was heard of it on any step, where that is an end. */
  private Optional<Instant> lastWord(List<ChainStep> steps) {
    return steps.stream()
        .flatMap(step -> step.arrows().stream())
        .flatMap(arrow -> thread.on(arrow.id()))
        .max(Comparator.comparing(EndedHandOffs::latest))
        .flatMap(EndedHandOffs::at);
  }

  /** The last step it reached, from 0; -1 before the first. */
  public int furthest() {
    return IntStream.range(0, reached.size())
        .filter(step -> reached.get(step).isPresent())
        .max()
        .orElse(-1);
  }

  /** Whether it reached the last step. */
  public boolean finished() {
    return furthest() == reached.size() - 1;
  }

  /** Whether it is neither finished nor ended. */
  public boolean underWay() {
    return !finished() && ended.isEmpty();
  }

  /** Since when it stands where it stands. */
  public Instant since() {
    return furthest() < 0 ? thread.began() : reached.get(furthest()).orElseThrow();
  }

  /** When it was no longer under way. */
  Optional<Instant> left() {
    return reached.getLast().or(() -> ended);
  }

  /** When it went past a step: when it reached it, or a later one. */
  Optional<Instant> past(int step) {
    return reached.subList(step, reached.size()).stream()
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** Whether it waited in front of a step at an instant. */
  boolean waitsFor(int step, Instant at) {
    return reached.get(step - 1).filter(since -> !since.isAfter(at)).isPresent()
        && past(step).filter(went -> !went.isAfter(at)).isEmpty()
        && ended.filter(end -> !end.isAfter(at)).isEmpty();
  }
}
