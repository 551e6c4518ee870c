package tutti.insight.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.company.rule.Governance;
import tutti.reading.SpellingSuggestion;

/**
 * What a company says about rules that leads nowhere: of a rule that is not there, about findings
 * that are gone, or under an id that another rule has.
 */
public final class StaleExemptions {

  private final SeverityOverrides judgement;
  private final Governance governance;
  private final List<Finding> findings;
  private final Map<String, CheckRule> rules = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  private StaleExemptions(CheckContext context, List<Finding> findings) {
    this.judgement = new SeverityOverrides(context);
    this.governance = context.company().governance();
    this.findings = List.copyOf(findings);
    CheckRules.of(context.company()).forEach(check -> rules.put(check.id(), check));
  }

  /**
   * A sentence for each.
   *
   * @param findings what {@link CheckRules#run(CheckContext)} found
   */
  public static List<String> of(CheckContext context, List<Finding> findings) {
    return new StaleExemptions(context, findings).notes();
  }

  private List<String> notes() {
    governance.severities().keySet().stream()
        .sorted(Comparator.naturalOrder())
        .forEach(rule -> known("The severity", rule));
    governance.exemptions().forEach(word -> used("The exemption", word.rule(), word.where()));
    governance.controls().forEach(word -> used("The control", word.rule(), word.where()));
    governance.conflicts().stream()
        .filter(conflict -> CheckRules.all().stream().anyMatch(c -> c.id().equals(conflict.id())))
        .forEach(conflict ->
            notes.add(
                "The conflict \"%s\" has the id of a rule of Tutti and is not looked for; give it another id."
                    .formatted(conflict.id())));
    return List.copyOf(notes);
  }

  private boolean known(String what, String rule) {
    if (!rules.containsKey(rule)) {
      notes.add("%s of %s names no rule%s".formatted(what, rule, hint(rule)));
    }
    return rules.containsKey(rule);
  }

  private String hint(String rule) {
    var near = SpellingSuggestion.hint(rule, rules.keySet().stream().sorted().toList());
    return near.contains("did you mean") ? near : "; tutti check knows those in docs/checks.";
  }

  private void used(String what, String rule, Optional<String> where) {
    if (known(what, rule) && !waits(rule) && unused(rule, where)) {
      notes.add(
          "%s of %s%s answers no finding; take it out of the file."
              .formatted(what, rule, where.map(place -> " at " + place).orElse("")));
    }
  }

  /** A rule that waits for its measure, or that the company switched off, finds nothing anyway. */
  private boolean waits(String rule) {
    var check = rules.get(rule);
    return check == null
        || check.awaits().isPresent()
        || governance.severities().getOrDefault(rule, "").equals("off");
  }

  private boolean unused(String rule, Optional<String> where) {
    return findings.stream().noneMatch(finding -> judgement.covers(rule, where, finding));
  }
}
