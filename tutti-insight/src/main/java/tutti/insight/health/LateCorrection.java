package tutti.insight.health;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.PromiseReading;
import tutti.measure.verdict.VerdictTally;

/**
 * A number of a past day that later evidence has changed. For 14 days whatever comes in late is
 * simply counted; what is heard later than that is counted too, and said.
 *
 * @param then what the window held by what had been heard 14 days after its end
 */
public record LateCorrection(ArrowReading arrow, PromiseReading promise, VerdictTally then) {

  /** How long a window that is over stays open for late evidence. */
  public static final Duration OPEN = Duration.ofDays(14);

  public LateCorrection {
    requireNonNull(arrow, "arrow");
    requireNonNull(promise, "promise");
    requireNonNull(then, "then");
  }

  public VerdictTally now() {
    return promise.sample().window();
  }

  /** What differs between two readings of one moment. */
  public static List<LateCorrection> between(CompanyReading then, CompanyReading now) {
    return now.arrows().stream()
        .flatMap(arrow ->
            then.arrow(arrow.arrow().id()).stream().flatMap(before -> between(before, arrow)))
        .toList();
  }

  private static Stream<LateCorrection> between(ArrowReading then, ArrowReading now) {
    return now.promises().stream()
        .flatMap(promise ->
            then.promises().stream()
                .filter(before -> before.promise().id().equals(promise.promise().id()))
                .map(before -> new LateCorrection(now, promise, before.sample().window())))
        .filter(correction -> !correction.then().equals(correction.now()));
  }
}
