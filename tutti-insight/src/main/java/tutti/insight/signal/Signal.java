package tutti.insight.signal;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A signal with the outcomes that followed.
 *
 * @param seen by signal, whatever the order of the rows was
 * @param empty rows left out because a cell was empty
 * @param leaking lines of the rows left out because the signal was not known before the outcome
 */
public record Signal(
    String name, String outcome, List<SignalOutcome> seen, long empty, List<Integer> leaking) {

  public Signal {
    requireNonNull(name, "name");
    requireNonNull(outcome, "outcome");
    seen = seen.stream().sorted(SignalOutcome.BY_SIGNAL).toList();
    leaking = List.copyOf(leaking);
  }

  /** True when outcomes are grades, not only 0 and 1. */
  public boolean graded() {
    return seen.stream().anyMatch(one -> one.outcome() != 0 && one.outcome() != 1);
  }
}
