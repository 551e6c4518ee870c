package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tutti.measure.distribution.ShareDistribution;
import tutti.measure.distribution.ShareInterval;

/**
 * From one step to the next: what became of the threads that reached the first of them in a window.
 *
 * @param cohort how many those are
 * @param wentOn how many reached the next step, in time or late
 * @param inTime how many of those in time; all of them where nobody wrote how soon
 * @param leapt how many reached a later step without it
 * @param waiting how many wait for it
 * @param overdue how many of those longer than promised
 * @param ended how many came to nothing in front of it
 * @param young how many of those that wait have not had the time yet: {@link StepCohort#young}
 */
public record StepTransition(
    ChainStep from,
    ChainStep to,
    long cohort,
    long wentOn,
    long inTime,
    long leapt,
    long waiting,
    long overdue,
    long ended,
    long young) {

  private static final int FEWEST = 5;

  public StepTransition {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  static StepTransition of(StepCohort cohort) {
    return new StepTransition(
        cohort.from(),
        cohort.to(),
        cohort.journeys().size(),
        count(cohort, StepOutcome.IN_TIME, StepOutcome.LATE),
        count(cohort, StepOutcome.IN_TIME),
        count(cohort, StepOutcome.LEAPT),
        count(cohort, StepOutcome.WAITING, StepOutcome.OVERDUE),
        count(cohort, StepOutcome.OVERDUE),
        count(cohort, StepOutcome.ENDED),
        cohort.young());
  }

  private static long count(StepCohort cohort, StepOutcome... outcomes) {
    return cohort.those(Set.of(outcomes)).size();
  }

  private boolean timed() {
    return to.stage().within().isPresent();
  }

  public long good() {
    return timed() ? inTime : wentOn;
  }

  /** The threads that count: all but those that have not had the time to go on. */
  public long valid() {
    return cohort - young;
  }

  /** How many wait longer than it takes. */
  long late() {
    return waiting - young;
  }

  /** Good of valid; none when nothing is valid. */
  public OptionalDouble share() {
    return valid() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) good() / valid());
  }

  /** Jeffreys' posterior of the share. */
  public ShareDistribution posterior() {
    return ShareDistribution.jeffreys(good(), valid() - good());
  }

  /** Wilson's 95 % interval of the share. */
  public ShareInterval wilson() {
    return ShareInterval.wilson(good(), valid());
  }

  /** Whether there are enough to compare: at least five (our default). */
  public boolean sure() {
    return valid() >= FEWEST;
  }

  /** The same where there are enough. */
  Optional<StepTransition> certain() {
    return Optional.of(this).filter(StepTransition::sure);
  }

  /** How long those that wait may wait, about. */
  public Optional<Duration> promised() {
    return to.stage().within().map(span -> span.roughly());
  }
}
