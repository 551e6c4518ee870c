package tutti.insight.check.promise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.evidence.expression.PromiseConditions;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;

/**
 * What counts as good cannot be seen. A condition that cannot be read always is a finding; a
 * promise without a source of evidence only in a company that names such sources, and only as long
 * as nothing was reported.
 */
final class VagueGood extends Lint {

  VagueGood() {
    super(
        "L27",
        "vague-good",
        Severity.WARNING,
        "'Good' has no observable condition or no evidence source",
        "Name the event that counts as good, and where it is recorded.",
        "K24");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var problems = new HashMap<String, Optional<String>>();
    var sourced = context.owed().anyMatch(owed -> owed.promise().evidence().isPresent());
    return context
        .owed()
        .flatMap(owed ->
            problem(problems, owed)
                .map(problem -> unreadable(context, owed, problem))
                .or(() -> sourceless(context, owed, sourced))
                .stream());
  }

  private static Optional<String> problem(
      Map<String, Optional<String>> problems, OwedPromise owed) {
    return owed.promise()
        .form()
        .expression()
        .flatMap(holds -> problems.computeIfAbsent(holds, PromiseConditions::problem));
  }

  private Finding unreadable(CheckContext context, OwedPromise owed, String problem) {
    return finding(
        owed.where(),
        "The condition of %s cannot be judged: %s."
            .formatted(context.name(owed), problem.replaceAll("\\.$", "")));
  }

  private Optional<Finding> sourceless(CheckContext context, OwedPromise owed, boolean sourced) {
    var seen = context.reading(owed.arrow()).filter(reading -> reading.handOffs() > 0).isPresent();
    return sourced && !seen && owed.promise().evidence().isEmpty()
        ? Optional.of(
            finding(
                owed.where(),
                "Nothing says where the evidence for %s comes from.".formatted(context.name(owed))))
        : Optional.empty();
  }
}
