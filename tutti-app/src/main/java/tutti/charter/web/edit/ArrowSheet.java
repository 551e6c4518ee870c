package tutti.charter.web.edit;

import java.util.List;
import java.util.SequencedMap;
import tutti.company.Arrow;
import tutti.company.ArrowTraits;
import tutti.company.Company;
import tutti.reading.written.WrittenValue;

/** The fields of an arrow. */
final class ArrowSheet {

  private static final List<String> WRITTEN =
      List.of(
          "from",
          "to",
          "gives",
          "why",
          "by",
          "observed",
          "kind",
          "dependency",
          "mode",
          "until",
          "need",
          "shared",
          "oneWay",
          "push");

  private ArrowSheet() {}

  static List<FormSection> sections(Company company) {
    return List.of(
        FormSection.of(
            "What is given",
            FormField.select("from", "Who gives", SelectChoices.parties(company, p -> true)).need(),
            FormField.select("to", "Who gets", SelectChoices.parties(company, p -> true)).need(),
            FormField.line("gives", "What", "Such as: leads of agreed quality").need(),
            FormField.line("why", "Why: so that ...", "nobody sells what the product cannot do"),
            FormField.text(
                "wants",
                "What the receiver needs from it to succeed, one in each line",
                "In the words of the receiver; the giver reads them first. As in: we know who decides")),
        FormSection.of(
            "Who answers for it",
            FormField.select(
                "by",
                "Out of an outside party: who inside answers",
                SelectChoices.parties(company, p -> !p.outside())),
            FormField.tick("observed", "Only watched: no promise is put on it")),
        FormSection.of(
            "What sort of arrow it is",
            FormField.select("kind", "Kind", SelectChoices.words(ArrowTraits.Kind.values())),
            FormField.select(
                "dependency", "Dependency", SelectChoices.words(ArrowTraits.Dependency.values())),
            FormField.select(
                "mode", "How both work together", SelectChoices.words(ArrowTraits.Mode.values())),
            FormField.date("until", "Until, when it is for a time"),
            FormField.select("need", "The need it finally serves", SelectChoices.needs(company)),
            FormField.tick("shared", "Several give the same on purpose"),
            FormField.tick("oneWay", "Nothing comes back on purpose"),
            FormField.tick("push", "It asks for a result")));
  }

  /** The fields as the charter writes them. */
  static SequencedMap<String, WrittenValue> written(FormValues values) {
    var written = values.written(WRITTEN);
    var wants = values.get("wants").lines().map(String::strip).filter(line -> !line.isEmpty());
    written.put(
        "wants", new WrittenValue.Items(wants.<WrittenValue>map(WrittenValue.Text::new).toList()));
    return written;
  }

  /** An arrow as it is written now. */
  static FormValues of(Arrow arrow) {
    var nature = arrow.nature();
    return FormValues.NONE
        .with("from", arrow.from())
        .with("to", arrow.to())
        .with("gives", arrow.gives())
        .with("why", arrow.why())
        .with("by", arrow.by())
        .with("observed", arrow.observed())
        .with("kind", nature.kind().map(SelectChoices::word))
        .with("dependency", nature.dependency().map(SelectChoices::word))
        .with("mode", nature.mode().map(SelectChoices::word))
        .with("until", nature.until())
        .with("need", nature.need())
        .with("shared", nature.shared())
        .with("oneWay", nature.oneWay())
        .with("push", nature.push())
        .with("wants", String.join("\n", nature.wants()));
  }
}
