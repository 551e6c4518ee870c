package tutti.insight.check.party;

import tutti.insight.check.Severity;
import tutti.insight.check.WaitingRule;

/** A result would give away what one person answered. */
final class GroupTooSmall extends WaitingRule {

  GroupTooSmall() {
    super(
        "answers to a pulse, by group",
        "L58",
        "group-too-small",
        Severity.ERROR,
        "Result would show fewer than 5 answers or reveal a hidden group",
        "Merge groups until each has five answers.",
        "K27");
  }
}
