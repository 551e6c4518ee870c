package tutti.insight.check;

import java.util.List;
import java.util.stream.Stream;

/** A promise is put on a party outside the company. */
final class PromiseOnCustomer implements Check {

  @Override
  public String id() {
    return "L08";
  }

  @Override
  public String name() {
    return "promise-on-customer";
  }

  @Override
  public String says() {
    return "A promise is put on a party outside the company.";
  }

  @Override
  public List<String> claims() {
    return List.of("S28");
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
  public Stream<Finding> findings(Scene scene) {
    var company = scene.company();
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
