package tutti.insight.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.handoff.HandOff;

/** Which hand-offs came to nothing: declined, withdrawn or broken off. */
public final class EndedHandOffs {

  private EndedHandOffs() {}

  public static boolean is(HandOff handOff) {
    return handOff.now().cameToNothing();
  }

  /** When a hand-off that came to nothing did. */
  public static Optional<Instant> at(HandOff handOff) {
    return is(handOff) ? handOff.first(handOff.now()) : Optional.empty();
  }

  /** The latest thing known of a hand-off. */
  static Instant latest(HandOff handOff) {
    return handOff.firsts().values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }

  /** When the last of these came to nothing; none while one is alive, or there are none. */
  static Optional<Instant> all(Stream<HandOff> handOffs) {
    var list = handOffs.toList();
    return list.stream().allMatch(EndedHandOffs::is)
        ? list.stream().flatMap(handOff -> at(handOff).stream()).max(Comparator.naturalOrder())
        : Optional.empty();
  }
}
