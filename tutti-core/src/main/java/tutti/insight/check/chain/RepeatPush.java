package tutti.insight.check.chain;

import tutti.insight.check.Severity;
import tutti.insight.check.Waiting;

/** The same is asked again too soon. */
final class RepeatPush extends Waiting {

  RepeatPush() {
    super(
        "pushes, with what became of each",
        "L36",
        "repeat-push",
        Severity.WARNING,
        "Asked again within 30 days after decline or without enablement",
        "Settle the reason before asking again.",
        "R03");
  }
}
