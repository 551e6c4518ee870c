package tutti.company.market;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How audiences are reached with offerings.
 *
 * @param owner the party that runs it
 * @param signal what is taken for interest
 * @param outcome what the signal should foretell
 */
public record Program(
    String id,
    String name,
    List<String> audiences,
    List<String> needs,
    List<String> offerings,
    Optional<String> owner,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<String> signal,
    Optional<String> outcome,
    Proof proof) {

  /** Whether the signal was shown to foretell the outcome. */
  public enum Proof {
    VALIDATED,
    UNPROVEN,
    UNSAID
  }

  public Program {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    audiences = List.copyOf(audiences);
    needs = List.copyOf(needs);
    offerings = List.copyOf(offerings);
    requireNonNull(owner, "owner");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(signal, "signal");
    requireNonNull(outcome, "outcome");
    requireNonNull(proof, "proof");
  }
}
