package tutti.insight.health;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.company.PromiseState;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;

/**
 * An arrow that is in another state than it was.
 *
 * @param before how it stood; none of an arrow that is new
 */
public record StateChange(ArrowReading arrow, Optional<PromiseState> before) {

  public StateChange {
    requireNonNull(arrow, "arrow");
    requireNonNull(before, "before");
  }

  public PromiseState now() {
    return arrow.state();
  }

  /** Whether it stands worse than before; a new arrow does not. */
  public boolean worse() {
    return before.filter(state -> now().compareTo(state) < 0).isPresent();
  }

  /** What has changed between two readings, what got worse first, the worst of it foremost. */
  public static List<StateChange> between(CompanyReading before, CompanyReading now) {
    return now.arrows().stream()
        .map(arrow ->
            new StateChange(arrow, before.arrow(arrow.arrow().id()).map(ArrowReading::state)))
        .filter(turn -> !turn.before().equals(Optional.of(turn.now())))
        .sorted(
            Comparator.comparing((StateChange turn) -> !turn.worse())
                .thenComparing(StateChange::now))
        .toList();
  }
}
