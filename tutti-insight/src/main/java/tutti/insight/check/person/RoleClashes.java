package tutti.insight.check.person;

import java.util.List;
import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.CheckRules;

/** What one person holds that ought to be apart, by all rules of a company. */
public final class RoleClashes {

  private final CheckContext context;
  private final PersonRoles roles;
  private final List<SeparationRule> rules;

  public RoleClashes(CheckContext context) {
    this.context = context;
    this.roles = PersonRoles.in(context);
    this.rules =
        Stream.concat(Conflicts.ALL.stream(), Conflicts.of(context.company(), CheckRules.all()))
            .toList();
  }

  /** The clashes of a person, by rule. */
  public List<RoleClash> of(SeatHolder holder) {
    return rules.stream().flatMap(rule -> rule.clashes(context, roles, holder).stream()).toList();
  }
}
