package tutti.charter.web.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.form.FormShape;
import tutti.company.form.PromiseForm;
import tutti.company.form.term.FormChoice;
import tutti.company.form.term.FormQuestion;
import tutti.company.form.term.FormTerm;
import tutti.company.time.TimeSpans;
import tutti.reading.written.WrittenValue;

/** The fields of a promise: first its form, then what that form asks for. */
final class PromiseSheet {

  private static final List<String> COMMON =
      List.of("window", "target", "observed", "owner", "evidence");

  private static final String SPANS =
      "Such as 3 days or 4 hours; 10 working days and 24 working hours count working time";

  private PromiseSheet() {}

  static List<FormSection> sections(Company company, Arrow arrow) {
    return Stream.concat(
            FormShape.allChoices().stream().map(choice -> section(choice, company, arrow)),
            common(company).stream())
        .toList();
  }

  private static FormSection section(FormChoice choice, Company company, Arrow arrow) {
    var fields =
        choice.questions().stream().map(asks -> field(choice, asks, company, arrow)).toList();
    return new FormSection(choice.asks(), Optional.of(choice.word()), fields);
  }

  private static FormField field(
      FormChoice choice, FormQuestion asks, Company company, Arrow arrow) {
    var name = name(choice, asks);
    var kind = asks.use().kind();
    return switch (kind) {
      case STAGE -> FormField.select(name, asks.label(), SelectChoices.stages());
      case ARROW ->
          FormField.select(
              name,
              asks.label(),
              SelectChoices.arrows(company, next -> next.from().equals(arrow.to())));
      case LIMIT, SPAN -> FormField.line(name, asks.label(), SPANS);
      case GOOD, RATING, PERIOD, COUNT, EXPRESSION ->
          FormField.line(name, asks.label(), kind.hint());
    };
  }

  /** What an answer is sent as. */
  private static String name(FormChoice choice, FormQuestion asks) {
    return choice.word() + "." + asks.name();
  }

  private static List<FormSection> common(Company company) {
    return List.of(
        FormSection.of(
            "How it is judged",
            FormField.line("target", "How many must be good", "Such as 80 %"),
            FormField.line("window", "Counted over", "Such as 90 days")),
        FormSection.of(
                "Who answers for it, and where the facts come from",
                FormField.tick("observed", "Only shown, never kept or broken"),
                FormField.offering(
                    "owner", "Who answers for it by name", "", PeopleChoices.of(company)),
                FormField.line(
                    "evidence",
                    "Where the facts come from",
                    "Such as: the date of the first answer"))
            .fold());
  }

  /** What is chosen; without a choice, the first. */
  static FormChoice chosen(FormValues values) {
    var choices = FormShape.allChoices();
    return choices.stream()
        .filter(choice -> choice.word().equals(values.get("form")))
        .findFirst()
        .orElse(choices.getFirst());
  }

  /** The fields as the charter writes them; those of other forms are taken away. */
  static SequencedMap<String, WrittenValue> written(FormValues values) {
    var written = new LinkedHashMap<String, WrittenValue>();
    terms(values).forEach((term, value) -> written.put(term.name(), new WrittenValue.Text(value)));
    written.putAll(values.written(COMMON));
    List.of("target", "window")
        .forEach(field ->
            written.put(field, new WrittenValue.Text(PlainTerms.term(field, values.get(field)))));
    if (onlyObserved(chosen(values))) {
      written.put("observed", new WrittenValue.Text("true"));
    }
    return written;
  }

  private static SequencedMap<FormTerm, String> terms(FormValues values) {
    var choice = chosen(values);
    var terms = new LinkedHashMap<FormTerm, String>();
    FormShape.allTerms().forEach(term -> terms.put(term, ""));
    choice
        .questions()
        .forEach(asks -> {
          var answer = PlainTerms.term(asks.use().term().name(), values.get(name(choice, asks)));
          terms.put(asks.use().term(), asks.written(answer));
        });
    terms.putAll(choice.always());
    return terms;
  }

  private static boolean onlyObserved(FormChoice choice) {
    return PromiseForm.shapes().stream()
        .anyMatch(shape -> shape.observedOnly() && shape.choices().contains(choice));
  }

  /** The field of the page that asks for a field of the charter. */
  static String shown(FormValues values, String field) {
    var choice = chosen(values);
    return choice.questions().stream()
        .filter(asks -> asks.use().term().name().equals(field))
        .findFirst()
        .map(asks -> name(choice, asks))
        .orElse(field);
  }

  /** A promise as it is written now. */
  static FormValues of(Promise promise) {
    var choice = promise.form().choice();
    var values =
        FormValues.NONE
            .with("form", choice.word())
            .with("target", promise.observed() ? "" : PromiseTerms.percent(promise.target()))
            .with("window", TimeSpans.write(promise.window()))
            .with("observed", promise.observed())
            .with("owner", String.join(", ", promise.owners()))
            .with("evidence", promise.evidence());
    var terms = PromiseTerms.of(promise);
    for (var asks : choice.questions()) {
      var written = Optional.ofNullable(terms.get(asks.use().term().name()));
      values = values.with(name(choice, asks), written.map(asks::answer));
    }
    return values;
  }
}
