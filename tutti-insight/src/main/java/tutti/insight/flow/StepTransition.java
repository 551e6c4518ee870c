package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import tutti.company.time.WorkingCalendar;
import tutti.measure.CycleTimes;
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
 * @param young how many of those that wait have not had the time yet: what somebody wrote, else
 *     what nine in ten of those that went on took; where fewer than five did, at least thirty days
 *     (our default)
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
  private static final double MOST = 0.9;
  private static final Duration PATIENCE = Duration.ofDays(30);

  public StepTransition {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  static StepTransition of(
      ChainStep from,
      ChainStep to,
      List<ThreadProgress> cohort,
      WorkingCalendar calendar,
      Instant at) {
    var count = new TransitionCount(from, to, cohort, calendar, at);
    return new StepTransition(
        from,
        to,
        cohort.size(),
        count.those(count::went),
        count.those(count::inTime),
        count.those(count::leapt),
        count.those(count::waits),
        count.those(journey -> count.waits(journey) && count.late(journey, at)),
        count.those(count::ended),
        count.those(journey -> count.waits(journey) && count.young(journey, at)));
  }

  private record TransitionCount(
      ChainStep from,
      ChainStep to,
      List<ThreadProgress> cohort,
      WorkingCalendar calendar,
      Instant at) {

    long those(Predicate<ThreadProgress> wanted) {
      return cohort.stream().filter(wanted).count();
    }

    boolean went(ThreadProgress journey) {
      return journey.reached().get(to.number()).isPresent();
    }

    boolean inTime(ThreadProgress journey) {
      return journey.reached().get(to.number()).filter(when -> !late(journey, when)).isPresent();
    }

    boolean late(ThreadProgress journey, Instant when) {
      return to.stage()
          .within()
          .map(span -> calendar.after(since(journey), span))
          .filter(when::isAfter)
          .isPresent();
    }

    boolean young(ThreadProgress journey, Instant at) {
      return to.stage().within().isPresent()
          ? !late(journey, at)
          : Duration.between(since(journey), at).compareTo(usual()) <= 0;
    }

    /** How long it takes those that go on. */
    private Duration usual() {
      var took =
          cohort.stream()
              .flatMap(journey -> took(journey).stream())
              .mapToDouble(Duration::toMillis)
              .sorted()
              .toArray();
      var most = took.length == 0 ? 0 : (long) CycleTimes.atMost(took, MOST);
      return Duration.ofMillis(took.length < FEWEST ? Math.max(most, PATIENCE.toMillis()) : most);
    }

    private Optional<Duration> took(ThreadProgress journey) {
      return journey.reached().get(to.number()).map(when -> Duration.between(since(journey), when));
    }

    private Instant since(ThreadProgress journey) {
      return journey.reached().get(from.number()).orElseThrow();
    }

    boolean leapt(ThreadProgress journey) {
      return !went(journey) && journey.past(to.number()).isPresent();
    }

    boolean ended(ThreadProgress journey) {
      return journey.past(to.number()).isEmpty() && journey.ended().isPresent();
    }

    boolean waits(ThreadProgress journey) {
      return journey.past(to.number()).isEmpty() && journey.ended().isEmpty();
    }
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
