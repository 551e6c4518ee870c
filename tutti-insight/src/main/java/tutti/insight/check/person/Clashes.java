package tutti.insight.check.person;

import java.util.List;
import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Checks;

/** What one person holds that ought to be apart, by all rules of a company. */
public final class Clashes {

  private final CheckContext context;
  private final Roles roles;
  private final List<Separation> rules;

  public Clashes(CheckContext context) {
    this.context = context;
    this.roles = Roles.in(context);
    this.rules =
        Stream.concat(Conflicts.ALL.stream(), Conflicts.of(context.company(), Checks.all()))
            .toList();
  }

  /** The clashes of a person, by rule. */
  public List<Clash> of(SeatHolder holder) {
    return rules.stream().flatMap(rule -> rule.clashes(context, roles, holder).stream()).toList();
  }
}
