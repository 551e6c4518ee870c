package tutti.company.chain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something new goes out, to parties that must be ready for it. */
public record Launch(
    String id,
    String name,
    Optional<String> offering,
    Optional<LocalDate> date,
    List<String> receivers,
    List<String> enablement) {

  public Launch {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(offering, "offering");
    requireNonNull(date, "date");
    receivers = List.copyOf(receivers);
    enablement = List.copyOf(enablement);
  }
}
