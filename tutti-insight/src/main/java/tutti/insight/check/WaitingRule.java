package tutti.insight.check;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;

/** A rule whose measure does not exist yet: it stands in the list and finds nothing. */
public abstract class WaitingRule extends Lint {

  private final String measure;

  /**
   * @param measure what it waits for
   */
  protected WaitingRule(
      String measure,
      String id,
      String name,
      Severity severity,
      String says,
      String fix,
      String... claims) {
    super(id, name, severity, says, fix, claims);
    this.measure = requireNonNull(measure, "measure");
  }

  @Override
  public final Optional<String> awaits() {
    return Optional.of(measure);
  }

  @Override
  public final Stream<Finding> findings(CheckContext context) {
    return Stream.empty();
  }
}
