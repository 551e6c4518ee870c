package tutti.insight.check;

import static java.util.Objects.requireNonNull;

/**
 * One place where a check fires.
 *
 * @param id the check
 * @param where the thing it is about, such as {@code arrows/leads} or {@code parties/sales}
 * @param says the sentence, with the names in it
 * @param fix what to do
 */
public record Finding(String id, Severity severity, String where, String says, String fix) {

  public Finding {
    requireNonNull(id, "id");
    requireNonNull(severity, "severity");
    requireNonNull(where, "where");
    requireNonNull(says, "says");
    requireNonNull(fix, "fix");
  }
}
