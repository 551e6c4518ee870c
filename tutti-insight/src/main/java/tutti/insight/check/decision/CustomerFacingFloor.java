package tutti.insight.check.decision;

import tutti.insight.check.Severity;
import tutti.insight.check.WaitingRule;

/** Those who meet customers are hardly heard. */
final class CustomerFacingFloor extends WaitingRule {

  CustomerFacingFloor() {
    super(
        "the balance of what decisions rest on",
        "L46",
        "customer-facing-floor",
        Severity.WARNING,
        "Customer-facing input below floor",
        "Invite customer-facing functions to the next decisions.",
        "B14");
  }
}
