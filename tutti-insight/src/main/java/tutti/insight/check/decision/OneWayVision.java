package tutti.insight.check.decision;

import tutti.insight.check.Severity;
import tutti.insight.check.WaitingRule;

/** What is decided comes from one side only. */
final class OneWayVision extends WaitingRule {

  OneWayVision() {
    super(
        "the balance of what decisions rest on",
        "L47",
        "one-way-vision",
        Severity.INFO,
        "Decisions come almost only from vision or only from requests",
        "Look at both: what customers ask for, and where the company wants to go.",
        "B28");
  }
}
