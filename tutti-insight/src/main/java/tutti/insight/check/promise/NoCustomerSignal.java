package tutti.insight.check.promise;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Only the Customer decides whether it is of value. Signals of the Customer are a rating, a
 * confirmation, the yes to an offer, that nothing came back, and a condition, which may speak of
 * use; that we accepted, delivered or wrote in time is our own word. An observed promise is a
 * signal too.
 */
final class NoCustomerSignal extends Lint {

  NoCustomerSignal() {
    super(
        "L12",
        "no-customer-signal",
        Severity.WARNING,
        "Arrow into Customer is judged only by internal events",
        "Add a promise the customer decides: use, a rating or an answer.",
        "K28");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().arrows().stream()
        .filter(context::reachesCustomer)
        .filter(arrow -> !arrow.owed().isEmpty())
        .filter(arrow -> arrow.promises().stream().noneMatch(p -> p.form().receiverSpeaks()))
        .map(arrow ->
            finding(
                CompanyRef.arrow(arrow.id()),
                "%s is judged by our own word only; %s has no say in it."
                    .formatted(context.name(arrow), context.party(arrow.to()).name())));
  }
}
