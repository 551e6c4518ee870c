package tutti.insight.check.arrow;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/** An arrow that is not merely observed carries no promise. */
final class NoMeasure extends Lint {

  NoMeasure() {
    super(
        "L01",
        "no-measure",
        Severity.ERROR,
        "Arrow has no promise that can be measured",
        "Write a promise: what counts, what is good, by when and in what share; or mark the arrow observed.",
        "S32");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().arrows().stream()
        .filter(arrow -> !arrow.observed() && arrow.promises().isEmpty())
        .map(arrow ->
            finding(
                CompanyRef.arrow(arrow.id()),
                "%s has no promise that can be measured.".formatted(context.name(arrow))));
  }
}
