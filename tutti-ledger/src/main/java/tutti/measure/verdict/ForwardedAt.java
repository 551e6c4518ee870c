package tutti.measure.verdict;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.handoff.HandOff;

/**
 * When hand-offs were passed on, as those they became say: each names its parent.
 *
 * @param began when the first began, by the arrow it was passed on along and the parent it names
 */
public record ForwardedAt(Map<HandOff.Id, Instant> began) implements ForwardingLookup {

  public ForwardedAt {
    began = Map.copyOf(began);
  }

  /** As these hand-offs say; anomalies say nothing. */
  public static ForwardedAt of(Collection<HandOff> handOffs) {
    var began = new HashMap<HandOff.Id, Instant>();
    handOffs.stream().filter(handOff -> !handOff.anomaly()).forEach(child -> note(began, child));
    return new ForwardedAt(began);
  }

  private static void note(Map<HandOff.Id, Instant> began, HandOff child) {
    child
        .links()
        .parent()
        .ifPresent(parent ->
            began.merge(
                new HandOff.Id(child.id().arrow(), parent), child.began(), ForwardedAt::earlier));
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  /** As both say. */
  public ForwardedAt plus(ForwardedAt other) {
    var both = new HashMap<>(began);
    other.began.forEach((id, at) -> both.merge(id, at, ForwardedAt::earlier));
    return new ForwardedAt(both);
  }

  /** How a hand-off may be named as a parent: by its key alone, or with its arrow. */
  public static List<String> names(HandOff.Id id) {
    return List.of(id.key(), id.arrow() + "/" + id.key());
  }

  @Override
  public Optional<Instant> passedOn(HandOff.Id from, String onto) {
    return names(from).stream()
        .flatMap(parent -> Optional.ofNullable(began.get(new HandOff.Id(onto, parent))).stream())
        .min(Instant::compareTo);
  }
}
