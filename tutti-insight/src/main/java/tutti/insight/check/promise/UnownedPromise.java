package tutti.insight.check.promise;

import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;

/**
 * A promise belongs to whom it names, else to whoever holds the party that answers for it or a role
 * within. Who holds no seat owns nothing. A promise put on an outside party is another rule's.
 */
final class UnownedPromise extends Lint {

  UnownedPromise() {
    super(
        "L03",
        "unowned-promise",
        Severity.ERROR,
        "No seat owns this promise",
        "Seat a person in the party that gives, or name an owner who holds a seat.",
        "S30");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .owed()
        .filter(
            owed -> !context.party(owed.arrow().answerable()).outside() && unowned(context, owed))
        .map(owed ->
            finding(owed.where(), "Nobody owns the promise %s.".formatted(context.name(owed))));
  }

  private static boolean unowned(CheckContext context, OwedPromise owed) {
    var owners = owed.promise().owners();
    return owners.isEmpty()
        ? context.holders(owed.arrow().answerable()).isEmpty()
        : owners.stream().noneMatch(context.people()::containsKey);
  }
}
