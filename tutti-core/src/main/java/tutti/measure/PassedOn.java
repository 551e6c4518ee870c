package tutti.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.handoff.HandOff;

/** When hand-offs were passed on, as those they became say: each names its parent. */
final class PassedOn implements Onward {

  private final Map<HandOff.Id, Instant> began = new HashMap<>();

  PassedOn(Collection<HandOff> handOffs) {
    handOffs.stream().filter(handOff -> !handOff.anomaly()).forEach(this::note);
  }

  private void note(HandOff child) {
    child
        .links()
        .parent()
        .ifPresent(parent ->
            began.merge(
                new HandOff.Id(child.id().arrow(), parent),
                child.began(),
                (a, b) -> a.isBefore(b) ? a : b));
  }

  @Override
  public Optional<Instant> passedOn(HandOff.Id from, String onto) {
    return Stream.of(from.key(), from.arrow() + "/" + from.key())
        .flatMap(parent -> Optional.ofNullable(began.get(new HandOff.Id(onto, parent))).stream())
        .min(Instant::compareTo);
  }
}
