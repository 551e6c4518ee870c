package tutti.charter.web.edit;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tutti.charter.web.edit.EditForm.About;
import tutti.charter.web.edit.EditForm.Retire;
import tutti.company.Company;
import tutti.company.edit.EntryPath;
import tutti.company.rule.FindingExemption;
import tutti.reading.written.WrittenValue;

/** The fields of an exemption: a finding that is accepted for a time. */
final class ExemptionSheet {

  private static final String ADDRESS = "/edit/exemption";

  private ExemptionSheet() {}

  static EntryForm of(Company company, FormValues proposed) {
    var found = find(company, proposed);
    return new EntryForm(
        about(proposed, found.isPresent()),
        EntryPath.exemption(proposed.get("rule"), proposed.get("where")),
        true,
        List.of(fields()),
        found
            .map(e -> proposed.otherwise("why", e.why()).otherwise("until", e.until().toString()))
            .orElse(proposed),
        ExemptionSheet::written,
        (values, field) -> field,
        Optional.empty());
  }

  private static Optional<FindingExemption> find(Company company, FormValues proposed) {
    return company.governance().exemptions().stream()
        .filter(exemption -> exemption.rule().equals(proposed.get("rule")))
        .filter(exemption -> exemption.where().orElse("").equals(proposed.get("where")))
        .findFirst();
  }

  private static About about(FormValues proposed, boolean there) {
    return new About(
        "Why is " + proposed.get("rule") + " accepted here, and until when?",
        "An exempt finding stops nothing. It stays on the list, with its reason and its end.",
        ADDRESS,
        "/checks",
        "Checks",
        there ? "Change it" : "Exempt it",
        there ? Optional.of(end()) : Optional.empty());
  }

  private static Retire end() {
    return new Retire(
        "Does the exemption end?",
        "The finding counts again from then on.",
        ADDRESS + "/retire",
        "End it",
        false);
  }

  private static FormSection fields() {
    return FormSection.of(
        "What is accepted",
        FormField.line("rule", "Rule", "").need(),
        FormField.line("where", "Where", "As the finding says; nothing means everywhere"),
        FormField.text("why", "Why", "").need(),
        FormField.date("until", "Until").need());
  }

  private static SequencedMap<String, WrittenValue> written(FormValues values) {
    var written = values.written(List.of("rule", "where", "why"));
    written.put("by", new WrittenValue.Text(values.get("who")));
    written.put("until", new WrittenValue.Text(values.get("until")));
    return written;
  }
}
