package tutti.company;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.reading.Entry;

/** Reads one entry of {@code arrows}. */
final class ArrowEntry {

  static final List<String> FIELDS =
      List.of(
          "id",
          "from",
          "to",
          "gives",
          "why",
          "by",
          "observed",
          "owner",
          "promises",
          "claims",
          "origin",
          "description");

  private ArrowEntry() {}

  static Optional<Arrow> read(Entry entry, Set<String> parties) {
    if (!entry.isMapping("{id: leads, from: marketing, to: sales}")) {
      return Optional.empty();
    }
    entry.once().allow(FIELDS);
    var id = Headers.id(entry, "leads");
    return Optional.of(
        new Arrow(
            id,
            References.party(entry, "from", parties),
            References.party(entry, "to", parties),
            text(entry, "gives").orElse(id),
            text(entry, "why").orElse(""),
            by(entry, parties),
            observed(entry),
            promises(entry)));
  }

  private static Optional<String> text(Entry entry, String field) {
    return entry.find(field).flatMap(Entry::text);
  }

  private static Optional<String> by(Entry entry, Set<String> parties) {
    return entry.find("by").flatMap(e -> e.text().map(id -> References.known(e, id, parties)));
  }

  private static boolean observed(Entry entry) {
    return entry
        .find("observed")
        .flatMap(e -> e.as(ArrowEntry::yes, "true or false"))
        .orElse(false);
  }

  private static boolean yes(String written) {
    return switch (written) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw new IllegalArgumentException(written);
    };
  }

  private static List<Promise> promises(Entry entry) {
    var promises = new ArrayList<Promise>();
    var seen = new HashSet<String>();
    for (var item : entry.find("promises").map(Entry::items).orElse(List.of())) {
      Headers.distinct(item, seen);
      PromiseEntry.read(item, text(entry, "owner")).ifPresent(promises::add);
    }
    return promises;
  }
}
