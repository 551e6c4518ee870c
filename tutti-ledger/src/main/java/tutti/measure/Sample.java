package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import tutti.company.Promise;
import tutti.company.Promise.Cadence;

/**
 * What is known of one promise at an instant.
 *
 * @param window the hand-offs that settled in the window, and the open ones
 * @param lately those that settled in its last quarter
 * @param hours how long those of the window took; none where nobody asked
 */
public record Sample(Tally window, Tally lately, Hours hours) {

  public static final Sample NONE = new Sample(Tally.NONE, Tally.NONE, Hours.NONE);

  public Sample {
    requireNonNull(window, "window");
    requireNonNull(lately, "lately");
    requireNonNull(hours, "hours");
  }

  /** From all verdicts of the promise. */
  public static Sample of(Promise promise, Collection<Verdict> verdicts, Instant at) {
    if (promise.form() instanceof Cadence) {
      return ofCadence(promise, verdicts.stream().map(Verdict::settled).toList(), at);
    }
    var from = at.minus(promise.window());
    return new Sample(
        tally(verdicts, from, at),
        tally(verdicts, lately(promise, at), at),
        Hours.of(verdicts, from, at));
  }

  /** When the last quarter of the window begins. */
  public static Instant lately(Promise promise, Instant at) {
    return at.minus(promise.window().dividedBy(4));
  }

  private static Tally tally(Collection<Verdict> verdicts, Instant after, Instant at) {
    return verdicts.stream().map(v -> v.tally(after, at)).reduce(Tally.NONE, Tally::plus);
  }

  /** Of a cadence: its periods, as far as the window and the first giving reach back. */
  public static Sample ofCadence(Promise promise, List<Instant> given, Instant at) {
    return ofPeriods(CadencePeriods.of(promise, given, at));
  }

  /** Of a cadence whose givings are counted by period. */
  public static Sample ofPeriods(CadencePeriods periods) {
    var window = periods.promise().window();
    return new Sample(periods.within(window), periods.within(window.dividedBy(4)), Hours.NONE);
  }
}
