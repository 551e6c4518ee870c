package tutti.insight.check.promise;

import tutti.insight.check.Severity;
import tutti.insight.check.Waiting;

/** Too many receivers never said whether it was good. */
final class AssumedConfirmations extends Waiting {

  AssumedConfirmations() {
    super(
        "confirmations assumed from silence",
        "L30",
        "assumed-confirmations",
        Severity.WARNING,
        "> 30 % of confirmations are assumed from silence",
        "Ask the receivers instead of taking silence for a yes.",
        "R05");
  }
}
