package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import tutti.company.Promise;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictTally;

/**
 * What is known of one promise at an instant.
 *
 * @param window the hand-offs that settled in the window, and the open ones
 * @param lately those that settled in its last quarter
 * @param hours how long those of the window took; none where nobody asked
 */
public record PromiseSample(VerdictTally window, VerdictTally lately, CycleTimes hours) {

  public static final PromiseSample NONE =
      new PromiseSample(VerdictTally.NONE, VerdictTally.NONE, CycleTimes.NONE);

  public PromiseSample {
    requireNonNull(window, "window");
    requireNonNull(lately, "lately");
    requireNonNull(hours, "hours");
  }

  /** From all verdicts of the promise. */
  public static PromiseSample of(Promise promise, Collection<PromiseVerdict> verdicts, Instant at) {
    if (promise.form().perPeriod().isPresent()) {
      return ofCadence(promise, verdicts.stream().map(PromiseVerdict::settled).toList(), at);
    }
    var from = at.minus(promise.window());
    return new PromiseSample(
        tally(verdicts, from, at),
        tally(verdicts, lately(promise, at), at),
        CycleTimes.of(verdicts, from, at));
  }

  /** When the last quarter of the window begins. */
  public static Instant lately(Promise promise, Instant at) {
    return at.minus(promise.window().dividedBy(4));
  }

  private static VerdictTally tally(
      Collection<PromiseVerdict> verdicts, Instant after, Instant at) {
    return verdicts.stream()
        .map(v -> v.tally(after, at))
        .reduce(VerdictTally.NONE, VerdictTally::plus);
  }

  /** Of a cadence: its periods, as far as the window and the first giving reach back. */
  public static PromiseSample ofCadence(Promise promise, List<Instant> given, Instant at) {
    return ofPeriods(CadencePeriods.of(promise, given, at));
  }

  /** Of a cadence whose givings are counted by period. */
  public static PromiseSample ofPeriods(CadencePeriods periods) {
    var window = periods.promise().window();
    return new PromiseSample(
        periods.within(window), periods.within(window.dividedBy(4)), CycleTimes.NONE);
  }
}
