package tutti.insight.check.market;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/** An offering names no need it serves. */
final class OfferingWithoutNeed extends Lint {

  OfferingWithoutNeed() {
    super(
        "L54",
        "offering-without-need",
        Severity.WARNING,
        "Offering serves no recorded need",
        "Find the need it serves, or retire it.",
        "A14");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().market().offerings().stream()
        .filter(offering -> offering.needs().isEmpty())
        .map(offering ->
            finding(
                CompanyRef.entry("offerings", offering.id()),
                "%s serves no recorded need.".formatted(offering.name())));
  }
}
