package tutti.company.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.company.Seat;
import tutti.reading.yaml.YamlEntry;

/** Reads one entry of {@code seats}: {@code - {party: sales, person: Jonas Weck}}. */
final class SeatEntry {

  static final List<String> FIELDS =
      List.of("party", "person", "deputy", "share", "from", "until", "handOver", "duties");

  static final List<String> PERSON_FIELDS = List.of("name", "email", "since", "manager");

  private SeatEntry() {}

  static Optional<Seat> read(YamlEntry entry, Set<String> parties) {
    return EntryFields.of(entry, FIELDS, "{party: sales, person: Jonas Weck}")
        .map(fields ->
            new Seat(
                fields.needReference("party", "party", parties),
                fields.need("person", "a person's name"),
                fields.text("deputy"),
                fields.share("share"),
                fields.date("from"),
                fields.date("until"),
                fields.yes("handOver"),
                fields.texts("duties")));
  }
}
