package tutti.insight.check.arrow;

import tutti.insight.check.Severity;
import tutti.insight.check.WaitingRule;

/** Something flows that nobody has drawn. */
final class UnmappedFlow extends WaitingRule {

  UnmappedFlow() {
    super(
        "flows in the evidence that name no arrow of the map",
        "L61",
        "unmapped-flow",
        Severity.INFO,
        "Flow seen in logs but not on the map (>=5 events)",
        "Add the arrow to the map, or exempt the finding.",
        "K20");
  }
}
