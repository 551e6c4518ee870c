package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.chain.ChainStage.Kind;
import tutti.handoff.HandOff;

/**
 * How a company's threads go from step to step.
 *
 * @param window the time over which steps are judged, ending at {@code at}
 * @param journeys how far each thread has come that has to do with the steps; a hand-off that names
 *     no thread and is linked to no other is none
 * @param passages from each step to the next
 */
public record Flow(
    Company company,
    Instant at,
    Duration window,
    Threads threads,
    List<ChainStep> steps,
    List<ThreadProgress> journeys,
    List<StepTransition> passages) {

  /** A year (our default): the way from a problem to its outcome is long. */
  public static final Duration WINDOW = Duration.ofDays(365);

  /** The share that a step should let pass where nobody wrote another (our default). */
  public static final double TARGET = 0.8;

  public Flow {
    requireNonNull(company, "company");
    requireNonNull(at, "at");
    requireNonNull(window, "window");
    requireNonNull(threads, "threads");
    steps = List.copyOf(steps);
    journeys = List.copyOf(journeys);
    passages = List.copyOf(passages);
  }

  public static Flow of(
      Company company, Collection<HandOff> handOffs, Instant at, Duration window) {
    var threads =
        Threads.of(handOffs.stream().filter(handOff -> !handOff.began().isAfter(at)).toList());
    var steps = ChainStep.of(company);
    var journeys =
        threads.all().stream()
            .filter(FlowThread::linked)
            .flatMap(thread -> ThreadProgress.of(thread, steps, at).stream())
            .toList();
    return new Flow(
        company,
        at,
        window,
        threads,
        steps,
        journeys,
        passages(company, steps, journeys, at, window));
  }

  private static List<StepTransition> passages(
      Company company,
      List<ChainStep> steps,
      List<ThreadProgress> journeys,
      Instant at,
      Duration window) {
    return IntStream.range(1, steps.size())
        .mapToObj(to -> StepTransition.of(cohort(company, steps, journeys, to, at, window)))
        .toList();
  }

  private static StepCohort cohort(
      Company company,
      List<ChainStep> steps,
      List<ThreadProgress> journeys,
      int to,
      Instant at,
      Duration window) {
    return new StepCohort(
        steps.get(to - 1),
        steps.get(to),
        journeys.stream().filter(j -> inWindow(j, to - 1, at, window)).toList(),
        company.calendar(),
        at);
  }

  /** The threads behind a passage: those that reached the step before it in the window. */
  public StepCohort cohort(StepTransition passage) {
    return cohort(company, steps, journeys, passage.to().number(), at, window);
  }

  private static boolean inWindow(ThreadProgress journey, int step, Instant at, Duration window) {
    return journey.reached().get(step).filter(when -> when.isAfter(at.minus(window))).isPresent();
  }

  /** The threads that reached a step in the window. */
  public List<ThreadProgress> reached(ChainStep step) {
    return journeys.stream()
        .filter(journey -> inWindow(journey, step.number(), at, window))
        .toList();
  }

  /** The step of a kind. */
  public Optional<ChainStep> step(Kind kind) {
    return steps.stream().filter(step -> step.is(kind)).findFirst();
  }

  /** When a journey reached the step of a kind. */
  public Optional<Instant> reached(ThreadProgress journey, Kind kind) {
    return step(kind).flatMap(step -> journey.reached().get(step.number()));
  }

  /** The passage with the lowest posterior mean, among those with at least five that count. */
  public Optional<StepTransition> weakest() {
    return passages.stream()
        .flatMap(passage -> passage.certain().stream())
        .min(Comparator.comparingDouble(passage -> passage.posterior().mean()));
  }

  /** What is left of what was started, step by step: the product of the shares. */
  public OptionalDouble rolled() {
    return rolled(passages);
  }

  static OptionalDouble rolled(List<StepTransition> passages) {
    return passages.isEmpty() || passages.stream().anyMatch(p -> p.share().isEmpty())
        ? OptionalDouble.empty()
        : OptionalDouble.of(product(passages));
  }

  private static double product(List<StepTransition> passages) {
    return passages.stream()
        .mapToDouble(passage -> passage.share().orElseThrow())
        .reduce(1, (a, b) -> a * b);
  }

  /** How many more would reach the end of the chain if this passage let its target pass. */
  public OptionalLong more(StepTransition passage) {
    var rest = passages.subList(passage.to().number(), passages.size());
    var gained = TARGET * passage.valid() - passage.good();
    return gained <= 0 || rest.stream().anyMatch(p -> p.share().isEmpty())
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(gained * product(rest)));
  }

  /**
   * The hand-offs on arrows of the chain that belong to no thread: nobody can say how they go on.
   */
  public long unlinked() {
    return steps.stream()
        .flatMap(step -> step.arrows().stream())
        .distinct()
        .flatMap(arrow -> on(arrow.id()))
        .filter(handOff -> threads.of(handOff.id()).filter(FlowThread::linked).isEmpty())
        .count();
  }

  /** The threads that reached the first step in the window. */
  public long started() {
    return steps.isEmpty() ? 0 : reached(steps.getFirst()).size();
  }

  /** Those of them that reached the last. */
  public long finished() {
    return steps.isEmpty()
        ? 0
        : reached(steps.getFirst()).stream().filter(ThreadProgress::finished).count();
  }

  /** Steps taken out of order in the window, the latest first. */
  public List<StepSkip> skips() {
    return journeys.stream()
        .flatMap(journey -> StepSkip.of(journey, steps))
        .filter(skip -> skip.at().isAfter(at.minus(window)))
        .sorted(Comparator.comparing(StepSkip::at).reversed())
        .toList();
  }

  /** The same counted, step by step. */
  public List<SkippedStep> leaps() {
    return SkippedStep.of(skips());
  }

  /** The threads that wait, longest first. */
  public List<ThreadWait> waiting() {
    return journeys.stream()
        .filter(ThreadProgress::underWay)
        .map(this::waiting)
        .sorted(Comparator.comparing(ThreadWait::waits).reversed())
        .toList();
  }

  /** What one thread waits for; only while it is under way. */
  public ThreadWait waiting(ThreadProgress journey) {
    var next = steps.get(journey.furthest() + 1);
    var due = next.stage().within().map(span -> company.calendar().after(journey.since(), span));
    return new ThreadWait(
        journey,
        journey.furthest() < 0 ? Optional.empty() : Optional.of(steps.get(journey.furthest())),
        next,
        next.undone(journey.thread()),
        due,
        Duration.between(journey.since(), at),
        due.filter(at::isAfter).isPresent());
  }

  /** What is known of a thread on its way. */
  public Optional<ThreadProgress> journey(FlowThread thread) {
    return journeys.stream().filter(journey -> journey.thread().equals(thread)).findFirst();
  }

  /** Whether the law of Little holds over the window, and what it says. */
  public LittlesLaw little() {
    return LittlesLaw.of(journeys, at.minus(window), at);
  }

  /** The step that may hold up the whole. */
  public Optional<GrowingQueue> bottleneck() {
    return GrowingQueue.longest(steps, journeys, at.minus(window.dividedBy(2)), at)
        .filter(queue -> passages.get(queue.step().number() - 1).late() >= GrowingQueue.FEWEST);
  }

  /** The hand-offs of these threads on an arrow that began in the window. */
  public Stream<HandOff> on(String arrow) {
    return threads.on(arrow).filter(handOff -> handOff.began().isAfter(at.minus(window)));
  }
}
