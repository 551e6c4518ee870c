package tutti.report.web.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.page.PageAddresses;
import tutti.report.web.check.ChecksView.Group;

/**
 * Puts findings that weigh the same together.
 *
 * @param party the party that is looked at alone; empty when none is
 * @param first how many of a group are seen at once
 * @param most how many of a group are shown at all
 */
record FindingGroups(Company company, String party, int first, int most) {

  FindingGroups {
    requireNonNull(company, "company");
    requireNonNull(party, "party");
  }

  /** The groups that hold something, gravest first. */
  List<Group> of(List<Finding> shown) {
    return Stream.of(
            group(
                "Errors",
                PromiseState.BROKEN,
                "each to be mended first",
                shown,
                open(Severity.ERROR)),
            group(
                "Warnings",
                PromiseState.AT_RISK,
                "each worth a talk",
                shown,
                open(Severity.WARNING)),
            group(
                "Notes",
                PromiseState.NOT_ENOUGH_EVIDENCE,
                "good to know",
                shown,
                open(Severity.INFO)),
            group(
                "Exempt",
                PromiseState.OBSERVED,
                "each with a reason and an end",
                shown,
                finding -> !finding.open()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private static Predicate<Finding> open(Severity severity) {
    return finding -> finding.open() && finding.severity() == severity;
  }

  private Group group(
      String name,
      PromiseState state,
      String note,
      List<Finding> shown,
      Predicate<Finding> wanted) {
    var found = shown.stream().filter(wanted).toList();
    var rules = CheckRules.of(company);
    var rows = found.stream().limit(most).map(finding -> FindingRow.of(company, finding)).toList();
    var seen = Math.min(first, rows.size());
    return new Group(
        name,
        state,
        note(found.size(), note, rows.size()),
        RuleGroup.of(rules, rows.subList(0, seen)),
        RuleGroup.of(rules, rows.subList(seen, rows.size())),
        Optional.of(all(name)).filter(address -> rows.size() < found.size()));
  }

  private static String note(int found, String note, int shown) {
    return shown == found
        ? "%,d, %s".formatted(found, note)
        : "%,d, %s; the first %,d are shown".formatted(found, note, shown);
  }

  private String all(String group) {
    return "/checks?all=true&party=" + PageAddresses.value(party) + "#" + group;
  }
}
