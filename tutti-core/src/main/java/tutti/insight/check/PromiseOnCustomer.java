package tutti.insight.check;

import java.util.stream.Stream;
import tutti.company.Company;

/** A promise is put on a party outside the company. */
final class PromiseOnCustomer implements Check {

  @Override
  public String id() {
    return "L08";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String fix() {
    return "Name the inner party that asks and answers (by:), or mark the arrow observed: true.";
  }

  @Override
  public Stream<Finding> findings(Company company) {
    return company.arrows().stream()
        .filter(arrow -> company.party(arrow.answerable()).outside())
        .filter(arrow -> !arrow.observed())
        .map(arrow ->
            finding(
                "arrows/" + arrow.id(),
                "%s cannot owe us a promise: %s."
                    .formatted(
                        company.party(arrow.answerable()).name(), Names.of(company, arrow))));
  }
}
