package tutti.insight.check.market;

import tutti.insight.check.Severity;
import tutti.insight.check.Waiting;

/** A problem is called solved, and those who had it were not asked. */
final class OutcomeUnchecked extends Waiting {

  OutcomeUnchecked() {
    super(
        "problems closed, with the customers who had them",
        "L41",
        "outcome-unchecked",
        Severity.WARNING,
        "Problem closed without asking the customers who had it",
        "Send the customers who had the problem the one question.",
        "R24");
  }
}
