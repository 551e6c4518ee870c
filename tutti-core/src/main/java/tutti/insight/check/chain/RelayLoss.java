package tutti.insight.check.chain;

import tutti.insight.check.Severity;
import tutti.insight.check.Waiting;

/** What one arrow brings is not passed on by the next. */
final class RelayLoss extends Waiting {

  RelayLoss() {
    super(
        "hand-offs linked from one arrow to the next",
        "L34",
        "relay-loss",
        Severity.WARNING,
        "Relayed items get lost between two arrows",
        "Link each item on, or close it with a reason.",
        "S07");
  }
}
