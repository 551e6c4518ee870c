package tutti.insight.check.agreement;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.AgreementState;
import tutti.company.AgreementState.End;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Both ends agree each promise; where the other end is outside, the yes of the inner one is enough.
 * A yes to other terms than those written is none. What was imposed is another rule's. As long as
 * nobody has said a word to any promise, that is a single finding for the company.
 */
final class NotAgreed extends Lint {

  NotAgreed() {
    super(
        "L28",
        "not-agreed",
        Severity.WARNING,
        "One end has not agreed",
        "Let both ends say yes, or counter, on the arrow's page.",
        "A15",
        "A16");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var owed =
        context
            .owed()
            .filter(promise -> !context.party(promise.arrow().answerable()).outside())
            .toList();
    return owed.stream()
            .allMatch(promise -> promise.promise().standing().equals(AgreementState.SILENT))
        ? none(owed.size())
        : owed.stream()
            .filter(promise -> promise.promise().standing().imposed().isEmpty())
            .flatMap(promise -> open(context, new AgreementYeses(context, promise)));
  }

  private Stream<Finding> none(int promises) {
    var says =
        promises == 1
            ? "Nobody has agreed to the only promise yet."
            : "Nobody has agreed to any of the %d promises yet.".formatted(promises);
    return promises == 0 ? Stream.empty() : Stream.of(finding(CompanyRef.COMPANY, says));
  }

  private Stream<Finding> open(CheckContext context, AgreementYeses yeses) {
    var missing = yeses.missing();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(finding(yeses.owed().where(), says(context, yeses, missing)));
  }

  private static String says(CheckContext context, AgreementYeses yeses, List<End> missing) {
    var promise = context.name(yeses.owed());
    if (missing.size() == 2 && missing.stream().noneMatch(yeses::outdated)) {
      return "Neither %s nor %s has agreed to %s."
          .formatted(name(context, yeses, End.GIVER), name(context, yeses, End.RECEIVER), promise);
    }
    var end = missing.stream().filter(yeses::outdated).findFirst().orElse(missing.getFirst());
    return yeses.outdated(end)
        ? "%s agreed to other terms of %s than those that stand now."
            .formatted(name(context, yeses, end), promise)
        : "%s has not agreed to %s.".formatted(name(context, yeses, end), promise);
  }

  private static String name(CheckContext context, AgreementYeses yeses, End end) {
    return context.party(yeses.party(end)).name();
  }
}
