package tutti.company.file;

import java.util.List;
import java.util.Optional;
import tutti.company.MapPin;
import tutti.company.Party;
import tutti.company.RoleCard;
import tutti.company.SalesMotion;
import tutti.company.time.WorkingCalendar;
import tutti.english.SentenceWords;
import tutti.reading.yaml.YamlEntry;

/** Reads one entry of {@code parties}: {@code - {id: sales, kind: function}}. */
final class PartyEntry {

  static final List<String> FIELDS =
      List.of(
          "id",
          "name",
          "kind",
          "side",
          "within",
          "job",
          "description",
          "voice",
          "purpose",
          "isNot",
          "plays",
          "criteria",
          "inputs",
          "channels",
          "motion",
          "calendar",
          "pin",
          "claims",
          "origin");

  static final List<String> CRITERION_FIELDS = List.of("says", "promise");
  static final List<String> MOTION_FIELDS = List.of("buyer", "size", "cycle", "channel", "pay");

  static final List<String> PIN_FIELDS = List.of("x", "y");

  private PartyEntry() {}

  static Optional<Party> read(YamlEntry entry, WrittenIds ids, WorkingCalendar calendar) {
    return EntryFields.of(entry, FIELDS, "{id: sales, kind: function}")
        .map(fields -> party(fields, ids, calendar));
  }

  private static Party party(EntryFields fields, WrittenIds ids, WorkingCalendar calendar) {
    var id = fields.id("sales");
    return new Party(
        id,
        fields.text("name").orElseGet(() -> title(id)),
        fields
            .word("kind", Party.Kind.class, "function, role or outside")
            .orElse(Party.Kind.FUNCTION),
        fields.word("side", Party.Side.class, "supply, demand or customer"),
        fields.reference("within", "party", ids.parties()),
        card(fields, ids),
        CompanyFile.calendar(fields, calendar),
        fields.entry().find("pin").flatMap(PartyEntry::pin));
  }

  private static RoleCard card(EntryFields fields, WrittenIds ids) {
    ProvenanceEntry.read(fields);
    return new RoleCard(
        fields.text("job"),
        fields.text("purpose"),
        fields.text("isNot"),
        fields.text("voice"),
        fields.text("plays"),
        fields.each("criteria", PartyEntry::criterion),
        fields.references("inputs", "party", ids.parties()),
        fields.texts("channels"),
        fields.entry().find("motion").map(PartyEntry::motion).orElse(SalesMotion.UNKNOWN));
  }

  private static Optional<RoleCard.Criterion> criterion(YamlEntry entry) {
    if (entry.isText()) {
      return entry.text().map(says -> new RoleCard.Criterion(says, Optional.empty()));
    }
    return EntryFields.of(
            entry, CRITERION_FIELDS, "{says: leads answered, promise: leads/accepted}")
        .map(fields ->
            new RoleCard.Criterion(
                fields.need("says", "what the party calls success"), fields.text("promise")));
  }

  private static Optional<MapPin> pin(YamlEntry entry) {
    return EntryFields.of(entry, PIN_FIELDS, "{x: 240, y: 80}")
        .flatMap(fields -> {
          var x = coordinate(fields, "x");
          var y = coordinate(fields, "y");
          return x.flatMap(left -> y.map(top -> new MapPin(left, top)));
        });
  }

  private static Optional<Integer> coordinate(EntryFields fields, String axis) {
    var expected = "a whole number from 0 to " + MapPin.FARTHEST;
    fields.entry().need(axis, expected);
    return fields.as(axis, PartyEntry::onTheSheet, expected);
  }

  private static int onTheSheet(String written) {
    var number = Integer.parseInt(written);
    return new MapPin(number, number).x();
  }

  static SalesMotion motion(YamlEntry entry) {
    return EntryFields.of(entry, MOTION_FIELDS, "{buyer: head of support, channel: partner}")
        .map(fields ->
            new SalesMotion(
                fields.text("buyer"),
                fields.text("size"),
                fields.text("cycle"),
                fields.text("channel"),
                fields.text("pay")))
        .orElse(SalesMotion.UNKNOWN);
  }

  /** {@code product-marketing} is shown as {@code Product Marketing}. */
  static String title(String id) {
    var title = new StringBuilder();
    for (var word : id.split("[-_.]+", -1)) {
      title
          .append(title.isEmpty() || word.isEmpty() ? "" : " ")
          .append(SentenceWords.capital(word));
    }
    return title.toString();
  }
}
