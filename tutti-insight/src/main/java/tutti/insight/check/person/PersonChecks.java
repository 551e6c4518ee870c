package tutti.insight.check.person;

import static tutti.insight.check.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.insight.check.CheckRule;

/** The rules on what one person holds. */
public final class PersonChecks {

  private static final List<CheckRule> FAMILIES =
      List.of(
          new RuleFamily(
              "L16",
              "role-conflict",
              WARNING,
              "One person holds two roles that ought to be apart.",
              "Give one of the two to somebody else, or name a control that another person checks.",
              List.of("K22")),
          new RuleFamily(
              "L17",
              "self-handoff",
              WARNING,
              "One person stands at both ends of an arrow.",
              "Name a deputy on one end, or give one end to somebody else.",
              List.of("K23")),
          new RuleFamily(
              "L18",
              "overloaded",
              WARNING,
              "More rests on one person, seat, party or arrow than it can carry.",
              "Hand seats over in the order that tutti check proposes.",
              List.of("K15")));

  private PersonChecks() {}

  /** The conflicts by number, and the families that rules belong to. */
  public static List<CheckRule> all() {
    return Stream.concat(FAMILIES.stream(), Conflicts.ALL.stream()).toList();
  }

  /**
   * The conflicts a company wrote itself; one whose id is taken by another rule does not count.
   *
   * @param ours all rules with a number
   */
  public static List<CheckRule> of(Company company, List<CheckRule> ours) {
    return Conflicts.of(company, ours).<CheckRule>map(check -> check).toList();
  }
}
