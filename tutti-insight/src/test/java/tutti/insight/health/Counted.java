package tutti.insight.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.file.CompanyFile;
import tutti.measure.CompanyReading;
import tutti.measure.CycleTimes;
import tutti.measure.PromiseSample;
import tutti.measure.SampleSource;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.VerdictTally;

/** Readings of a company of so many arrows whose counts a test writes down. */
record Counted(Map<String, VerdictTally> tallies) implements SampleSource {

  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  static Company company(int arrows) {
    return CompanyFile.read(
        "company.yaml",
        """
        apiVersion: tutti/v1
        kind: Company
        parties: [{id: sales}, {id: customer, kind: outside}]
        arrows:
        """
            + IntStream.range(0, arrows).mapToObj(Counted::arrow).collect(Collectors.joining()));
  }

  private static String arrow(int number) {
    return """
      - id: a%02d
        from: sales
        to: customer
        gives: thing %d
        promises:
          - {id: p, valid: requested, good: delivered, within: 1d, window: 90d, target: 80%%}
    """
        .formatted(number, number);
  }

  static CompanyReading reading(int arrows, Map<String, VerdictTally> tallies) {
    return CompanyReading.of(company(arrows), new Counted(tallies), NOW);
  }

  @Override
  public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
    return new PromiseSample(
        tallies.getOrDefault(arrow.id(), VerdictTally.NONE),
        tallies.getOrDefault(arrow.id() + " lately", VerdictTally.NONE),
        CycleTimes.NONE);
  }

  @Override
  public ArrivalRate pulse(Arrow arrow, Instant at) {
    var tally = tallies.getOrDefault(arrow.id(), VerdictTally.NONE);
    return tally.equals(VerdictTally.NONE)
        ? ArrivalRate.NONE
        : new ArrivalRate(
            tally.valid(),
            Optional.of(at.minus(Duration.ofDays(80))),
            Optional.of(at.minus(Duration.ofHours(1))));
  }

  @Override
  public long anomalies(Arrow arrow, Instant at) {
    return 0;
  }
}
