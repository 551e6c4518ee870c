package tutti.insight.flow.worth;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.handoff.HandOff;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.PartyDuty;
import tutti.measure.verdict.ForwardedAt;

/**
 * What a party outside says itself in a thread: what it gives, and what it confirms. What the
 * company says of it, or passes on as its word, is the company's own word.
 */
record CustomerWord(Company company, FlowThread thread) {

  /** The longest row of parents that is followed. */
  private static final int FARTHEST = 12;

  CustomerWord {
    requireNonNull(company, "company");
    requireNonNull(thread, "thread");
  }

  /** The hand-offs on these arrows in which it speaks, in the order in which they began. */
  List<HandOff> on(Collection<Arrow> arrows) {
    return arrows.stream()
        .flatMap(arrow -> thread.on(arrow.id()).filter(handOff -> speaks(arrow, handOff)))
        .sorted(Comparator.comparing(HandOff::began).thenComparing(HandOff::id))
        .toList();
  }

  /** The hand-offs on these arrows that it gave. */
  Stream<HandOff> given(Collection<Arrow> arrows) {
    return arrows.stream()
        .filter(this::fromOutside)
        .flatMap(arrow -> thread.on(arrow.id()))
        .filter(this::gave);
  }

  private boolean speaks(Arrow arrow, HandOff handOff) {
    return fromOutside(arrow)
        ? gave(handOff)
        : company.party(arrow.to()).outside() && PartyDuty.confirmed(handOff).isPresent();
  }

  private boolean fromOutside(Arrow arrow) {
    return company.party(arrow.from()).outside();
  }

  private boolean gave(HandOff handOff) {
    return PartyDuty.given(handOff).isPresent() && firstHand(handOff);
  }

  /** Whether it is not known to come from something that was given within the company. */
  private boolean firstHand(HandOff handOff) {
    var parent = parent(handOff);
    for (var step = 0; step < FARTHEST && parent.isPresent(); step++) {
      var arrow = company.arrow(parent.get().id().arrow());
      if (arrow.filter(this::fromOutside).isEmpty()) {
        return false;
      }
      parent = parent(parent.get());
    }
    return true;
  }

  private Optional<HandOff> parent(HandOff handOff) {
    return handOff
        .links()
        .parent()
        .flatMap(name ->
            thread.handOffs().stream()
                .filter(other -> !other.equals(handOff))
                .filter(other -> ForwardedAt.names(other.id()).contains(name))
                .findFirst());
  }
}
