package tutti.insight.check;

import java.util.stream.Stream;
import tutti.company.Company;

/** An arrow has no promise that can be measured. */
final class NoMeasure implements Check {

  @Override
  public String id() {
    return "L01";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String fix() {
    return "Write a promise with valid, good, within, window and target, or mark the arrow observed: true.";
  }

  @Override
  public Stream<Finding> findings(Company company) {
    return company.arrows().stream()
        .filter(arrow -> !arrow.observed() && arrow.promises().isEmpty())
        .map(arrow ->
            finding(
                "arrows/" + arrow.id(),
                "%s has no promise that can be measured.".formatted(Names.of(company, arrow))));
  }
}
