package tutti.report.web.view;

import java.time.Duration;
import tutti.company.Promise;
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;
import tutti.english.QuantityWords;
import tutti.measure.curve.CumulativeIncidence;

/** What a curve by age says. */
final class ByAgeWords {

  private static final int FEWEST = 5;
  private static final Duration USUAL = Duration.ofDays(30);

  private ByAgeWords() {}

  static boolean worthShowing(CumulativeIncidence incidence) {
    return incidence.lives() >= FEWEST;
  }

  /** The age a promise speaks of; 30 days where it speaks of none. */
  static Duration limit(Promise promise) {
    return promise.form().age().map(TimeSpan::roughly).orElse(USUAL);
  }

  static String says(CumulativeIncidence incidence, Promise promise, String reached) {
    var limit = limit(promise);
    return "Of %,d, those still open among them, %s were %s by the age of %s%s.%s"
        .formatted(
            incidence.lives(),
            QuantityWords.percent(incidence.reached(limit)),
            reached,
            TimeSpans.about(limit),
            incidence.lost(limit) > 0
                ? "; " + QuantityWords.percent(incidence.lost(limit)) + " never will be"
                : "",
            half(incidence));
  }

  private static String half(CumulativeIncidence incidence) {
    var half = incidence.age(0.5).map(age -> " Half were there by " + QuantityWords.age(age));
    var most = incidence.age(0.85).map(age -> ", 85 in 100 by " + QuantityWords.age(age));
    return half.map(words -> words + most.orElse("") + ".").orElse("");
  }
}
