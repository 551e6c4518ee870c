package tutti.insight.check.promise;

import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;
import tutti.measure.verdict.VerdictTally;

/**
 * Too many receivers never said whether it was good. Of fewer than five confirmations nothing is
 * said: there a single silence would be a third.
 */
final class AssumedConfirmations extends Lint {

  private static final double MOST = 0.3;
  private static final long FEWEST = 5;

  AssumedConfirmations() {
    super(
        "L30",
        "assumed-confirmations",
        Severity.WARNING,
        "> 30 % of confirmations are assumed from silence",
        "Ask the receivers instead of taking silence for a yes.",
        "R05");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .owed()
        .flatMap(owed ->
            context.reading(owed).stream()
                .map(reading -> reading.sample().window())
                .filter(AssumedConfirmations::silent)
                .map(window -> finding(owed.where(), says(context, owed, window))));
  }

  private static boolean silent(VerdictTally window) {
    return window.good() >= FEWEST && window.assumed() > MOST * window.good();
  }

  private static String says(CheckContext context, OwedPromise owed, VerdictTally window) {
    return "%,d of %,d confirmations under %s were assumed because %s said nothing."
        .formatted(
            window.assumed(),
            window.good(),
            context.name(owed),
            context.party(owed.arrow().to()).name());
  }
}
