package tutti.insight.check.person;

import static tutti.insight.check.Severity.ERROR;
import static tutti.insight.check.Severity.INFO;
import static tutti.insight.check.Severity.WARNING;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.rule.IncompatibleRoles;
import tutti.insight.check.CheckRule;
import tutti.insight.check.Severity;

/** The roles that one person ought not to have both. */
final class Conflicts {

  private static final String OWNER = "product-owner";
  private static final String SCRUM_MASTER = "scrum-master";
  private static final String MANAGEMENT = "product-management";
  private static final String MANAGER = "people-manager";
  private static final String HEAD = "function-head";

  /** Ours, by number. */
  static final List<SeparationRule> ALL =
      List.of(
          row(
              "cf-01",
              OWNER,
              SCRUM_MASTER,
              WARNING,
              "the customer's voice and the team's become one, and scope grows unopposed",
              "K22",
              "K23"),
          row("cf-02", OWNER, MANAGEMENT, INFO, "the backlog gets less attention"),
          row("cf-03", MANAGEMENT, "sales", WARNING, "the roadmap follows one's own deals"),
          row("cf-04", "sales", "deal-approver", ERROR, "who asks for a discount also grants it"),
          row("cf-05", "sales", "finance", ERROR, "who sells also records and collects"),
          row("cf-06", "marketing", "signal-validator", WARNING, "who ran a campaign grades it"),
          row("cf-07", "marketing", "lead-acceptor", ERROR, "who hands leads over accepts them"),
          row(
              "cf-08",
              "engineering",
              "release-approver",
              WARNING,
              "own work is accepted by oneself"),
          row("cf-09", SCRUM_MASTER, MANAGER, WARNING, "a team stops raising impediments"),
          row("cf-10", SCRUM_MASTER, "engineering", INFO, "own work leaves impediments standing"),
          row("cf-11", "seller", "win-loss-interviewer", WARNING, "the reasons come out coloured"),
          row(
              "cf-12",
              "promise-owner",
              "promise-measurer",
              WARNING,
              "who gave a promise grades it"),
          row("cf-13", "legal", "sales", ERROR, "commercial pressure lies on the terms"),
          row("cf-14", "product-analysis", "growth", INFO, "who experiments measures the result"),
          row("cf-15", "support", "sales", INFO, "selling more competes with helping"),
          row("cf-16", "facilitator", HEAD, WARNING, "the session tilts to one function"),
          row("cf-17", "recognition-editor", HEAD, INFO, "one's own team is favoured"),
          row("cf-18", "pulse-admin", MANAGER, ERROR, "answers could be traced to people"),
          new SelfHandOff(),
          row("cf-20", "finance", "leadership", INFO, "who sets the targets also counts"));

  private Conflicts() {}

  private static SeparationRule row(
      String id, String a, String b, Severity severity, String why, String... claims) {
    return new RoleConflict(
        new IncompatibleRoles(id, a, b, why),
        severity,
        claims.length == 0 ? List.of("K22") : List.of(claims));
  }

  /** Those a company wrote itself, as far as their ids are their own. */
  static Stream<SeparationRule> of(Company company, List<CheckRule> ours) {
    var taken = ours.stream().map(CheckRule::id).collect(Collectors.toSet());
    return company.governance().conflicts().stream()
        .filter(conflict -> !taken.contains(conflict.id()))
        .map(conflict -> new RoleConflict(conflict, WARNING, List.of("K22")));
  }
}
