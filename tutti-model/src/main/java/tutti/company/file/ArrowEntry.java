package tutti.company.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.ArrowTraits;
import tutti.company.time.WorkingCalendar;
import tutti.company.trait.ArrowFields;
import tutti.reading.yaml.YamlEntry;

/** Reads one entry of {@code arrows}. */
final class ArrowEntry {

  static final List<String> FIELDS = ArrowFields.names();

  private ArrowEntry() {}

  /**
   * @param calendars when each party works
   * @param otherwise when the company works
   */
  static Optional<Arrow> read(
      YamlEntry entry,
      WrittenIds ids,
      Map<String, WorkingCalendar> calendars,
      WorkingCalendar otherwise) {
    return EntryFields.of(entry, FIELDS, "{id: leads, from: marketing, to: sales}")
        .map(fields -> arrow(fields, ids, calendars, otherwise));
  }

  private static Arrow arrow(
      EntryFields fields,
      WrittenIds ids,
      Map<String, WorkingCalendar> calendars,
      WorkingCalendar otherwise) {
    var id = fields.id("leads");
    var to = fields.needReference("to", "party", ids.parties());
    var calendar = calendars.getOrDefault(to, otherwise);
    var owners = fields.texts("owner");
    return new Arrow(
        id,
        fields.needReference("from", "party", ids.parties()),
        to,
        fields.text("gives", id),
        fields.text("why", ""),
        fields.reference("by", "party", ids.parties()),
        fields.yes("observed"),
        fields.each("promises", item -> PromiseEntry.read(item, owners, calendar, ids.arrows())),
        nature(fields, ids),
        ProvenanceEntry.read(fields));
  }

  private static ArrowTraits nature(EntryFields fields, WrittenIds ids) {
    return new ArrowTraits(
        fields.word("kind", ArrowTraits.Kind.class, "tangible or intangible"),
        fields.word("dependency", ArrowTraits.Dependency.class, "flow, sharing or fit"),
        fields.word("mode", ArrowTraits.Mode.class, "collaboration, service or facilitation"),
        fields.date("until"),
        fields.reference("need", "need", ids.needs()),
        fields.yes("shared"),
        fields.yes("oneWay"),
        fields.yes("push"),
        fields.references("needs", "arrow or enablement item", ids.prerequisites()),
        fields.texts("wants").stream().filter(want -> !want.isBlank()).toList());
  }
}
