package tutti.measure.arrival;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.time.WorkingCalendar;
import tutti.measure.distribution.CountDistribution;

/**
 * The comings of hand-offs on an arrow.
 *
 * @param count how many ever came
 * @param first when the first began
 * @param last when the latest began
 * @param rhythm on which days they came
 */
public record ArrivalRate(
    long count, Optional<Instant> first, Optional<Instant> last, ArrivalDays rhythm) {

  public static final ArrivalRate NONE =
      new ArrivalRate(0, Optional.empty(), Optional.empty(), ArrivalDays.NONE);

  private static final int FEWEST_DAYS = 4;

  /** Shows what a week is like. */
  private static final Duration LONG_ENOUGH = Duration.ofDays(14);

  private static final double SURPRISING = 0.05;

  public ArrivalRate {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    requireNonNull(rhythm, "rhythm");
  }

  /** Of hand-offs that came evenly. */
  public ArrivalRate(long count, Optional<Instant> first, Optional<Instant> last) {
    this(count, first, last, ArrivalDays.even(count, between(first, last)));
  }

  /**
   * The comings of both.
   *
   * @param both on which days they came together
   */
  public ArrivalRate plus(ArrivalRate other, ArrivalDays both) {
    return new ArrivalRate(
        count + other.count,
        Stream.of(first, other.first).flatMap(Optional::stream).min(Instant::compareTo),
        Stream.of(last, other.last).flatMap(Optional::stream).max(Instant::compareTo),
        both);
  }

  /**
   * How many hand-offs were to be expected since the last one, at the pace up to it, both in the
   * receiver's working time.
   */
  public double expectedSince(Instant at, WorkingCalendar receiver) {
    return Math.max(0, count - 1) * share(at, receiver);
  }

  /** The working time since the last one in units of that before it. */
  private double share(Instant at, WorkingCalendar receiver) {
    var before = first.map(from -> working(from, last.orElse(from), receiver)).orElse(0L);
    return before == 0
        ? 0
        : last.map(then -> (double) working(then, at, receiver) / before).orElse(0.0);
  }

  private static long working(Instant from, Instant to, WorkingCalendar receiver) {
    return receiver.between(from, to).toMillis();
  }

  /**
   * Whether it is surprising that none came since the last one. At the pace of the days on which
   * any came, in the receiver's working time, P(none) is below 5 %; no more than once before did
   * nothing come for so long; and the pace was watched for two weeks, or at least as long as the
   * silence. Needs four days on which any came: a batch is one.
   */
  public boolean silentAt(Instant at, WorkingCalendar receiver) {
    var gap = gap(at);
    return rhythm.days() >= FEWEST_DAYS
        && gap.compareTo(Duration.ofDays(rhythm.longPause())) > 0
        && (gap.compareTo(history()) <= 0 || history().compareTo(LONG_ENOUGH) >= 0)
        && new CountDistribution((rhythm.days() - 1) * share(at, receiver)).atMost(0) < SURPRISING;
  }

  /** The time from the first hand-off to the last. */
  public Duration history() {
    return between(first, last);
  }

  private static Duration between(Optional<Instant> first, Optional<Instant> last) {
    return first.flatMap(from -> last.map(to -> Duration.between(from, to))).orElse(Duration.ZERO);
  }

  /** The time since the last hand-off. */
  public Duration gap(Instant at) {
    return last.map(then -> Duration.between(then, at)).orElse(Duration.ZERO);
  }
}
