package tutti.charter.web.edit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.trait.ArrowField;
import tutti.company.trait.ArrowFieldKind;
import tutti.company.trait.ArrowFields;
import tutti.company.trait.ArrowQuestion;
import tutti.reading.written.WrittenValue;

/** The fields of an arrow. */
final class ArrowSheet {

  private static final List<ArrowField> ASKED =
      ArrowFields.ALL.stream().filter(field -> field.asked().isPresent()).toList();

  private ArrowSheet() {}

  static List<FormSection> sections(Company company) {
    return Arrays.stream(ArrowQuestion.Topic.values())
        .map(topic -> section(topic, company))
        .toList();
  }

  private static FormSection section(ArrowQuestion.Topic topic, Company company) {
    var section = new FormSection(topic.legend(), Optional.empty(), fields(topic, company));
    return topic == ArrowQuestion.Topic.GIVEN ? section : section.fold();
  }

  private static List<FormField> fields(ArrowQuestion.Topic topic, Company company) {
    return ASKED.stream()
        .flatMap(field ->
            field.asked().stream()
                .filter(question -> question.about() == topic)
                .map(question -> field(field, question, company)))
        .toList();
  }

  private static FormField field(ArrowField field, ArrowQuestion question, Company company) {
    var shown = shown(field, question, company);
    return question.needed() ? shown.need() : shown;
  }

  private static FormField shown(ArrowField field, ArrowQuestion asks, Company company) {
    var name = field.name();
    return switch (field.kind()) {
      case PARTY ->
          FormField.select(name, asks.label(), SelectChoices.parties(company, party -> true));
      case INNER_PARTY ->
          FormField.select(
              name, asks.label(), SelectChoices.parties(company, party -> !party.outside()));
      case NEED -> FormField.select(name, asks.label(), SelectChoices.needs(company));
      case WORD -> FormField.select(name, asks.label(), SelectChoices.words(field.words()));
      case DATE -> FormField.date(name, asks.label());
      case YES -> FormField.tick(name, asks.label());
      case TEXTS, IDS -> FormField.text(name, asks.label(), asks.hint());
      case TEXT, ID, PROMISES -> FormField.line(name, asks.label(), asks.hint());
    };
  }

  /** The fields as the charter writes them. */
  static SequencedMap<String, WrittenValue> written(FormValues values) {
    var written = new LinkedHashMap<String, WrittenValue>();
    ASKED.forEach(field -> written.put(field.name(), written(field, values.get(field.name()))));
    return written;
  }

  private static WrittenValue written(ArrowField field, String value) {
    return field.kind() == ArrowFieldKind.TEXTS || field.kind() == ArrowFieldKind.IDS
        ? lines(value)
        : new WrittenValue.Text(value);
  }

  private static WrittenValue lines(String value) {
    var lines = value.lines().map(String::strip).filter(line -> !line.isEmpty());
    return new WrittenValue.Items(lines.<WrittenValue>map(WrittenValue.Text::new).toList());
  }

  /** An arrow as it is written now. */
  static FormValues of(Arrow arrow) {
    var values = FormValues.NONE;
    for (var field : ASKED) {
      values = values.with(field.name(), String.join("\n", field.values().apply(arrow)));
    }
    return values;
  }
}
