package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A thread that waits: where it stands, for which step, and who has to act.
 *
 * @param at the last step it reached; none before the first
 * @param next the step it waits for
 * @param undone who has to act; empty when nobody can
 * @param due when it should have gone on, where somebody wrote that down
 * @param waits how long it has stood there
 */
public record ThreadWait(
    ThreadProgress journey,
    Optional<ChainStep> at,
    ChainStep next,
    List<PartyDuty> undone,
    Optional<Instant> due,
    Duration waits,
    boolean overdue) {

  public ThreadWait {
    requireNonNull(journey, "journey");
    requireNonNull(at, "at");
    requireNonNull(next, "next");
    undone = List.copyOf(undone);
    requireNonNull(due, "due");
    requireNonNull(waits, "waits");
  }

  public FlowThread thread() {
    return journey.thread();
  }
}
