package tutti.measure.verdict;

import java.time.Instant;
import java.util.Optional;
import tutti.handoff.HandOff;

/** Which hand-offs were passed on. */
public interface ForwardingLookup {

  /** Nothing was. */
  ForwardingLookup NONE = (from, onto) -> Optional.empty();

  /** When a hand-off was first passed on along an arrow: when the one it became began. */
  Optional<Instant> passedOn(HandOff.Id from, String onto);
}
