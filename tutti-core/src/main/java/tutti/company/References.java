package tutti.company;

import java.util.Set;
import tutti.reading.Entry;
import tutti.reading.Spelling;

/** Fields that name a party. */
final class References {

  private References() {}

  /** The party a required field names; an unknown one is refused. */
  static String party(Entry entry, String field, Set<String> parties) {
    return entry
        .need(field, "the id of a party")
        .flatMap(e -> e.text().map(id -> known(e, id, parties)))
        .orElse("?");
  }

  /** The id itself; one that is no party's is refused. */
  static String known(Entry entry, String id, Set<String> parties) {
    if (!parties.contains(id)) {
      entry.refuse(() -> "No party has the id " + Spelling.quoted(id) + Spelling.hint(id, parties));
    }
    return id;
  }
}
