package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tutti.company.Promise;
import tutti.company.form.PeriodCount;
import tutti.company.time.CalendarPeriod;
import tutti.company.time.WorkingCalendar;
import tutti.measure.verdict.VerdictTally;

/**
 * The periods of a cadence up to an instant: days, weeks from Monday, months of the receiver's
 * calendar, with edges that are the same whenever one looks. One that is over is good when it held
 * enough, and bad when it did not and the receiver worked in it. The one that goes on is never bad;
 * it counts as good, in place of the oldest, once it holds enough. They reach back to the first
 * giving: the period it falls in counts when it held enough, though it had begun before.
 *
 * @param first when anything was first given
 * @param given how often something was given in each period, by its number
 */
public record CadencePeriods(
    Promise promise, Instant at, Optional<Instant> first, Map<Long, Integer> given) {

  private static final long MOST = 10_000;

  public CadencePeriods {
    requireNonNull(promise, "promise");
    requireNonNull(at, "at");
    requireNonNull(first, "first");
    given = Map.copyOf(given);
    cadence(promise);
  }

  /** Of these moments; those after the instant are not known yet. */
  public static CadencePeriods of(Promise promise, List<Instant> moments, Instant at) {
    var known = moments.stream().filter(moment -> !moment.isAfter(at)).toList();
    var given = new HashMap<Long, Integer>();
    known.forEach(moment -> given.merge(number(promise, moment), 1, Integer::sum));
    return new CadencePeriods(promise, at, known.stream().min(Comparator.naturalOrder()), given);
  }

  /** With more moments; those after the instant are not known yet. */
  public CadencePeriods plus(List<Instant> moments) {
    var more = of(promise, moments, at);
    var both = new HashMap<>(given);
    more.given.forEach((period, count) -> both.merge(period, count, Integer::sum));
    return new CadencePeriods(
        promise,
        at,
        Stream.of(first, more.first).flatMap(Optional::stream).min(Comparator.naturalOrder()),
        both);
  }

  /** How often a promise counted by period asks for. */
  public static PeriodCount cadence(Promise promise) {
    return promise
        .form()
        .perPeriod()
        .orElseThrow(() -> new IllegalArgumentException("Not a cadence: " + promise.id()));
  }

  private static CalendarPeriod period(Promise promise) {
    return CalendarPeriod.of(cadence(promise).every());
  }

  private static long number(Promise promise, Instant moment) {
    return period(promise).at(moment, promise.calendar().zone());
  }

  /**
   * The numbers of the periods that may count at an instant, the latest first: of the window, and
   * the one that goes on.
   *
   * @param first when anything was first given
   */
  public static LongStream numbers(Promise promise, Instant first, Instant at) {
    var latest = number(promise, at);
    var most = Math.min(periods(promise, promise.window()), latest - number(promise, first));
    return LongStream.rangeClosed(0, Math.min(most, MOST)).map(back -> latest - back);
  }

  private static long periods(Promise promise, Duration part) {
    return part.dividedBy(cadence(promise).every());
  }

  /** When a period begins. */
  public static Instant begins(Promise promise, long number) {
    return period(promise).begins(number, promise.calendar().zone());
  }

  /** Those of the latest part of the window. */
  VerdictTally within(Duration part) {
    var most = Math.min(periods(promise, part), MOST);
    if (first.isEmpty() || most == 0) {
      return VerdictTally.NONE;
    }
    var latest = number(promise, at);
    var tally = tally(latest);
    var left = most - tally.valid();
    var begun = number(promise, first.get());
    for (var number = latest - 1; number >= begun && left > 0; number--, left--) {
      tally = tally.plus(tally(number));
    }
    return tally;
  }

  private VerdictTally tally(long number) {
    if (given.getOrDefault(number, 0) >= cadence(promise).atLeast()) {
      return new VerdictTally(1, 0, 0);
    }
    return over(number) && !partial(number) && worked(number)
        ? new VerdictTally(0, 1, 0)
        : VerdictTally.NONE;
  }

  private boolean over(long number) {
    return number < number(promise, at);
  }

  /** Whether nobody had begun to give when it began. */
  private boolean partial(long number) {
    return first.filter(from -> number(promise, from) == number).isPresent();
  }

  private boolean worked(long number) {
    return worked(promise.calendar(), begins(promise, number), begins(promise, number + 1));
  }

  private static boolean worked(WorkingCalendar receiver, Instant from, Instant to) {
    return receiver
        .date(from)
        .datesUntil(receiver.date(to.minusMillis(1)).plusDays(1))
        .anyMatch(receiver::works);
  }

  /** Whether a period in which the receiver worked is over since an instant and held nothing. */
  static boolean passedSince(Promise promise, Instant last, Instant at) {
    return LongStream.range(number(promise, last) + 1, number(promise, at))
        .limit(MOST)
        .anyMatch(number ->
            worked(promise.calendar(), begins(promise, number), begins(promise, number + 1)));
  }
}
