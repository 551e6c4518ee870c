package tutti.insight.check.person;

import java.util.List;
import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.CheckRule;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/** The name that several rules have in common; it finds nothing of its own. */
record RuleFamily(
    String id, String name, Severity severity, String says, String fix, List<String> claims)
    implements CheckRule {

  RuleFamily {
    claims = List.copyOf(claims);
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return Stream.empty();
  }
}
