package tutti.cli.mapping;

import static tutti.report.json.JsonNotation.fields;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.cli.mapping.MappingTrial.TriedRow;
import tutti.cli.mapping.MappingTrial.TriedRule;
import tutti.english.SentenceWords;
import tutti.evidence.Evidence;
import tutti.evidence.mapping.RuleOutcome;
import tutti.report.finding.HarmlessText;

/** What rules make of rows, as text and as JSON. */
final class MappingTrialText {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private MappingTrialText() {}

  static String write(MappingTrial trial) {
    return trial.shown().stream().map(MappingTrialText::row).collect(Collectors.joining())
        + rest(trial)
        + sums(trial);
  }

  private static String row(TriedRow row) {
    return line("%s:%d".formatted(row.file(), row.line()))
        + row.rules().stream()
            .map(rule -> line("  %s: %s".formatted(rule.rule(), says(rule.outcome()))))
            .collect(Collectors.joining());
  }

  private static String says(RuleOutcome outcome) {
    return switch (outcome) {
      case RuleOutcome.GaveFact(var fact) ->
          "%s, %s, on %s at %s".formatted(fact.key(), fact.stage().word(), fact.arrow(), fact.at());
      case RuleOutcome.SaidNothing(var why) -> "nothing; " + why;
      case RuleOutcome.CouldNotRead(var column, var says) ->
          column.isEmpty() ? says : "%s: %s".formatted(column, says);
    };
  }

  private static String rest(MappingTrial trial) {
    var more = trial.rows() - trial.shown().size();
    return more <= 0 ? "" : "and %s more; --rows 0 shows all%n".formatted(counted(more, "row"));
  }

  private static String sums(MappingTrial trial) {
    var rules =
        trial.byRule().entrySet().stream()
            .map(rule -> "%s gave %,d".formatted(rule.getKey(), rule.getValue()))
            .toList();
    return "%s give %s%s.%n"
            .formatted(
                counted(trial.rows(), "row"),
                counted(trial.facts(), "fact"),
                rules.isEmpty() ? "" : ": " + SentenceWords.and(rules))
        + "No fact comes of %s; something of %s cannot be read.%n"
            .formatted(counted(trial.without(), "row"), counted(trial.unread(), "row"));
  }

  private static String counted(long count, String what) {
    return SentenceWords.counted(count, what);
  }

  private static String line(String text) {
    return HarmlessText.line(text) + "\n";
  }

  static String json(MappingTrial trial) {
    var root =
        fields(
            "rows", trial.rows(),
            "facts", trial.facts(),
            "byRule", trial.byRule(),
            "without", trial.without(),
            "unread", trial.unread(),
            "shown", trial.shown().stream().map(MappingTrialText::fieldsOf).toList());
    return JSON.writeValueAsString(root) + "\n";
  }

  private static SequencedMap<String, @Nullable Object> fieldsOf(TriedRow row) {
    List<SequencedMap<String, @Nullable Object>> rules =
        row.rules().stream().map(MappingTrialText::fieldsOf).toList();
    return fields("file", row.file(), "line", row.line(), "rules", rules);
  }

  private static SequencedMap<String, @Nullable Object> fieldsOf(TriedRule rule) {
    return switch (rule.outcome()) {
      case RuleOutcome.GaveFact(var fact) -> fieldsOf(rule.rule(), fact);
      case RuleOutcome.SaidNothing(var why) -> fields("rule", rule.rule(), "nothing", why);
      case RuleOutcome.CouldNotRead(var column, var says) ->
          fields("rule", rule.rule(), "column", column, "problem", says);
    };
  }

  private static SequencedMap<String, @Nullable Object> fieldsOf(String rule, Evidence fact) {
    return fields(
        "rule", rule,
        "arrow", fact.arrow(),
        "key", fact.key(),
        "stage", fact.stage().word(),
        "at", fact.at().toString());
  }
}
