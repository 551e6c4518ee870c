package tutti.insight.check.market;

import tutti.insight.check.Severity;
import tutti.insight.check.Waiting;

/** Something was released and nobody wanted it. */
final class BuiltNotBought extends Waiting {

  BuiltNotBought() {
    super(
        "releases, and their first sale or use",
        "L40",
        "built-not-bought",
        Severity.WARNING,
        "Released >= 90 days ago, nobody bought or used",
        "Ask customers about the outcome, then enable the sellers or retire it.",
        "R04");
  }
}
