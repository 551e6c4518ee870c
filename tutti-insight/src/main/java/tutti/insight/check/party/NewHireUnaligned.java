package tutti.insight.check.party;

import tutti.insight.check.Severity;
import tutti.insight.check.WaitingRule;

/** Somebody new does not know the part to play yet; only counted. */
final class NewHireUnaligned extends WaitingRule {

  NewHireUnaligned() {
    super(
        "parts confirmed by those who hold them",
        "L57",
        "new-hire-unaligned",
        Severity.INFO,
        "New hires without confirmed role after 30 days (count only)",
        "Send them the view of their part.",
        "A33");
  }
}
