package tutti.insight.check.party;

import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.RoleCard.Criterion;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * A role, or a function whose card says what it is for, has no criterion bound to a promise that
 * exists, so that whether it is done well stays an opinion. A job in one line is not yet a card.
 */
final class RoleWithoutCriterion extends Lint {

  RoleWithoutCriterion() {
    super(
        "L21",
        "role-without-criterion",
        Severity.WARNING,
        "Role has no objective success criterion",
        "Bind at least one criterion to a promise (promise: arrow/promise).",
        "K24");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .inner()
        .filter(RoleWithoutCriterion::described)
        .filter(party -> party.card().criteria().stream().noneMatch(bound -> bound(context, bound)))
        .map(party -> finding(CompanyRef.party(party.id()), says(party)));
  }

  private static boolean described(Party party) {
    var card = party.card();
    return party.kind() == Party.Kind.ROLE
        || card.purpose().isPresent()
        || !card.criteria().isEmpty();
  }

  private static boolean bound(CheckContext context, Criterion criterion) {
    var path = criterion.promise().orElse("").split("/", 2);
    return path.length == 2 && context.arrow(path[0]).flatMap(a -> a.promise(path[1])).isPresent();
  }

  private static String says(Party party) {
    return party.card().criteria().isEmpty()
        ? "%s has no objective success criterion.".formatted(party.name())
        : "%s has no objective success criterion: none of those written is bound to a promise."
            .formatted(party.name());
  }
}
