package tutti.insight.check.promise;

import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;
import tutti.measure.verdict.VerdictTally;

/**
 * More is declined than missed, and more than one in ten of what is asked: either too much is
 * asked, or what was lost is told as declined and counts nowhere. Of a single one nothing is said.
 */
final class MostlyDeclined extends Lint {

  private static final long FEWEST = 2;
  private static final double SOME = 0.1;

  MostlyDeclined() {
    super(
        "L65",
        "mostly-declined",
        Severity.WARNING,
        "More hand-offs are declined than missed",
        "Tell what was lost as broken-off, which is a miss; if they were refused, ask for something else.",
        "S22");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .owed()
        .flatMap(owed ->
            context.reading(owed).stream()
                .map(reading -> reading.sample().window())
                .filter(MostlyDeclined::mostly)
                .map(window -> finding(owed.where(), says(context, owed, window))));
  }

  private static boolean mostly(VerdictTally window) {
    return window.declined() >= FEWEST
        && window.declined() > window.bad()
        && window.declined() > SOME * (window.valid() + window.declined());
  }

  private static String says(CheckContext context, OwedPromise owed, VerdictTally window) {
    return "Under %s %,d were declined and %,d missed; the share of %s leaves the declined out."
        .formatted(
            context.name(owed),
            window.declined(),
            window.bad(),
            SentenceWords.count(window.valid(), "hand-off"));
  }
}
