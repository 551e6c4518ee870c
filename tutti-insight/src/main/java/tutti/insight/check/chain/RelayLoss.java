package tutti.insight.check.chain;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.flow.relay.RelayRate;

/** What one arrow brings is not passed on by the next: it is sure that less than 80 of 100 are. */
final class RelayLoss extends Lint {

  RelayLoss() {
    super(
        "L34",
        "relay-loss",
        Severity.WARNING,
        "Relayed items get lost between two arrows",
        "Link each item on, or close it with a reason.",
        "S07");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.flow().stream()
        .flatMap(flow -> RelayRate.all(flow).stream())
        .filter(RelayRate::loses)
        .map(passing ->
            finding(
                CompanyRef.arrow(passing.from().id()),
                "%d of %d of %s went on as %s; %d did not."
                    .formatted(
                        passing.passedOn(),
                        passing.settled(),
                        context.name(passing.from()),
                        passing.to().gives(),
                        passing.lost().size())));
  }
}
