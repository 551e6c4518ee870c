package tutti.insight.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.company.rule.CompensatingControl;
import tutti.company.rule.FindingExemption;
import tutti.company.rule.Governance;
import tutti.insight.check.Finding.Acceptance;

/**
 * What a company says to its findings: another severity, an exemption, a control. What it says to a
 * family it says to every rule in it; the word on the rule itself goes first.
 */
final class SeverityOverrides {

  private final CheckContext context;
  private final Governance governance;
  private final Map<String, List<String>> names = new HashMap<>();

  SeverityOverrides(CheckContext context) {
    this.context = context;
    this.governance = context.company().governance();
    CheckRules.of(context.company())
        .forEach(check ->
            names.put(
                check.id(),
                Stream.concat(Stream.of(check.id()), check.families().stream()).toList()));
  }

  /** The finding as the company judges it; none when the rule is switched off. */
  Stream<Finding> on(Finding finding) {
    var word = word(finding);
    if (word.equals("off")) {
      return Stream.empty();
    }
    var judged =
        word.isEmpty() ? finding : finding.at(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    return Stream.of(
        acceptance(finding).map(judged::accept).orElseGet(() -> judged.adding(spent(finding))));
  }

  private String word(Finding finding) {
    return names(finding).stream()
        .map(name -> governance.severities().getOrDefault(name, ""))
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<String> names(Finding finding) {
    return names.getOrDefault(finding.id(), List.of(finding.id()));
  }

  private Optional<Acceptance> acceptance(Finding finding) {
    return exemptions(finding)
        .filter(exemption -> !context.today().isAfter(exemption.until()))
        .findFirst()
        .map(SeverityOverrides::acceptance)
        .or(() -> control(finding));
  }

  private Optional<Acceptance> control(Finding finding) {
    return controls(finding)
        .filter(control -> !context.today().isAfter(control.until()))
        .filter(control -> !checksItself(control, finding))
        .findFirst()
        .map(SeverityOverrides::acceptance);
  }

  private Stream<FindingExemption> exemptions(Finding finding) {
    return governance.exemptions().stream()
        .filter(exemption -> covers(exemption.rule(), exemption.where(), finding));
  }

  private Stream<CompensatingControl> controls(Finding finding) {
    return governance.controls().stream()
        .filter(control -> covers(control.rule(), control.where(), finding));
  }

  /** Whether a word on a rule and a place is one on this finding. */
  boolean covers(String rule, Optional<String> where, Finding finding) {
    return names(finding).contains(rule)
        && where.stream().allMatch(place -> CompanyRef.of(place).covers(finding.where()));
  }

  /** A control is checked by somebody else than the person it is about. */
  private static boolean checksItself(CompensatingControl control, Finding finding) {
    return finding
        .where()
        .path()
        .equalsIgnoreCase(CompanyRef.person(control.checkedBy().strip()).path());
  }

  /** What would have answered the finding and does not count, or not any more. */
  private String spent(Finding finding) {
    return Stream.concat(
            exemptions(finding).map(SeverityOverrides::over),
            controls(finding).map(control -> uncounted(control, finding)))
        .distinct()
        .collect(Collectors.joining());
  }

  private static String over(FindingExemption exemption) {
    return " (exempted until %s by %s; that is over)".formatted(exemption.until(), exemption.by());
  }

  private static String uncounted(CompensatingControl control, Finding finding) {
    return checksItself(control, finding)
        ? " (a control checked by %s does not count: somebody else has to check it)"
            .formatted(control.checkedBy())
        : " (answered by a control until %s, checked by %s; that is over)"
            .formatted(control.until(), control.checkedBy());
  }

  private static Acceptance acceptance(FindingExemption exemption) {
    return new Acceptance(
        Acceptance.Kind.EXEMPTION, exemption.why(), exemption.by(), exemption.until());
  }

  private static Acceptance acceptance(CompensatingControl control) {
    return new Acceptance(
        Acceptance.Kind.CONTROL, control.control(), control.checkedBy(), control.until());
  }
}
