package tutti.web.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.Terms;
import tutti.company.time.Spans;
import tutti.reading.written.Written;

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

  static List<Section> sections(Company company, Arrow arrow) {
    return Stream.concat(
            Stream.of(Form.values()).map(form -> section(form, company, arrow)),
            Stream.of(common(company)))
        .toList();
  }

  private static Section section(Form form, Company company, Arrow arrow) {
    var fields = form.fields().stream().map(field -> field(form, field, company, arrow)).toList();
    return new Section(form.asks(), Optional.of(form.word()), fields);
  }

  private static Field field(Form form, String name, Company company, Arrow arrow) {
    var full = form.word() + "." + name;
    return switch (name) {
      case "valid" -> Field.select(full, "Counted once it is", Choices.stages());
      case "good", "curve" -> Field.select(full, "Good once it is", Choices.stages());
      case "frozen" -> Field.select(full, "Attributes as they were when", Choices.stages());
      case "within", "by" -> Field.line(full, form.limit(), SPAN);
      case "every" -> Field.line(full, "Every", "Such as week, month, quarter or 14d");
      case "atLeast" -> Field.line(full, form.least(), form == Form.RATING ? "1 to 5" : "");
      case "condition" -> Field.line(full, "What must hold", "Such as attr.size >= 10");
      case "relay" ->
          Field.select(full, "Onto", Choices.arrows(company, a -> a.from().equals(arrow.to())));
      default -> Field.line(full, name, "");
    };
  }

  private static Section common(Company company) {
    return Section.of(
        "How it is judged",
        Field.line("target", "How many must be good", "Such as 80%"),
        Field.line("window", "Counted over", "Such as 90d"),
        Field.tick("observed", "Only shown, never kept or broken"),
        Field.offering("owner", "Who answers for it by name", "", People.of(company)),
        Field.line(
            "evidence", "Where the facts come from", "Such as: the date of the first answer"));
  }

  /** The fields as the charter writes them; those of other forms are taken away. */
  static SequencedMap<String, Written> written(FormValues values) {
    var form = Form.named(values.get("form"));
    var terms = new LinkedHashMap<String, String>();
    ALL.forEach(field -> terms.put(field, ""));
    form.fields().forEach(field -> terms.put(field, values.get(form.word() + "." + field)));
    form.rewrite(terms);
    var written = new LinkedHashMap<String, Written>();
    terms.forEach((field, value) -> written.put(field, new Written.Text(value)));
    written.putAll(values.written(COMMON));
    if (form == Form.CURVE) {
      written.put("observed", new Written.Text("true"));
    }
    return written;
  }

  /** The field of the page that asks for a field of the charter. */
  static String shown(FormValues values, String field) {
    var form = Form.named(values.get("form"));
    if (form == Form.RATING && field.equals("good")) {
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
            .with("target", promise.observed() ? "" : Terms.percent(promise.target()))
            .with("window", Spans.write(promise.window()))
            .with("observed", promise.observed())
            .with("owner", String.join(", ", promise.owners()))
            .with("evidence", promise.evidence());
    for (var term : Terms.of(promise).entrySet()) {
      values = values.with(form.word() + "." + term.getKey(), form.shown(term.getValue()));
    }
    return form == Form.RATING ? values.with("rating.atLeast", least(promise.form())) : values;
  }

  private static String least(Promise.Form form) {
    return form instanceof Promise.Rating rating ? String.valueOf(rating.atLeast()) : "";
  }

  private static Form form(Promise.Form form) {
    return switch (form) {
      case Promise.Reach reach ->
          switch (reach.limit()) {
            case Promise.Within within -> Form.REACH;
            case Promise.ByDue due -> Form.DUE;
            case Promise.BeforeDue before -> Form.BEFORE;
          };
      case Promise.Cadence cadence -> Form.CADENCE;
      case Promise.Rating rating -> Form.RATING;
      case Promise.FirstTime first -> Form.FIRST;
      case Promise.Unreturned back -> Form.UNRETURNED;
      case Promise.Condition condition -> Form.CONDITION;
      case Promise.Relayed relayed -> Form.RELAY;
      case Promise.Curve curve -> Form.CURVE;
    };
  }
}
