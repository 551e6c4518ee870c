package tutti.insight.discovery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a case.
 *
 * @param caseId which thing it happened to
 * @param at when; none where the log does not say
 * @param party whose work it was; none where the log does not say
 * @param activity what was done; none where the log does not say
 * @param person who did it, for the floor alone; none where the log does not say
 */
public record LoggedEvent(
    String caseId,
    Optional<Instant> at,
    Optional<String> party,
    Optional<String> activity,
    Optional<String> person) {

  public LoggedEvent {
    requireNonNull(caseId, "caseId");
    requireNonNull(at, "at");
    requireNonNull(party, "party");
    requireNonNull(activity, "activity");
    requireNonNull(person, "person");
  }
}
