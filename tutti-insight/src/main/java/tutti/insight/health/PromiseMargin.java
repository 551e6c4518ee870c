package tutti.insight.health;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tutti.company.PromiseState;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.PromiseReading;

/**
 * A promise that goes particularly well or poorly, against its own target and surely: what is
 * undecided, silent, unmeasured or only observed is neither.
 *
 * @param margin the posterior's mean less the target, above 0 for what goes well; 0 where every
 *     single one is promised and none was missed
 */
public record PromiseMargin(ArrowReading arrow, PromiseReading promise, double margin) {

  private static final int TOP = 5;

  public PromiseMargin {
    requireNonNull(arrow, "arrow");
    requireNonNull(promise, "promise");
  }

  /** At most five promises that are kept with the greatest margin, the greatest first. */
  public static List<PromiseMargin> strengths(CompanyReading reading) {
    return of(reading, PromiseState.KEPT).sorted(GREATEST_FIRST).limit(TOP).toList();
  }

  /** At most five promises that are broken or at risk, the smallest margin first. */
  public static List<PromiseMargin> weaknesses(CompanyReading reading) {
    return Stream.concat(
            of(reading, PromiseState.BROKEN).sorted(GREATEST_FIRST.reversed()),
            of(reading, PromiseState.AT_RISK).sorted(GREATEST_FIRST.reversed()))
        .limit(TOP)
        .toList();
  }

  /** The promises that are missed so surely that somebody should hear of it at once. */
  public static List<PromiseMargin> alarms(CompanyReading reading) {
    return of(reading, PromiseReading::alarming).toList();
  }

  private static final Comparator<PromiseMargin> GREATEST_FIRST =
      Comparator.comparingDouble(PromiseMargin::margin)
          .reversed()
          .thenComparing(leaning -> leaning.arrow().arrow().id())
          .thenComparing(leaning -> leaning.promise().promise().id());

  private static Stream<PromiseMargin> of(CompanyReading reading, PromiseState state) {
    return of(reading, promise -> promise.state() == state);
  }

  private static Stream<PromiseMargin> of(
      CompanyReading reading, Predicate<PromiseReading> wanted) {
    return reading.arrows().stream()
        .filter(arrow -> !arrow.arrow().observed())
        .flatMap(
            arrow -> arrow.promises().stream().filter(wanted).map(promise -> of(arrow, promise)));
  }

  private static PromiseMargin of(ArrowReading arrow, PromiseReading promise) {
    var margin = promise.mean() - promise.promise().target();
    var flawless = promise.promisesAll() && promise.state() == PromiseState.KEPT;
    return new PromiseMargin(arrow, promise, flawless ? 0 : margin);
  }
}
