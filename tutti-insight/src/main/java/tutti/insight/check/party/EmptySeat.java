package tutti.insight.check.party;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/** A party with arrows that nobody holds. Who holds a role within it holds it. */
final class EmptySeat extends Lint {

  EmptySeat() {
    super(
        "L19",
        "empty-seat",
        Severity.WARNING,
        "Role has arrows but nobody holds it",
        "Seat somebody there, if only for a time.",
        "K05");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .inner()
        .filter(party -> context.holders(party.id()).isEmpty())
        .filter(party -> !context.from(party.id()).isEmpty() || !context.to(party.id()).isEmpty())
        .map(party ->
            finding(
                CompanyRef.party(party.id()),
                "%s has arrows but nobody holds it.".formatted(party.name())));
  }
}
