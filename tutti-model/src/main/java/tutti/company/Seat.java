package tutti.company;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A party held by a person; one person may hold many seats.
 *
 * @param share of the person's time, from 0 to 1
 * @param from the first day, when written
 * @param until the last day of a seat held for a time
 * @param handOver whether it is to be handed over
 * @param duties what the holder does beside the party's job, such as {@code deal-approver}
 */
public record Seat(
    String party,
    String person,
    Optional<String> deputy,
    OptionalDouble share,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    boolean handOver,
    List<String> duties) {

  public Seat {
    requireNonNull(party, "party");
    requireNonNull(person, "person");
    requireNonNull(deputy, "deputy");
    requireNonNull(share, "share");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    duties = List.copyOf(duties);
  }

  /** A seat without a word on time or duties. */
  public Seat(String party, String person, Optional<String> deputy) {
    this(
        party,
        person,
        deputy,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of());
  }

  /** Whether a person may speak for this seat: its holder, or the deputy. */
  public boolean speaks(String someone) {
    return person.equals(someone) || deputy.filter(someone::equals).isPresent();
  }
}
