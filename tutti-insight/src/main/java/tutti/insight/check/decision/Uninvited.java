package tutti.insight.check.decision;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.company.rule.Decision;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * A decision affects functions that were not invited to it. Whoever is invited speaks for the
 * function it belongs to and for its roles.
 */
final class Uninvited extends Lint {

  Uninvited() {
    super(
        "L50",
        "uninvited",
        Severity.WARNING,
        "Decision did not invite an affected function",
        "Invite the function, or log why not.",
        "B27");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().governance().decisions().stream()
        .flatMap(decision -> uninvited(context, decision));
  }

  private Stream<Finding> uninvited(CheckContext context, Decision decision) {
    var left = DecisionPresence.missing(context, decision.affects(), decision.invited());
    return left.isEmpty()
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.entry("decisions", decision.id()),
                "The decision \"%s\" affects %s, not invited to it."
                    .formatted(decision.what(), SentenceWords.and(left))));
  }
}
