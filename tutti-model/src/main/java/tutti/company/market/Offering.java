package tutti.company.market;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.company.SalesMotion;

/**
 * What the company offers, and the needs it serves.
 *
 * @param proof what customers said to it
 * @param competitors the date of the note on competitors
 * @param motion how it is meant to be sold
 */
public record Offering(
    String id,
    String name,
    List<String> needs,
    Optional<String> proof,
    Optional<LocalDate> competitors,
    SalesMotion motion) {

  public Offering {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    needs = List.copyOf(needs);
    requireNonNull(proof, "proof");
    requireNonNull(competitors, "competitors");
    requireNonNull(motion, "motion");
  }
}
