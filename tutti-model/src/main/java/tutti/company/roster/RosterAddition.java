package tutti.company.roster;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry to add to a company file.
 *
 * @param fields as they are written in the YAML form, in the order in which they are written
 */
public record RosterAddition(Sort sort, Map<String, String> fields) {

  public RosterAddition {
    requireNonNull(sort, "sort");
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The list of the file it belongs to. */
  public enum Sort {
    PARTIES,
    PEOPLE,
    SEATS
  }
}
