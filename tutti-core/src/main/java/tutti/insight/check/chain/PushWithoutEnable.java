package tutti.insight.check.chain;

import tutti.insight.check.Severity;
import tutti.insight.check.Waiting;

/** A result is asked of a party that lacks what it needs for it. */
final class PushWithoutEnable extends Waiting {

  PushWithoutEnable() {
    super(
        "enablement confirmed by its receivers",
        "L35",
        "push-without-enable",
        Severity.ERROR,
        "Result asked although needed items were not confirmed",
        "Show the open items to whoever asks, and move the date.",
        "R18");
  }
}
