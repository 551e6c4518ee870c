package tutti.insight.check.chain;

import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.flow.Flow;
import tutti.insight.flow.ready.PushRecords;

/** The same is asked again too soon. */
final class RepeatPush extends Lint {

  RepeatPush() {
    super(
        "L36",
        "repeat-push",
        Severity.WARNING,
        "Asked again within 30 days after decline or without enablement",
        "Settle the reason before asking again.",
        "R03");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.flow().stream().flatMap(flow -> findings(context, flow));
  }

  private Stream<Finding> findings(CheckContext context, Flow flow) {
    var repeated = PushRecords.of(flow).repeated();
    return context.company().arrows().stream()
        .flatMap(arrow ->
            found(
                context,
                arrow,
                repeated.stream().filter(again -> again.again().arrow().equals(arrow)).count()));
  }

  private Stream<Finding> found(CheckContext context, Arrow arrow, long count) {
    return count == 0
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.arrow(arrow.id()),
                "%s asked %s again %s within 30 days after a no, or without what it needs."
                    .formatted(
                        context.party(arrow.from()).name(),
                        context.party(arrow.to()).name(),
                        count == 1 ? "once" : count + " times")));
  }
}
