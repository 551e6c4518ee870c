package tutti.insight.check.chain;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.flow.Flow;
import tutti.insight.flow.SkippedStep;

/** A step was taken before the one it needs. */
final class OutOfOrder extends Lint {

  OutOfOrder() {
    super(
        "L39",
        "out-of-order",
        Severity.WARNING,
        "Stage happened before the one it needs",
        "Check the dates in the source, or exempt the finding where the order is deliberate.",
        "R13");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.flow().stream()
        .flatMap(flow -> flow.leaps().stream().map(leap -> found(flow, leap)));
  }

  private Finding found(Flow flow, SkippedStep leap) {
    return finding(
        CompanyRef.entry("stages", leap.taken().stage().id()),
        "%d of %d threads reached %s before %s."
            .formatted(
                leap.count(),
                flow.reached(leap.taken()).size(),
                leap.taken().name(),
                leap.missing().name()));
  }
}
