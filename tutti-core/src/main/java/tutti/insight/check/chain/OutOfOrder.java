package tutti.insight.check.chain;

import tutti.insight.check.Severity;
import tutti.insight.check.Waiting;

/** A step was taken before the one it needs. */
final class OutOfOrder extends Waiting {

  OutOfOrder() {
    super(
        "threads along the revenue chain",
        "L39",
        "out-of-order",
        Severity.WARNING,
        "Stage happened before the one it needs",
        "Check the dates, or mark the order as deliberate.",
        "R13");
  }
}
