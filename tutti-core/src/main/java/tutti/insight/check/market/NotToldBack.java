package tutti.insight.check.market;

import tutti.insight.check.Severity;
import tutti.insight.check.Waiting;

/** Those who reported something were not told what became of it. */
final class NotToldBack extends Waiting {

  NotToldBack() {
    super(
        "messages told back, by thread",
        "L42",
        "not-told-back",
        Severity.WARNING,
        "Closed items whose reporters were not told",
        "Tell each reporter what became of it; a no is an answer too.",
        "S12");
  }
}
