package tutti.report.web.check;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import tutti.insight.check.CheckRule;
import tutti.report.finding.FindingWords;

/**
 * What one rule found.
 *
 * @param id the rule's id, for those who ask for it
 * @param name what people call it
 * @param fix what to do about it
 */
public record RuleGroup(String id, String name, String fix, List<FindingRow> rows) {

  public RuleGroup {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(fix, "fix");
    rows = List.copyOf(rows);
  }

  /** Findings by their rules, in the order in which the rules come first. */
  static List<RuleGroup> of(Collection<CheckRule> rules, List<FindingRow> found) {
    var byRule = new LinkedHashMap<String, List<FindingRow>>();
    found.forEach(row -> byRule.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    return byRule.entrySet().stream()
        .map(entry ->
            new RuleGroup(
                entry.getKey(),
                FindingWords.name(rules, entry.getKey()),
                entry.getValue().getFirst().fix(),
                entry.getValue()))
        .toList();
  }
}
