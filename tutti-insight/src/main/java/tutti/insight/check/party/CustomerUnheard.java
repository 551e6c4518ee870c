package tutti.insight.check.party;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * No path of arrows leads from the Customer to an inner party. A role counts as joined to its
 * function, a function to its roles.
 */
final class CustomerUnheard extends Lint {

  CustomerUnheard() {
    super(
        "L10",
        "customer-unheard",
        Severity.WARNING,
        "No path from Customer reaches this party",
        "Add an arrow of feedback, or one that relays it.",
        "K29");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.fromCustomer().stream()
        .flatMap(paths -> context.inner().filter(party -> paths.of(party.id()).isEmpty()))
        .map(party ->
            finding(
                CompanyRef.party(party.id()),
                "No path of arrows from the Customer reaches %s.".formatted(party.name())));
  }
}
