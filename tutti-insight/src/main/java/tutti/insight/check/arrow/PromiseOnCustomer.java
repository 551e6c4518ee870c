package tutti.insight.check.arrow;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * An outside party cannot be bound: an arrow out of it names the inner party that answers for it,
 * or is only observed.
 */
final class PromiseOnCustomer extends Lint {

  PromiseOnCustomer() {
    super(
        "L08",
        "promise-on-customer",
        Severity.ERROR,
        "Customer cannot owe us a promise (arrow out of an external party needs by: <inner party> or observed: true)",
        "Name the inner party that asks and answers (by:), or mark the arrow observed: true.",
        "S28");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().arrows().stream()
        .filter(arrow -> context.party(arrow.answerable()).outside() && !arrow.observed())
        .map(arrow ->
            finding(
                CompanyRef.arrow(arrow.id()),
                "%s cannot owe us a promise: %s."
                    .formatted(context.party(arrow.answerable()).name(), context.name(arrow))));
  }
}
