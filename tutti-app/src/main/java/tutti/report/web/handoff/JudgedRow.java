package tutti.report.web.handoff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.OptionalDouble;
import tutti.english.QuantityWords;
import tutti.handoff.HandOff;
import tutti.measure.verdict.JudgedHandOff;
import tutti.page.CompanyDates;

/**
 * A hand-off of the list.
 *
 * @param name what those who work on it call it, else its key
 * @param key its key where it has a name beside it
 * @param outcome what became of it; empty where nothing is promised
 * @param bad whether it is to be drawn as what went wrong
 */
public record JudgedRow(
    String name, String key, String began, String stage, String outcome, boolean bad, String took) {

  public JudgedRow {
    requireNonNull(name, "name");
    requireNonNull(key, "key");
    requireNonNull(began, "began");
    requireNonNull(stage, "stage");
    requireNonNull(outcome, "outcome");
    requireNonNull(took, "took");
  }

  static JudgedRow of(JudgedHandOff judged, CompanyDates dates, Instant at) {
    var handOff = judged.handOff();
    var key = handOff.id().key();
    return new JudgedRow(
        handOff.title().orElse(key),
        handOff.title().isPresent() ? key : "",
        dates.minute(handOff.began()),
        stage(handOff),
        judged.verdict().map(known -> HandOffOutcome.of(judged, at).title()).orElse(""),
        judged.missed(at),
        took(judged, at));
  }

  private static String stage(HandOff handOff) {
    return handOff.now().text() + handOff.reason().map(reason -> ": " + reason).orElse("");
  }

  private static String took(JudgedHandOff judged, Instant at) {
    return judged
        .verdict()
        .map(verdict -> verdict.hours(at))
        .filter(OptionalDouble::isPresent)
        .map(hours -> QuantityWords.hours(hours.getAsDouble()))
        .orElse("");
  }
}
