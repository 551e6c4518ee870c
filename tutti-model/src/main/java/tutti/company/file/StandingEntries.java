package tutti.company.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tutti.company.AgreementState;
import tutti.company.AgreementState.End;
import tutti.company.AgreementState.Imposed;
import tutti.company.AgreementState.Proposed;
import tutti.company.AgreementState.Yes;
import tutti.company.PromiseTerms;
import tutti.reading.yaml.YamlEntry;

/** Reads what the two ends said to a promise. */
final class StandingEntries {

  static final List<String> YES_FIELDS = List.of("end", "by", "on", "terms");
  static final List<String> IMPOSED_FIELDS = List.of("by", "on", "why");
  static final List<String> PROPOSED_FIELDS =
      List.of("terms", "end", "by", "on", "why", "counters", "base");

  private static final String ENDS = "giver or receiver";

  private final EntryFields fields;

  StandingEntries(EntryFields fields) {
    this.fields = fields;
  }

  AgreementState standing() {
    var agreed = fields.each("agreed", StandingEntries::yes);
    var imposed = fields.entry().find("imposed").flatMap(StandingEntries::imposed);
    var proposed = fields.entry().find("proposed").flatMap(StandingEntries::proposed);
    return agreed.isEmpty() && imposed.isEmpty() && proposed.isEmpty()
        ? AgreementState.SILENT
        : new AgreementState(agreed, imposed, proposed);
  }

  private static Optional<Yes> yes(YamlEntry entry) {
    return EntryFields.of(entry, YES_FIELDS, "{end: giver, by: Ines Calvo, on: 2026-11-25}")
        .map(fields ->
            new Yes(end(fields), who(fields), fields.needDate("on"), fields.text("terms")));
  }

  private static Optional<Imposed> imposed(YamlEntry entry) {
    return EntryFields.of(entry, IMPOSED_FIELDS, "{by: Ines Calvo, on: 2026-11-25, why: ...}")
        .map(fields ->
            new Imposed(who(fields), fields.needDate("on"), fields.need("why", "a reason")));
  }

  private static Optional<Proposed> proposed(YamlEntry entry) {
    return EntryFields.of(
            entry, PROPOSED_FIELDS, "{terms: {target: 90%}, end: giver, by: Ines Calvo}")
        .map(fields ->
            new Proposed(
                terms(fields),
                end(fields),
                who(fields),
                fields.needDate("on"),
                fields.text("why", ""),
                fields.yes("counters"),
                fields.text("base")));
  }

  private static String who(EntryFields fields) {
    return fields.need("by", "a person's name");
  }

  private static End end(EntryFields fields) {
    fields.entry().need("end", ENDS);
    return fields.word("end", End.class, ENDS).orElse(End.GIVER);
  }

  private static LinkedHashMap<String, String> terms(EntryFields fields) {
    var terms = new LinkedHashMap<String, String>();
    fields
        .entry()
        .need("terms", "the fields that would change, such as {target: 90%}")
        .filter(e -> e.isMapping("{target: 90%}"))
        .ifPresent(e ->
            e.once()
                .allow(new ArrayList<>(PromiseTerms.FIELDS))
                .fields()
                .forEach((name, value) -> value.text().ifPresent(text -> terms.put(name, text))));
    return terms;
  }
}
