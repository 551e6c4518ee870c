package tutti.insight.flow.worth;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.chain.ChainStage.Kind;
import tutti.insight.flow.ChainStep;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.ThreadProgress;
import tutti.measure.distribution.ShareInterval;

/**
 * Whether the problems are gone, as those who had them say. A problem stays open until they were
 * asked, whatever was released meanwhile.
 *
 * @param all every thread of the chain that has not come to nothing, the longest in use first
 */
public record ProblemOutcomes(List<Problem> all) {

  /** How long after it went live they can be asked (our default). */
  private static final Duration EARLIEST = Duration.ofDays(30);

  /** By when they should have been asked (our default). */
  private static final Duration LATEST = Duration.ofDays(60);

  private static final String OUTCOME = "outcome";

  public ProblemOutcomes {
    all = List.copyOf(all);
  }

  /**
   * A problem and what became of it.
   *
   * @param live when its solution came into the customer's hands
   * @param answer what those who had it say; none before they were asked
   * @param evidence whether the customer said that there is a problem
   * @param age how long ago it went live; nothing before
   */
  public record Problem(
      FlowThread thread,
      Optional<Instant> live,
      Optional<Answer> answer,
      boolean evidence,
      Duration age) {
    public Problem {
      requireNonNull(thread, "thread");
      requireNonNull(live, "live");
      requireNonNull(answer, "answer");
      requireNonNull(age, "age");
    }

    /** Whether nobody has asked yet. */
    public boolean open() {
      return answer.isEmpty();
    }

    /** Whether it is time to ask. */
    public boolean due() {
      return open() && live.isPresent() && age.compareTo(EARLIEST) >= 0;
    }

    /** Whether it is past time. */
    public boolean overdue() {
      return open() && live.isPresent() && age.compareTo(LATEST) > 0;
    }
  }

  /** What those who had a problem say. */
  public enum Answer {
    YES,
    PARTLY,
    NO,
    /** They were heard, and what they said is not written down. */
    UNKNOWN;

    static Answer of(String word) {
      return switch (word.strip().toLowerCase(Locale.ROOT)) {
        case "yes", "removed" -> YES;
        case "partly", "mostly" -> PARTLY;
        case "no", "not" -> NO;
        default -> UNKNOWN;
      };
    }
  }

  /** Nothing where the chain has no step for the outcome. */
  public static ProblemOutcomes of(Flow flow) {
    return flow.step(Kind.OUTCOME)
        .map(step ->
            new ProblemOutcomes(
                flow.journeys().stream()
                    .filter(journey -> journey.ended().isEmpty())
                    .map(journey -> problem(flow, step, journey))
                    .sorted(Comparator.comparing(Problem::age).reversed())
                    .toList()))
        .orElseGet(() -> new ProblemOutcomes(List.of()));
  }

  private static Problem problem(Flow flow, ChainStep outcome, ThreadProgress journey) {
    var live = flow.reached(journey, Kind.LIVE);
    return new Problem(
        journey.thread(),
        live,
        answer(flow, outcome, journey),
        evidence(flow, journey.thread()),
        live.map(at -> Duration.between(at, flow.at())).orElse(Duration.ZERO));
  }

  /** An answer comes from the customer: the word of the company itself is none. */
  private static Optional<Answer> answer(Flow flow, ChainStep outcome, ThreadProgress journey) {
    var words = new CustomerWord(flow.company(), journey.thread()).on(outcome.arrows());
    return words.isEmpty() || journey.reached().get(outcome.number()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.reversed().stream()
                .flatMap(handOff -> handOff.attributes().value(OUTCOME).stream())
                .findFirst()
                .map(Answer::of)
                .orElse(Answer.UNKNOWN));
  }

  /** Whether anything came from outside where the chain begins, first hand. */
  private static boolean evidence(Flow flow, FlowThread thread) {
    return flow.step(Kind.PROBLEM).stream()
        .flatMap(step -> new CustomerWord(flow.company(), thread).given(step.arrows()))
        .findAny()
        .isPresent();
  }

  /** The problems nobody has asked about. */
  public List<Problem> open() {
    return all.stream().filter(Problem::open).toList();
  }

  /** Those among them that went live more than sixty days ago. */
  public List<Problem> unchecked() {
    return all.stream().filter(Problem::overdue).toList();
  }

  /** The problems no customer named. */
  public List<Problem> withoutEvidence() {
    return all.stream().filter(problem -> !problem.evidence()).toList();
  }

  public long count(Answer answer) {
    return answers().filter(answer::equals).count();
  }

  private Stream<Answer> answers() {
    return all.stream().flatMap(problem -> problem.answer().stream());
  }

  /** How many said yes, partly or no. */
  public long answered() {
    return answers().filter(answer -> answer != Answer.UNKNOWN).count();
  }

  /** Wilson's 95 % interval of the share that said yes. */
  public ShareInterval wilson() {
    return ShareInterval.wilson(count(Answer.YES), answered());
  }
}
