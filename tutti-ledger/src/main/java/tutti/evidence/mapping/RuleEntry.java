package tutti.evidence.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.company.Stage;
import tutti.evidence.Evidence.Details;
import tutti.evidence.expression.MappingExpressions;
import tutti.evidence.expression.RowExpression;
import tutti.evidence.mapping.MappingRule.Word;
import tutti.reading.yaml.YamlEntry;

/** Reads one entry of a mapping's {@code rules}. */
final class RuleEntry {

  static final List<String> DETAILS =
      List.of("due", "rating", "fulfiller", "reason", "parent", "thread", Details.TITLE);
  static final List<String> FIELDS =
      List.of(
          "when",
          "arrow",
          "stage",
          "key",
          "at",
          "due",
          "rating",
          "fulfiller",
          "reason",
          "parent",
          "thread",
          Details.TITLE,
          "attr",
          "description");

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*(?: [a-z]+)?");

  private final MappingExpressions language;

  RuleEntry(MappingExpressions language) {
    this.language = language;
  }

  Optional<MappingRule> read(YamlEntry entry) {
    if (!entry.isMapping("{arrow: leads, key: row.id, stage: offered, at: time(row.day)}")) {
      return Optional.empty();
    }
    entry.once().allow(FIELDS);
    var when = entry.find("when").flatMap(e -> RowExpression.condition(e, language));
    var arrow = entry.need("arrow", "an arrow's id").flatMap(this::word);
    var stage = entry.need("stage", "a stage such as offered").flatMap(this::stage);
    var key = entry.need("key", "row.id or the like").flatMap(this::expression);
    var at = entry.need("at", "time(row.day) or the like").flatMap(this::expression);
    var details = details(entry);
    var attributes = attributes(entry);
    return arrow.flatMap(a ->
        stage.flatMap(s ->
            key.flatMap(k -> at.map(t -> new MappingRule(when, a, s, k, t, details, attributes)))));
  }

  private Optional<RowExpression> expression(YamlEntry entry) {
    return RowExpression.read(entry, language);
  }

  private Optional<Word> word(YamlEntry entry) {
    return entry
        .text()
        .flatMap(text ->
            WORD.matcher(text).matches()
                ? Optional.of(new Word.Same(text))
                : expression(entry).map(Word.ByRow::new));
  }

  private Optional<Word> stage(YamlEntry entry) {
    return word(entry)
        .filter(word -> {
          if (word instanceof Word.Same same && Stage.named(same.word()).isEmpty()) {
            entry.refuse(
                "Expected a stage such as requested, offered, accepted, delivered, confirmed or"
                    + " told-back, found \""
                    + same.word()
                    + "\".");
            return false;
          }
          return true;
        });
  }

  private Map<String, RowExpression> details(YamlEntry entry) {
    var details = new LinkedHashMap<String, RowExpression>();
    for (var name : DETAILS) {
      entry.find(name).flatMap(this::expression).ifPresent(e -> details.put(name, e));
    }
    return details;
  }

  private Map<String, RowExpression> attributes(YamlEntry entry) {
    var attributes = new LinkedHashMap<String, RowExpression>();
    entry
        .find("attr")
        .filter(e -> e.isMapping("{origin: row.origin}"))
        .map(e -> e.once().fields())
        .orElse(Map.of())
        .forEach((name, e) -> expression(e).ifPresent(x -> attributes.put(name, x)));
    return attributes;
  }
}
