package tutti.insight.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.rule.Control;
import tutti.company.rule.Exemption;
import tutti.company.rule.Governance;
import tutti.insight.check.Finding.Acceptance;

/** What a company says to its findings: another severity, an exemption, a control. */
final class Judgement {

  private final Scene scene;
  private final Governance governance;

  Judgement(Scene scene) {
    this.scene = scene;
    this.governance = scene.company().governance();
  }

  /** The finding as the company judges it; none when the rule is switched off. */
  Stream<Finding> on(Finding finding) {
    var word = governance.severities().getOrDefault(finding.id(), "");
    if (word.equals("off")) {
      return Stream.empty();
    }
    var judged =
        word.isEmpty() ? finding : finding.at(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    return Stream.of(acceptance(finding).map(judged::accept).orElse(judged));
  }

  private Optional<Acceptance> acceptance(Finding finding) {
    return exemption(finding).or(() -> control(finding));
  }

  private Optional<Acceptance> exemption(Finding finding) {
    return governance.exemptions().stream()
        .filter(exemption -> covers(exemption.rule(), exemption.where(), finding))
        .filter(exemption -> !scene.today().isAfter(exemption.until()))
        .findFirst()
        .map(Judgement::acceptance);
  }

  private Optional<Acceptance> control(Finding finding) {
    return governance.controls().stream()
        .filter(control -> covers(control.rule(), control.where(), finding))
        .filter(control -> !scene.today().isAfter(control.until()))
        .findFirst()
        .map(Judgement::acceptance);
  }

  private static boolean covers(String rule, Optional<String> where, Finding finding) {
    return rule.equals(finding.id())
        && where.stream()
            .allMatch(
                place -> finding.where().equals(place) || finding.where().startsWith(place + "/"));
  }

  private static Acceptance acceptance(Exemption exemption) {
    return new Acceptance(
        Acceptance.Kind.EXEMPTION, exemption.why(), exemption.by(), exemption.until());
  }

  private static Acceptance acceptance(Control control) {
    return new Acceptance(
        Acceptance.Kind.CONTROL, control.control(), control.checkedBy(), control.until());
  }
}
