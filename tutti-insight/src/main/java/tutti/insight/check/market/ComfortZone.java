package tutti.insight.check.market;

import tutti.insight.check.Severity;
import tutti.insight.check.WaitingRule;

/** Deals come from other audiences than those agreed on. */
final class ComfortZone extends WaitingRule {

  ComfortZone() {
    super(
        "deals by audience",
        "L55",
        "comfort-zone",
        Severity.WARNING,
        "Pipeline has drifted from the agreed audiences or from inbound demand",
        "Open a review of the audiences.",
        "A18");
  }
}
