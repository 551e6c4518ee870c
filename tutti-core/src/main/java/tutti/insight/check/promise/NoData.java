package tutti.insight.check.promise;

import java.util.stream.Stream;
import tutti.company.time.Spans;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Owed;
import tutti.insight.check.Phrases;
import tutti.insight.check.Places;
import tutti.insight.check.Scene;
import tutti.insight.check.Severity;
import tutti.measure.CompanyReading;

/**
 * Nothing was reported under a promise for the length of its window. Where nothing was ever
 * reported at all, that is a single finding for the company.
 */
final class NoData extends Lint {

  NoData() {
    super(
        "L02",
        "no-data",
        Severity.WARNING,
        "Promise has had no evidence for one window",
        "Connect a source that reports it, or log it by hand.",
        "S32");
  }

  @Override
  public Stream<Finding> findings(Scene scene) {
    return scene.reading().stream()
        .flatMap(reading ->
            scene.anythingSeen()
                ? scene.owed().flatMap(owed -> silent(scene, reading, owed))
                : none(scene.owed().count()));
  }

  private Stream<Finding> none(long promises) {
    var says =
        promises == 1
            ? "The only promise has had no evidence yet."
            : "None of the %d promises has had evidence yet.".formatted(promises);
    return promises == 0 ? Stream.empty() : Stream.of(finding(Places.COMPANY, says));
  }

  private Stream<Finding> silent(Scene scene, CompanyReading reading, Owed owed) {
    var last = scene.reading(owed.arrow()).flatMap(arrow -> arrow.pulse().last());
    var begin = reading.at().minus(owed.promise().window());
    return last.filter(at -> at.isAfter(begin)).isPresent()
        ? Stream.empty()
        : Stream.of(finding(owed.where(), says(scene, owed, last.isPresent())));
  }

  private static String says(Scene scene, Owed owed, boolean seen) {
    return "%s has %s."
        .formatted(
            Phrases.sentence(scene.name(owed)),
            seen
                ? "had no evidence for " + Spans.say(owed.promise().window())
                : "never had any evidence");
  }
}
