package tutti.insight.check.market;

import java.util.stream.Stream;
import tutti.company.market.Program;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Of a program's signal nobody can tell whether it foretells anything: it is neither validated nor
 * marked as unproven. That a signal foretells nothing waits for the measure of it.
 */
final class VanitySignal extends Lint {

  VanitySignal() {
    super(
        "L56",
        "vanity-signal",
        Severity.WARNING,
        "Signal used for leads does not predict the outcome (or cannot be told)",
        "Replace the signal, or mark it as unproven.",
        "A19");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().market().programs().stream()
        .filter(program -> program.signal().isPresent())
        .filter(program -> program.proof() == Program.Proof.UNSAID)
        .map(program ->
            finding(
                CompanyRef.entry("programs", program.id()),
                "Nobody can tell whether \"%s\", the signal of %s, foretells %s."
                    .formatted(
                        program.signal().orElseThrow(),
                        program.name(),
                        program.outcome().map("\"%s\""::formatted).orElse("anything"))));
  }
}
