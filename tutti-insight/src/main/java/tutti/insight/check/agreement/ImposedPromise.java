package tutti.insight.check.agreement;

import java.util.stream.Stream;
import tutti.company.AgreementState.Imposed;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;

/**
 * A promise stands without the yes of an end because somebody put it in force. When both ends have
 * agreed to it since, it is imposed no more.
 */
final class ImposedPromise extends Lint {

  ImposedPromise() {
    super(
        "L29",
        "imposed",
        Severity.WARNING,
        "Promise put in force over the head of one end",
        "Renegotiate it: let the end that was passed over say yes or counter.",
        "A16");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .owed()
        .filter(owed -> owed.promise().standing().imposed().isPresent())
        .filter(owed -> !new AgreementYeses(context, owed).missing().isEmpty())
        .flatMap(owed ->
            owed.promise().standing().imposed().stream()
                .map(imposed -> finding(owed.where(), says(context, owed, imposed))));
  }

  private static String says(CheckContext context, OwedPromise owed, Imposed imposed) {
    return "%s put %s in force on %s over the head of an end: %s"
        .formatted(
            imposed.by(),
            context.name(owed),
            imposed.on(),
            imposed.why().endsWith(".") ? imposed.why() : imposed.why() + ".");
  }
}
