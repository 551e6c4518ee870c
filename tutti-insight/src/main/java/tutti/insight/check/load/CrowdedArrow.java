package tutti.insight.check.load;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/** An arrow carries more than three promises. */
record CrowdedArrow() implements LoadLint {
  private static final int MOST = 3;

  @Override
  public String id() {
    return "ov-07";
  }

  @Override
  public String name() {
    return "crowded-arrow";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String says() {
    return "An arrow carries more than three promises.";
  }

  @Override
  public String fix() {
    return "Keep the promises that say whether the arrow works, and only observe the others.";
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().arrows().stream()
        .filter(arrow -> arrow.owed().size() > MOST)
        .map(arrow ->
            finding(
                CompanyRef.arrow(arrow.id()),
                "%s carries %d promises; more than %d are not looked at."
                    .formatted(context.name(arrow), arrow.owed().size(), MOST)));
  }
}
