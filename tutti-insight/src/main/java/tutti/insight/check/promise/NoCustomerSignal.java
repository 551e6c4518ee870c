package tutti.insight.check.promise;

import java.util.stream.Stream;
import tutti.company.Promise.Cadence;
import tutti.company.Promise.Condition;
import tutti.company.Promise.Curve;
import tutti.company.Promise.FirstTime;
import tutti.company.Promise.Form;
import tutti.company.Promise.Rating;
import tutti.company.Promise.Reach;
import tutti.company.Promise.Relayed;
import tutti.company.Promise.Unreturned;
import tutti.company.Stage;
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
        .filter(arrow -> arrow.promises().stream().noneMatch(p -> receiverSpeaks(p.form())))
        .map(arrow ->
            finding(
                CompanyRef.arrow(arrow.id()),
                "%s is judged by our own word only; %s has no say in it."
                    .formatted(context.name(arrow), context.party(arrow.to()).name())));
  }

  private static boolean receiverSpeaks(Form form) {
    return switch (form) {
      case Rating rating -> true;
      case FirstTime first -> true;
      case Unreturned unreturned -> true;
      case Condition condition -> true;
      case Reach reach -> Signals.ofReceiver(reach.valid(), reach.good());
      case Cadence cadence -> cadence.good().filter(Stage.CONFIRMED::equals).isPresent();
      case Curve curve -> Signals.ofReceiver(curve.valid(), curve.good());
      case Relayed relayed -> false;
    };
  }
}
