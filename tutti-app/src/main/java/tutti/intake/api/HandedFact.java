package tutti.intake.api;

import static java.util.Objects.requireNonNull;

import tutti.evidence.Evidence;
import tutti.evidence.canonical.ReadFact;

/**
 * One fact of a request.
 *
 * @param at where it stands: its line, or which of the facts it is, from 1
 */
record HandedFact(long at, ReadFact read) {

  HandedFact {
    requireNonNull(read, "read");
  }

  static HandedFact understood(long at, Evidence fact) {
    return new HandedFact(at, new ReadFact.Understood(fact));
  }

  static HandedFact refused(long at, String field, String says) {
    return new HandedFact(at, new ReadFact.Refused(field, says));
  }
}
