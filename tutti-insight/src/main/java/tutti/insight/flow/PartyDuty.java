package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.Stage;
import tutti.handoff.HandOff;

/**
 * What a party has to do on an arrow: a giver delivers, a receiver confirms. Silence confirms
 * nothing here, and what was given back is not given.
 *
 * @param party the end of the arrow it is asked of
 */
public record PartyDuty(String party, Arrow arrow, boolean gives) {

  public PartyDuty {
    requireNonNull(party, "party");
    requireNonNull(arrow, "arrow");
  }

  static PartyDuty giver(Arrow arrow) {
    return new PartyDuty(arrow.from(), arrow, true);
  }

  static PartyDuty receiver(Arrow arrow) {
    return new PartyDuty(arrow.to(), arrow, false);
  }

  /** When a thread saw it done first. */
  Optional<Instant> done(FlowThread thread) {
    return thread
        .on(arrow.id())
        .flatMap(handOff -> (gives ? given(handOff) : confirmed(handOff)).stream())
        .min(Comparator.naturalOrder());
  }

  private static boolean stands(HandOff handOff) {
    return !EndedHandOffs.is(handOff) && handOff.now() != Stage.RETURNED;
  }

  /** When a hand-off was given; what is confirmed was given before. */
  public static Optional<Instant> given(HandOff handOff) {
    return stands(handOff)
        ? handOff.first(Stage.DELIVERED).or(() -> handOff.first(Stage.CONFIRMED))
        : Optional.empty();
  }

  /** When its receiver confirmed it. */
  public static Optional<Instant> confirmed(HandOff handOff) {
    return stands(handOff) && !handOff.assumed()
        ? handOff.first(Stage.CONFIRMED)
        : Optional.empty();
  }
}
