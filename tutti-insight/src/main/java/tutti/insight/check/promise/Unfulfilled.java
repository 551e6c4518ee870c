package tutti.insight.check.promise;

import java.util.stream.Stream;
import tutti.company.time.TimeSpans;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;
import tutti.measure.PromiseReading;

/**
 * Hand-offs settled in the window, or were to be expected at the pace so far, and none of them was
 * good.
 */
final class Unfulfilled extends Lint {

  Unfulfilled() {
    super(
        "L05",
        "unfulfilled",
        Severity.ERROR,
        "No good hand-off in the window although some were expected",
        "Start giving it, renegotiate the promise, or retire the arrow.",
        "S30");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .owed()
        .flatMap(owed ->
            context.reading(owed).stream().flatMap(reading -> unfulfilled(context, owed, reading)));
  }

  private Stream<Finding> unfulfilled(
      CheckContext context, OwedPromise owed, PromiseReading reading) {
    var window = reading.sample().window();
    var expected = reading.surprising();
    return window.good() > 0 || window.valid() == 0 && !expected
        ? Stream.empty()
        : Stream.of(finding(owed.where(), says(context, owed, reading, window.valid())));
  }

  private static String says(
      CheckContext context, OwedPromise owed, PromiseReading reading, long valid) {
    var window = TimeSpans.say(owed.promise().window());
    return valid > 0
        ? "None of %s under %s was good in the last %s."
            .formatted(SentenceWords.count(valid, "hand-off"), context.name(owed), window)
        : "No hand-off under %s was good in the last %s, although about %.0f were to be expected."
            .formatted(context.name(owed), window, reading.expected());
  }
}
