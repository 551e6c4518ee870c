package tutti.insight.flow.ready;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.Stage;
import tutti.company.chain.Enablement;
import tutti.handoff.HandOff;
import tutti.insight.flow.EndedHandOffs;
import tutti.insight.flow.FlowThread;

/**
 * A result that was asked of a party: a hand-off on an arrow that asks for one.
 *
 * @param thread what it was asked for
 * @param at when
 * @param target the result wanted, as the attribute {@code target} says it
 * @param lacking what the party needed and had not confirmed then
 * @param came whether the result came; nothing while nobody can say
 */
public record Push(
    Arrow arrow,
    HandOff handOff,
    FlowThread thread,
    Instant at,
    Optional<String> target,
    List<Enablement> lacking,
    Optional<Boolean> came) {

  public Push {
    requireNonNull(arrow, "arrow");
    requireNonNull(handOff, "handOff");
    requireNonNull(thread, "thread");
    requireNonNull(at, "at");
    requireNonNull(target, "target");
    lacking = List.copyOf(lacking);
    requireNonNull(came, "came");
  }

  public boolean enabled() {
    return lacking.isEmpty();
  }

  /** By when the result is wanted. */
  public Optional<Instant> due() {
    return handOff.due();
  }

  /** When the party said no. */
  Optional<Instant> declined() {
    return handOff.now() == Stage.DECLINED ? EndedHandOffs.at(handOff) : Optional.empty();
  }

  /** What was asked for: the attribute {@code item}, else the thread. */
  String about() {
    return handOff.attributes().value("item").orElse(thread.id());
  }
}
