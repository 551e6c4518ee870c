package tutti.insight.check;

import java.util.List;
import java.util.stream.Stream;

/** An arrow has no promise that can be measured. */
final class NoMeasure implements Check {

  @Override
  public String id() {
    return "L01";
  }

  @Override
  public String name() {
    return "no-measure";
  }

  @Override
  public String says() {
    return "An arrow has no promise that can be measured.";
  }

  @Override
  public List<String> claims() {
    return List.of("S32");
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
  public Stream<Finding> findings(Scene scene) {
    var company = scene.company();
    return company.arrows().stream()
        .filter(arrow -> !arrow.observed() && arrow.promises().isEmpty())
        .map(arrow ->
            finding(
                "arrows/" + arrow.id(),
                "%s has no promise that can be measured.".formatted(Names.of(company, arrow))));
  }
}
