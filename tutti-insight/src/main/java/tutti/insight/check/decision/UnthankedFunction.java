package tutti.insight.check.decision;

import tutti.insight.check.Severity;
import tutti.insight.check.WaitingRule;

/** One function has not thanked another for a quarter. */
final class UnthankedFunction extends WaitingRule {

  UnthankedFunction() {
    super(
        "thanks between functions",
        "L49",
        "unthanked-function",
        Severity.INFO,
        "A function got no thanks from another one this quarter",
        "Put it in the spotlight next.",
        "B12");
  }
}
