package tutti.evidence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tutti.company.Stage;
import tutti.evidence.Evidence.Details;
import tutti.reading.Spelling;

/** Rows read by the rules of one source: each rule gives at most one fact. */
final class MappedRows implements RowReader {

  private final Mapping.Source source;
  private final Optional<ZoneId> zone;
  private final CostMeter meter = new CostMeter(RowValues.ROW, CostMeter.A_ROW);

  MappedRows(Mapping.Source source, Optional<ZoneId> zone) {
    this.source = source;
    this.zone = zone;
  }

  @Override
  public void read(Row row, Consumer<Evidence> facts) {
    meter.nextRow();
    if (meter.exhausted()) {
      throw new RowTooCostly.Last();
    }
    var values = new RowValues(row.values(), meter);
    for (var rule : source.rules()) {
      fact(rule, values).ifPresent(facts);
    }
  }

  /** Nothing when the rule does not speak of the row: no match, no stage or no time. */
  private Optional<Evidence> fact(Rule rule, RowValues row) {
    if (!matches(rule, row)) {
      return Optional.empty();
    }
    var stage = rule.stage().of(row);
    var at = instant(rule.at(), row);
    return stage.isEmpty() || at.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Evidence.saying(
                source.id(),
                arrow(rule, row),
                key(rule, row),
                stage(rule, stage.get()),
                at.get(),
                details(rule, row)));
  }

  private static boolean matches(Rule rule, RowValues row) {
    return rule.when().map(when -> holds(when, when.of(row).orElse(false))).orElse(true);
  }

  private static boolean holds(Expression when, Object value) {
    if (value instanceof Boolean holds) {
      return holds;
    }
    throw new RowProblem(
        when.column(),
        "\"when\" says neither true nor false but " + Spelling.quoted(value.toString()) + ".");
  }

  private static String arrow(Rule rule, RowValues row) {
    return rule.arrow().of(row).orElseThrow(() -> new RowProblem("", "The rule names no arrow."));
  }

  private static String key(Rule rule, RowValues row) {
    return rule.key()
        .of(row)
        .map(Object::toString)
        .filter(key -> !key.isBlank())
        .orElseThrow(
            () -> new RowProblem(rule.key().column(), "The cell is empty; it names the hand-off."));
  }

  private static Stage stage(Rule rule, String word) {
    var column = rule.stage().expression().map(Expression::column).orElse("");
    return Stage.named(word).orElseThrow(() -> RowReader.noStage(column, word));
  }

  private Optional<Instant> instant(Expression expression, RowValues row) {
    return expression.of(row).map(value -> instant(expression, value));
  }

  private Instant instant(Expression expression, Object value) {
    try {
      return value instanceof Instant instant ? instant : Times.parse(value.toString(), zone);
    } catch (IllegalArgumentException e) {
      throw new RowProblem(expression.column(), e.getMessage() + ".");
    }
  }

  private Details details(Rule rule, RowValues row) {
    var due = Optional.ofNullable(rule.details().get("due")).flatMap(e -> instant(e, row));
    return new Details(
        due,
        rating(rule, row),
        text(rule, "fulfiller", row),
        text(rule, "reason", row),
        text(rule, "parent", row),
        text(rule, "thread", row),
        attributes(rule, row));
  }

  private static OptionalInt rating(Rule rule, RowValues row) {
    var expression = Optional.ofNullable(rule.details().get("rating"));
    try {
      return expression.flatMap(e -> e.of(row)).map(RowReader::rating).orElse(OptionalInt.empty());
    } catch (RowProblem e) {
      throw new RowProblem(expression.map(Expression::column).orElse(e.column()), e.says());
    }
  }

  private static Optional<String> text(Rule rule, String field, RowValues row) {
    return Optional.ofNullable(rule.details().get(field))
        .flatMap(e -> e.of(row))
        .map(Object::toString);
  }

  private static Map<String, String> attributes(Rule rule, RowValues row) {
    var attributes = new HashMap<String, String>();
    rule.attributes()
        .forEach((name, e) -> e.of(row).ifPresent(v -> attributes.put(name, v.toString())));
    return attributes;
  }
}
