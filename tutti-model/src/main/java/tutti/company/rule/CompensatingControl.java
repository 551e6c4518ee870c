package tutti.company.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** What is done instead of keeping two seats apart, checked by somebody else. */
public record CompensatingControl(
    String rule, Optional<String> where, String control, String checkedBy, LocalDate until) {

  public CompensatingControl {
    requireNonNull(rule, "rule");
    requireNonNull(where, "where");
    requireNonNull(control, "control");
    requireNonNull(checkedBy, "checkedBy");
    requireNonNull(until, "until");
  }
}
