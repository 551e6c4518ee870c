package tutti.company;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A party held by a person; one person may hold many seats. */
public record Seat(String party, String person, Optional<String> deputy) {

  public Seat {
    requireNonNull(party, "party");
    requireNonNull(person, "person");
    requireNonNull(deputy, "deputy");
  }
}
