package tutti.report.finding;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tutti.insight.check.CheckRule;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/**
 * A thing to do next: what one rule found, taken together.
 *
 * @param rule its id
 * @param says what is missing, and in how many places
 * @param fix what to do
 * @param first the first place
 */
public record NextStep(String rule, String says, String fix, Finding first) {

  /** How many things people have in mind at once. */
  public static final int MOST = 3;

  private static final Comparator<List<Finding>> ORDER =
      Comparator.comparing((List<Finding> found) -> found.getFirst().severity())
          .thenComparing(Comparator.comparingInt((List<Finding> found) -> found.size()).reversed());

  public NextStep {
    requireNonNull(rule, "rule");
    requireNonNull(says, "says");
    requireNonNull(fix, "fix");
    requireNonNull(first, "first");
  }

  /** At most three: the gravest first, of equally grave ones what is found in most places. */
  public static List<NextStep> of(Collection<CheckRule> rules, List<Finding> findings) {
    var names = rules.stream().collect(Collectors.toMap(CheckRule::id, rule -> rule, (a, b) -> a));
    return findings.stream()
        .filter(finding -> finding.open() && finding.severity() != Severity.INFO)
        .collect(Collectors.groupingBy(Finding::id, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .sorted(ORDER)
        .limit(MOST)
        .map(found -> of(names, found))
        .toList();
  }

  private static NextStep of(Map<String, CheckRule> rules, List<Finding> found) {
    var first = found.getFirst();
    var rule = rules.get(first.id());
    var says =
        found.size() == 1 || rule == null
            ? first.says()
            : "%s, in %d places.".formatted(rule.says(), found.size());
    return new NextStep(first.id(), says, first.fix(), first);
  }
}
