package tutti.company.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that is accepted for a time.
 *
 * @param where the thing it is accepted for; everywhere, when not said
 */
public record FindingExemption(
    String rule, Optional<String> where, String why, String by, LocalDate until) {

  public FindingExemption {
    requireNonNull(rule, "rule");
    requireNonNull(where, "where");
    requireNonNull(why, "why");
    requireNonNull(by, "by");
    requireNonNull(until, "until");
  }
}
