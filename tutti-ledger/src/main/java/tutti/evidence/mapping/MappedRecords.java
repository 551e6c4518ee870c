package tutti.evidence.mapping;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.evidence.LogRecord;
import tutti.evidence.RowProblem;
import tutti.evidence.canonical.RecordMapper;
import tutti.evidence.expression.CostMeter;
import tutti.evidence.expression.RowExpression;
import tutti.evidence.expression.RowTooCostly;
import tutti.evidence.expression.RowValues;
import tutti.evidence.value.TimeReading;
import tutti.reading.SpellingSuggestion;
import tutti.reading.TextNormalization;
import tutti.reading.time.WrittenTime;

/** Rows read by the rules of one source: each rule gives at most one fact, and fails alone. */
public final class MappedRecords implements RecordMapper {

  private final EvidenceMapping.Source source;
  private final TimeReading times;
  private final Set<String> columns;
  private final CostMeter meter = new CostMeter(RowValues.ROW, CostMeter.A_ROW);

  /**
   * Rows of a source.
   *
   * @param zone for times that name none
   */
  public MappedRecords(EvidenceMapping.Source source, ZoneId zone) {
    this.source = source;
    this.times = new TimeReading(zone);
    this.columns = source.read();
  }

  @Override
  public void read(LogRecord row, Consumer<Evidence> facts, Consumer<RowProblem> problems) {
    meter.nextRow();
    if (meter.exhausted()) {
      throw new RowTooCostly.Last();
    }
    var values = new RowValues(row.values(columns), meter, times);
    for (var rule : source.rules()) {
      read(rule, values, facts, problems);
    }
  }

  /** What costs too much ends the row; anything else that fails is the rule's own. */
  private void read(
      MappingRule rule, RowValues row, Consumer<Evidence> facts, Consumer<RowProblem> problems) {
    try {
      if (outcome(rule, row) instanceof RuleOutcome.GaveFact(var fact)) {
        facts.accept(fact);
      }
    } catch (RowTooCostly e) {
      throw e;
    } catch (RowProblem e) {
      problems.accept(e);
    }
  }

  /** What each rule makes of a row, in the order of the rules. */
  public List<RuleOutcome> outcomes(LogRecord row) {
    meter.nextRow();
    var values = new RowValues(row.values(columns), meter, times);
    return source.rules().stream().map(rule -> tried(rule, values)).toList();
  }

  private RuleOutcome tried(MappingRule rule, RowValues row) {
    try {
      return outcome(rule, row);
    } catch (RowProblem e) {
      return new RuleOutcome.CouldNotRead(e.column(), e.says());
    }
  }

  /** Nothing when the rule does not speak of the row: no match, no stage or no time. */
  private RuleOutcome outcome(MappingRule rule, RowValues row) {
    if (!matches(rule, row)) {
      return new RuleOutcome.SaidNothing("its condition does not hold");
    }
    var stage = rule.stage().of(row);
    if (stage.isEmpty()) {
      return new RuleOutcome.SaidNothing("the row names no stage");
    }
    return RowTimes.at(rule.at(), row)
        .<RuleOutcome>map(
            at -> new RuleOutcome.GaveFact(fact(rule, row, stage(rule, stage.get()), at)))
        .orElseGet(() -> new RuleOutcome.SaidNothing("its time is empty"));
  }

  private Evidence fact(MappingRule rule, RowValues row, Stage stage, WrittenTime at) {
    return Evidence.saying(
        source.id(),
        arrow(rule, row),
        key(rule, row),
        stage,
        at.first(),
        details(rule, row).happened(stage, at));
  }

  private static boolean matches(MappingRule rule, RowValues row) {
    return rule.when().map(when -> holds(when, row, when.of(row).orElse(false))).orElse(true);
  }

  private static boolean holds(RowExpression when, RowValues row, Object value) {
    if (value instanceof Boolean holds) {
      return holds;
    }
    throw new RowProblem(
        when.cell(row),
        "\"when\" says neither true nor false but "
            + SpellingSuggestion.quoted(value.toString())
            + ".");
  }

  private static String arrow(MappingRule rule, RowValues row) {
    return rule.arrow().of(row).orElseThrow(() -> new RowProblem("", "The rule names no arrow."));
  }

  private static String key(MappingRule rule, RowValues row) {
    return rule.key()
        .of(row)
        .map(Object::toString)
        .map(TextNormalization::name)
        .filter(key -> !key.isEmpty())
        .orElseThrow(
            () -> new RowProblem(rule.key().column(), "The cell is empty; it names the hand-off."));
  }

  private static Stage stage(MappingRule rule, String word) {
    var column = rule.stage().expression().map(RowExpression::column).orElse("");
    return Stage.named(word).orElseThrow(() -> RecordMapper.noStage(column, word));
  }

  private static Details details(MappingRule rule, RowValues row) {
    var due = Optional.ofNullable(rule.details().get("due")).flatMap(e -> RowTimes.due(e, row));
    return new Details(
        due,
        rating(rule, row),
        text(rule, "fulfiller", row),
        text(rule, "reason", row),
        name(rule, "parent", row),
        name(rule, "thread", row),
        attributes(rule, row));
  }

  private static OptionalInt rating(MappingRule rule, RowValues row) {
    var expression = Optional.ofNullable(rule.details().get("rating"));
    try {
      return expression
          .flatMap(e -> e.of(row))
          .map(RecordMapper::rating)
          .orElse(OptionalInt.empty());
    } catch (RowProblem e) {
      throw new RowProblem(expression.map(x -> x.cell(row)).orElse(e.column()), e.says());
    }
  }

  private static Optional<String> text(MappingRule rule, String field, RowValues row) {
    return Optional.ofNullable(rule.details().get(field))
        .flatMap(e -> e.of(row))
        .map(Object::toString);
  }

  /** What hand-offs are found by. */
  private static Optional<String> name(MappingRule rule, String field, RowValues row) {
    return text(rule, field, row).map(TextNormalization::name).filter(name -> !name.isEmpty());
  }

  private static Map<String, String> attributes(MappingRule rule, RowValues row) {
    var attributes = new HashMap<String, String>();
    rule.attributes()
        .forEach((name, e) -> e.of(row).ifPresent(v -> attributes.put(name, v.toString())));
    text(rule, Details.TITLE, row).ifPresent(title -> attributes.put(Details.TITLE, title));
    return attributes;
  }
}
