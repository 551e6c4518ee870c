package tutti.company.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One difference between two companies.
 *
 * @param where the entry, such as {@code arrows/leads/promises/accepted}
 * @param field the field that differs; blank when it is the whole entry
 * @param says the change as a sentence
 */
public record CompanyChange(
    String where,
    String field,
    Kind kind,
    String says,
    Optional<String> before,
    Optional<String> after) {

  public CompanyChange {
    requireNonNull(where, "where");
    requireNonNull(field, "field");
    requireNonNull(kind, "kind");
    requireNonNull(says, "says");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** What happened to it. */
  public enum Kind {
    ADDED,
    CHANGED,
    RETIRED
  }
}
