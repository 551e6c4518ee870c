package tutti.insight.check.party;

import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.ArrowDistances;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * The shortest path to the Customer has more than three arrows. Between a function and its roles
 * there is no step.
 */
final class FarFromCustomer extends Lint {

  private static final int FAR = 3;

  FarFromCustomer() {
    super(
        "L11",
        "far-from-customer",
        Severity.INFO,
        "More than 3 steps to the Customer",
        "Shorten the way: let the party give something nearer to the Customer.",
        "K29");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.toCustomer().stream()
        .flatMap(paths ->
            context
                .inner()
                .filter(party -> paths.of(party.id()).orElse(0) > FAR)
                .map(party -> far(context, paths, party)));
  }

  private Finding far(CheckContext context, ArrowDistances paths, Party party) {
    var next = paths.next(party.id()).map(id -> context.party(id).name()).orElse("nobody");
    return finding(
        CompanyRef.party(party.id()),
        "%s is %d steps from the Customer; the way begins with %s."
            .formatted(party.name(), paths.of(party.id()).orElse(0), next));
  }
}
