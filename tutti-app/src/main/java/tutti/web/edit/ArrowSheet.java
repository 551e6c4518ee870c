package tutti.web.edit;

import java.util.List;
import java.util.SequencedMap;
import tutti.company.Arrow;
import tutti.company.ArrowTraits;
import tutti.company.Company;
import tutti.reading.written.Written;

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

  static List<Section> sections(Company company) {
    return List.of(
        Section.of(
            "What is given",
            Field.select("from", "Who gives", Choices.parties(company, p -> true)).need(),
            Field.select("to", "Who gets", Choices.parties(company, p -> true)).need(),
            Field.line("gives", "What", "Such as: leads of agreed quality").need(),
            Field.line("why", "Why: so that ...", "nobody sells what the product cannot do"),
            Field.text(
                "wants",
                "What the receiver needs from it to succeed, one in each line",
                "In the words of the receiver; the giver reads them first. As in: we know who decides")),
        Section.of(
            "Who answers for it",
            Field.select(
                "by",
                "Out of an outside party: who inside answers",
                Choices.parties(company, p -> !p.outside())),
            Field.tick("observed", "Only watched: no promise is put on it")),
        Section.of(
            "What sort of arrow it is",
            Field.select("kind", "Kind", Choices.words(ArrowTraits.Kind.values())),
            Field.select(
                "dependency", "Dependency", Choices.words(ArrowTraits.Dependency.values())),
            Field.select(
                "mode", "How both work together", Choices.words(ArrowTraits.Mode.values())),
            Field.date("until", "Until, when it is for a time"),
            Field.select("need", "The need it finally serves", Choices.needs(company)),
            Field.tick("shared", "Several give the same on purpose"),
            Field.tick("oneWay", "Nothing comes back on purpose"),
            Field.tick("push", "It asks for a result")));
  }

  /** The fields as the charter writes them. */
  static SequencedMap<String, Written> written(FormValues values) {
    var written = values.written(WRITTEN);
    var wants = values.get("wants").lines().map(String::strip).filter(line -> !line.isEmpty());
    written.put("wants", new Written.Items(wants.<Written>map(Written.Text::new).toList()));
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
        .with("kind", nature.kind().map(Choices::word))
        .with("dependency", nature.dependency().map(Choices::word))
        .with("mode", nature.mode().map(Choices::word))
        .with("until", nature.until())
        .with("need", nature.need())
        .with("shared", nature.shared())
        .with("oneWay", nature.oneWay())
        .with("push", nature.push())
        .with("wants", String.join("\n", nature.wants()));
  }
}
