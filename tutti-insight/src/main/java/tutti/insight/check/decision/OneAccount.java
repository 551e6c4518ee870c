package tutti.insight.check.decision;

import tutti.insight.check.Severity;
import tutti.insight.check.WaitingRule;

/** One account shapes more than its weight. */
final class OneAccount extends WaitingRule {

  OneAccount() {
    super(
        "the balance of what decisions rest on",
        "L45",
        "one-account",
        Severity.WARNING,
        "One account shapes decisions beyond its weight",
        "Look at what other accounts ask for.",
        "B08");
  }
}
