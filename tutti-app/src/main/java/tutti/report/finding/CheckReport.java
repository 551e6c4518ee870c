package tutti.report.finding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.insight.HandOverOrder;
import tutti.insight.check.CheckContext;
import tutti.insight.check.CheckRule;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.insight.check.StaleExemptions;
import tutti.map.crossing.MapCrossings;

/**
 * What the rules say of a company on a day.
 *
 * @param rules those that were asked
 * @param findings in the order of the rules
 * @param handOver for everybody with more than one seat
 * @param notes what the company says about rules and leads nowhere
 */
public record CheckReport(
    Company company,
    LocalDate day,
    List<CheckRule> rules,
    List<Finding> findings,
    List<HandOverOrder> handOver,
    List<String> notes) {

  public CheckReport {
    requireNonNull(company, "company");
    requireNonNull(day, "day");
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    handOver = List.copyOf(handOver);
    notes = List.copyOf(notes);
  }

  /** By every rule that needs no evidence. */
  public static CheckReport of(Company company, LocalDate day) {
    var context =
        new CheckContext(company, day, Optional.empty(), Optional.empty(), MapCrossings.FINDER);
    var findings = CheckRules.run(context);
    return new CheckReport(
        company,
        day,
        CheckRules.of(company),
        findings,
        HandOverOrder.of(company, day),
        StaleExemptions.of(context, findings));
  }

  /** What some of the rules say, each named by its id or by that of its family. */
  public CheckReport only(Collection<String> wanted) {
    var asked = rules.stream().filter(rule -> names(rule).anyMatch(wanted::contains)).toList();
    var ids = asked.stream().map(CheckRule::id).collect(Collectors.toSet());
    return new CheckReport(
        company,
        day,
        asked,
        findings.stream().filter(finding -> ids.contains(finding.id())).toList(),
        List.of(),
        List.of());
  }

  private static Stream<String> names(CheckRule rule) {
    return Stream.concat(Stream.of(rule.id()), rule.families().stream());
  }

  /** What somebody has to do something about, of one severity. */
  public List<Finding> open(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.open() && finding.severity() == severity)
        .toList();
  }

  /** What is accepted for a time. */
  public List<Finding> accepted() {
    return findings.stream().filter(finding -> !finding.open()).toList();
  }

  /** Whether something open is as grave as that, or graver. */
  public boolean reaches(Severity limit) {
    return findings.stream().anyMatch(finding -> reaches(finding, limit));
  }

  static boolean reaches(Finding finding, Severity limit) {
    return finding.open() && finding.severity().compareTo(limit) <= 0;
  }

  List<Finding> of(CheckRule rule) {
    return findings.stream().filter(finding -> finding.id().equals(rule.id())).toList();
  }
}
