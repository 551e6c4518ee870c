package tutti.insight.check.party;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.ArrowDistances;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * No path of arrows leads from an inner party to the Customer. A role counts as joined to its
 * function, a function to its roles. A company without a Customer is one finding.
 */
final class CustomerUnreached extends Lint {

  CustomerUnreached() {
    super(
        "L09",
        "customer-unreached",
        Severity.WARNING,
        "From this party no path of arrows reaches the Customer",
        "Add the arrow that is missing, or question what the party is for.",
        "K29");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .toCustomer()
        .map(paths -> cutOff(context, paths))
        .orElseGet(() -> nobody(context));
  }

  private Stream<Finding> cutOff(CheckContext context, ArrowDistances paths) {
    return context
        .inner()
        .filter(party -> paths.of(party.id()).isEmpty())
        .map(party ->
            finding(
                CompanyRef.party(party.id()),
                "From %s no path of arrows reaches the Customer.".formatted(party.name())));
  }

  private Stream<Finding> nobody(CheckContext context) {
    return context.company().arrows().isEmpty()
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.COMPANY,
                "No party is the Customer, so no path of arrows reaches the Customer."));
  }
}
