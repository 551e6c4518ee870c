package tutti.insight.check.load;

import java.util.Optional;
import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/** More hand-offs are under way on a seat than it gets done. */
record PiledUp() implements LoadLint {

  @Override
  public String id() {
    return "ov-06";
  }

  @Override
  public String name() {
    return "piled-up";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String says() {
    return "A seat has more than twice as many hand-offs accepted and open as it gets done in a week.";
  }

  @Override
  public Optional<String> awaits() {
    return Optional.of(
        "the accepted hand-offs open on a seat, and how many it gets done in a week");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return Stream.empty();
  }
}
