package tutti.company;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.reading.Entry;

/** Reads one entry of {@code seats}: {@code - {party: sales, person: Jonas Weck}}. */
final class SeatEntry {

  static final List<String> FIELDS = List.of("party", "person", "deputy");

  private SeatEntry() {}

  static Optional<Seat> read(Entry entry, Set<String> parties) {
    if (!entry.isMapping("{party: sales, person: Jonas Weck}")) {
      return Optional.empty();
    }
    entry.once().allow(FIELDS);
    var party = References.party(entry, "party", parties);
    var person = entry.need("person", "a person's name").flatMap(Entry::text).orElse("?");
    return Optional.of(new Seat(party, person, entry.find("deputy").flatMap(Entry::text)));
  }
}
