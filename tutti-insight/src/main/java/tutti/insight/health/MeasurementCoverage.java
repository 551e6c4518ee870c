package tutti.insight.health;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import tutti.company.Promise;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;

/**
 * How much of the company is measured at all. An arrow is covered when it has a promise, or is
 * observed, and something was heard of it within the longest window of its promises, 90 days for an
 * arrow without one.
 *
 * @param measured the arrows that are covered
 * @param blind the others, in the order of the file
 * @param unfulfilled the covered ones of which nothing was as promised in the window
 */
public record MeasurementCoverage(
    List<ArrowReading> measured, List<ArrowReading> blind, List<ArrowReading> unfulfilled) {

  private static final Duration USUAL = Duration.ofDays(90);

  public MeasurementCoverage {
    measured = List.copyOf(measured);
    blind = List.copyOf(blind);
    unfulfilled = List.copyOf(unfulfilled);
  }

  /** Of every arrow. */
  public static MeasurementCoverage of(CompanyReading reading) {
    requireNonNull(reading, "reading");
    var measured = reading.arrows().stream().filter(a -> covered(a, reading.at())).toList();
    return new MeasurementCoverage(
        measured,
        reading.arrows().stream().filter(arrow -> !covered(arrow, reading.at())).toList(),
        measured.stream().filter(MeasurementCoverage::fruitless).toList());
  }

  private static boolean covered(ArrowReading arrow, Instant at) {
    var said = !arrow.promises().isEmpty() || arrow.arrow().observed();
    return said
        && arrow.pulse().last().filter(last -> !last.isBefore(at.minus(window(arrow)))).isPresent();
  }

  private static Duration window(ArrowReading arrow) {
    return arrow.arrow().promises().stream()
        .map(Promise::window)
        .max(Comparator.naturalOrder())
        .orElse(USUAL);
  }

  /** Something is owed, something came to count, and nothing of it was good. */
  private static boolean fruitless(ArrowReading arrow) {
    var owed = arrow.promises().stream().filter(reading -> !reading.promise().observed()).toList();
    return !arrow.arrow().observed()
        && owed.stream().anyMatch(reading -> reading.sample().window().valid() > 0)
        && owed.stream().allMatch(reading -> reading.sample().window().good() == 0);
  }

  /** The share of arrows that are covered, 0 to 1; 1 where there are none. */
  public double share() {
    var all = measured.size() + blind.size();
    return all == 0 ? 1 : (double) measured.size() / all;
  }

  /** How many arrows there are. */
  public int arrows() {
    return measured.size() + blind.size();
  }
}
