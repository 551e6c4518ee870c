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
import tutti.company.time.TimeSpans;
import tutti.reading.written.WrittenValue;

/** The fields of a promise: first its form, then what that form asks for. */
final class PromiseSheet {

  private static final String SPAN = "Such as 24bh, 3d, 10bd; bh and bd count working time";

  private static final List<String> ALL =
      List.of(
          "valid",
          "good",
          "within",
          "every",
          "atLeast",
          "condition",
          "frozen",
          "relay",
          "curve",
          "by");
  private static final List<String> COMMON =
      List.of("window", "target", "observed", "owner", "evidence");

  private PromiseSheet() {}

  static List<FormSection> sections(Company company, Arrow arrow) {
    return Stream.concat(
            Stream.of(PromiseFormFields.values()).map(form -> section(form, company, arrow)),
            Stream.of(common(company)))
        .toList();
  }

  private static FormSection section(PromiseFormFields form, Company company, Arrow arrow) {
    var fields = form.fields().stream().map(field -> field(form, field, company, arrow)).toList();
    return new FormSection(form.asks(), Optional.of(form.word()), fields);
  }

  private static FormField field(
      PromiseFormFields form, String name, Company company, Arrow arrow) {
    var full = form.word() + "." + name;
    return switch (name) {
      case "valid" -> FormField.select(full, "Counted once it is", SelectChoices.stages());
      case "good", "curve" -> FormField.select(full, "Good once it is", SelectChoices.stages());
      case "frozen" ->
          FormField.select(full, "Attributes as they were when", SelectChoices.stages());
      case "within", "by" -> FormField.line(full, form.limit(), SPAN);
      case "every" -> FormField.line(full, "Every", "Such as week, month, quarter or 14d");
      case "atLeast" ->
          FormField.line(full, form.least(), form == PromiseFormFields.RATING ? "1 to 5" : "");
      case "condition" -> FormField.line(full, "What must hold", "Such as attr.size >= 10");
      case "relay" ->
          FormField.select(
              full, "Onto", SelectChoices.arrows(company, a -> a.from().equals(arrow.to())));
      default -> FormField.line(full, name, "");
    };
  }

  private static FormSection common(Company company) {
    return FormSection.of(
        "How it is judged",
        FormField.line("target", "How many must be good", "Such as 80%"),
        FormField.line("window", "Counted over", "Such as 90d"),
        FormField.tick("observed", "Only shown, never kept or broken"),
        FormField.offering("owner", "Who answers for it by name", "", PeopleChoices.of(company)),
        FormField.line(
            "evidence", "Where the facts come from", "Such as: the date of the first answer"));
  }

  /** The fields as the charter writes them; those of other forms are taken away. */
  static SequencedMap<String, WrittenValue> written(FormValues values) {
    var form = PromiseFormFields.named(values.get("form"));
    var terms = new LinkedHashMap<String, String>();
    ALL.forEach(field -> terms.put(field, ""));
    form.fields().forEach(field -> terms.put(field, values.get(form.word() + "." + field)));
    form.rewrite(terms);
    var written = new LinkedHashMap<String, WrittenValue>();
    terms.forEach((field, value) -> written.put(field, new WrittenValue.Text(value)));
    written.putAll(values.written(COMMON));
    if (form == PromiseFormFields.CURVE) {
      written.put("observed", new WrittenValue.Text("true"));
    }
    return written;
  }

  /** The field of the page that asks for a field of the charter. */
  static String shown(FormValues values, String field) {
    var form = PromiseFormFields.named(values.get("form"));
    if (form == PromiseFormFields.RATING && field.equals("good")) {
      return "rating.atLeast";
    }
    return form.fields().contains(field) ? form.word() + "." + field : field;
  }

  /** A promise as it is written now. */
  static FormValues of(Promise promise) {
    var form = form(promise.form());
    var values =
        FormValues.NONE
            .with("form", form.word())
            .with("target", promise.observed() ? "" : PromiseTerms.percent(promise.target()))
            .with("window", TimeSpans.write(promise.window()))
            .with("observed", promise.observed())
            .with("owner", String.join(", ", promise.owners()))
            .with("evidence", promise.evidence());
    for (var term : PromiseTerms.of(promise).entrySet()) {
      values = values.with(form.word() + "." + term.getKey(), form.shown(term.getValue()));
    }
    return form == PromiseFormFields.RATING
        ? values.with("rating.atLeast", least(promise.form()))
        : values;
  }

  private static String least(Promise.Form form) {
    return form instanceof Promise.Rating rating ? String.valueOf(rating.atLeast()) : "";
  }

  private static PromiseFormFields form(Promise.Form form) {
    return switch (form) {
      case Promise.Reach reach ->
          switch (reach.limit()) {
            case Promise.Within within -> PromiseFormFields.REACH;
            case Promise.ByDue due -> PromiseFormFields.DUE;
            case Promise.BeforeDue before -> PromiseFormFields.BEFORE;
          };
      case Promise.Cadence cadence -> PromiseFormFields.CADENCE;
      case Promise.Rating rating -> PromiseFormFields.RATING;
      case Promise.FirstTime first -> PromiseFormFields.FIRST;
      case Promise.Unreturned back -> PromiseFormFields.UNRETURNED;
      case Promise.Condition condition -> PromiseFormFields.CONDITION;
      case Promise.Relayed relayed -> PromiseFormFields.RELAY;
      case Promise.Curve curve -> PromiseFormFields.CURVE;
    };
  }
}
