package tutti.insight.check.decision;

import tutti.insight.check.Severity;
import tutti.insight.check.WaitingRule;

/** One function shapes what is decided more than leadership wanted. */
final class OverIndex extends WaitingRule {

  OverIndex() {
    super(
        "the balance of what decisions rest on",
        "L43",
        "over-index",
        Severity.WARNING,
        "One function's share is far above the written target",
        "Review the mix, or the target.",
        "S29");
  }
}
