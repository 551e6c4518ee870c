package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import tutti.company.time.WorkingCalendar;
import tutti.measure.CycleTimes;

/**
 * The threads that reached a step in a window, and what became of each on its way to the next.
 *
 * @param journeys those that reached {@code from}
 * @param at the instant by which it is looked at
 */
public record StepCohort(
    ChainStep from,
    ChainStep to,
    List<ThreadProgress> journeys,
    WorkingCalendar calendar,
    Instant at) {

  private static final int FEWEST = 5;
  private static final double MOST = 0.9;
  private static final Duration PATIENCE = Duration.ofDays(30);

  public StepCohort {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    journeys = List.copyOf(journeys);
    requireNonNull(calendar, "calendar");
    requireNonNull(at, "at");
  }

  /** What became of one of these threads. */
  public StepOutcome outcome(ThreadProgress journey) {
    return journey
        .reached()
        .get(to.number())
        .map(when -> late(journey, when) ? StepOutcome.LATE : StepOutcome.IN_TIME)
        .orElseGet(() -> elsewhere(journey));
  }

  private StepOutcome elsewhere(ThreadProgress journey) {
    if (journey.past(to.number()).isPresent()) {
      return StepOutcome.LEAPT;
    }
    if (journey.ended().isPresent()) {
      return StepOutcome.ENDED;
    }
    return late(journey, at) ? StepOutcome.OVERDUE : StepOutcome.WAITING;
  }

  /** How long a thread took to go on, came to nothing, or has waited. */
  public Duration took(ThreadProgress journey) {
    var next = journey.reached().get(to.number());
    var end = next.or(() -> journey.past(to.number())).or(journey::ended).orElse(at);
    return Duration.between(since(journey), end);
  }

  /** When one of these threads reached the step. */
  public Instant since(ThreadProgress journey) {
    return journey.reached().get(from.number()).orElseThrow();
  }

  /** The threads of which one of these became. */
  public List<ThreadProgress> those(Set<StepOutcome> wanted) {
    return journeys.stream().filter(journey -> wanted.contains(outcome(journey))).toList();
  }

  private boolean late(ThreadProgress journey, Instant when) {
    return to.stage()
        .within()
        .map(span -> calendar.after(since(journey), span))
        .filter(when::isAfter)
        .isPresent();
  }

  /**
   * How many of those that wait have not had the time yet: what somebody wrote, else what nine in
   * ten of those that went on took; where fewer than five did, at least thirty days (our default).
   */
  long young() {
    if (to.stage().within().isPresent()) {
      return those(Set.of(StepOutcome.WAITING)).size();
    }
    var usual = usual();
    return those(Set.of(StepOutcome.WAITING)).stream()
        .filter(journey -> took(journey).compareTo(usual) <= 0)
        .count();
  }

  /** How long it takes those that go on. */
  private Duration usual() {
    var took =
        those(Set.of(StepOutcome.IN_TIME)).stream()
            .mapToDouble(journey -> took(journey).toMillis())
            .sorted()
            .toArray();
    var most = took.length == 0 ? 0 : (long) CycleTimes.atMost(took, MOST);
    return Duration.ofMillis(took.length < FEWEST ? Math.max(most, PATIENCE.toMillis()) : most);
  }
}
