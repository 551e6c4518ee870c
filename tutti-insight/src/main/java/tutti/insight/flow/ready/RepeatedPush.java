package tutti.insight.flow.ready;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The same was asked again too soon: within thirty days after it was declined, or after it was
 * first asked while something needed is still lacking (our default).
 */
public record RepeatedPush(Push first, Push again) {

  private static final Duration SOON = Duration.ofDays(30);

  public RepeatedPush {
    requireNonNull(first, "first");
    requireNonNull(again, "again");
  }

  /** Whether it was asked again after a no; else it was asked again without what is needed. */
  public boolean afterNo() {
    return first.declined().filter(no -> !no.isAfter(again.at())).isPresent();
  }

  static List<RepeatedPush> among(List<Push> pushes) {
    return pushes.stream()
        .flatMap(again ->
            pushes.stream()
                .filter(first -> before(first, again))
                .map(first -> new RepeatedPush(first, again))
                .filter(RepeatedPush::tooSoon)
                .limit(1))
        .toList();
  }

  private static boolean before(Push first, Push again) {
    return first.at().isBefore(again.at())
        && first.arrow().equals(again.arrow())
        && first.about().equals(again.about());
  }

  private boolean tooSoon() {
    var from = Optional.of(first.at()).filter(at -> !afterNo()).or(first::declined);
    return (afterNo() || !again.enabled())
        && from.filter(at -> !again.at().isAfter(at.plus(SOON))).isPresent();
  }
}
