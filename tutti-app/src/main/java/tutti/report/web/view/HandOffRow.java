package tutti.report.web.view;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tutti.company.Stage;
import tutti.english.QuantityWords;
import tutti.handoff.HandOff;
import tutti.measure.ArrowReading;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictOutcome;
import tutti.page.CompanyDates;
import tutti.report.ReportSentences;
import tutti.report.web.chart.StageCircles;

/**
 * A hand-off as a row.
 *
 * @param title what it is called in the evidence; empty where it has only its key
 */
public record HandOffRow(
    String key,
    String title,
    String began,
    String steps,
    String stage,
    boolean bad,
    String took,
    String fulfiller) {

  private static final Set<Stage> BAD = Set.of(Stage.RETURNED, Stage.BROKEN_OFF);

  /** A row, by the arrow's worst promise. */
  public static HandOffRow of(HandOff handOff, ArrowReading arrow, CompanyDates dates, Instant at) {
    var verdict = arrow.worst().flatMap(worst -> PromiseVerdict.of(worst.promise(), handOff));
    var missed =
        verdict
            .filter(v -> v.outcome() == VerdictOutcome.BAD && !v.settled().isAfter(at))
            .isPresent();
    return new HandOffRow(
        handOff.id().key(),
        handOff.title().orElse(""),
        dates.minute(handOff.began()),
        StageCircles.of(handOff),
        handOff.anomaly() ? ReportSentences.impossible(handOff, dates::minute) : stage(handOff),
        missed || handOff.anomaly() || BAD.contains(handOff.now()),
        took(verdict, at),
        handOff.fulfiller().orElse(""));
  }

  private static String stage(HandOff handOff) {
    return handOff.now().text() + handOff.reason().map(reason -> ": " + reason).orElse("");
  }

  private static String took(Optional<PromiseVerdict> verdict, Instant at) {
    return verdict.map(v -> took(v, at)).orElse("");
  }

  private static String took(PromiseVerdict verdict, Instant at) {
    if (verdict.settled().isAfter(at)) {
      return "open";
    }
    if (verdict.outcome() == VerdictOutcome.DECLINED) {
      return "";
    }
    var hours = verdict.hours(at);
    if (hours.isEmpty()) {
      return verdict.good() ? "" : "missed";
    }
    return QuantityWords.hours(hours.getAsDouble()) + (verdict.good() ? "" : ", late");
  }
}
