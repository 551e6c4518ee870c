package tutti.company.market;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** What everybody is after together. */
public record Goal(
    String text, Optional<String> measure, Optional<String> target, Optional<LocalDate> date) {

  public Goal {
    requireNonNull(text, "text");
    requireNonNull(measure, "measure");
    requireNonNull(target, "target");
    requireNonNull(date, "date");
  }
}
