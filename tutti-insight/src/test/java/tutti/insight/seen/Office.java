package tutti.insight.seen;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.file.CompanyFile;
import tutti.measure.CompanyReading;
import tutti.measure.PromiseSample;
import tutti.measure.SampleSource;
import tutti.measure.arrival.ArrivalRate;

/** A small office, and what was seen in it. */
final class Office {

  static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

  private Office() {}

  /** Product Management, Product Marketing in the middle, Sales, Legal, and a Customer. */
  static Company company() {
    return CompanyFile.read(
        "office.yaml",
        """
        apiVersion: tutti/v1
        kind: Company
        name: Office
        zone: UTC
        center: pmm
        parties:
          - {id: pm, name: Product Management, side: supply}
          - {id: pmm, name: Product Marketing, side: demand}
          - {id: sales, name: Sales, side: demand}
          - {id: closers, name: Closers, kind: role, within: sales, side: demand}
          - {id: legal, name: Legal}
          - {id: customer, name: Customer, kind: outside}
        arrows:
          - {id: plan, from: pm, to: pmm, gives: plan and why}
          - {id: message, from: pmm, to: sales, gives: message}
          - {id: lost, from: sales, to: pmm, gives: lost reasons}
          - {id: words, from: pmm, to: pm, gives: words of the market}
          - {id: asks, from: sales, to: pm, gives: questions}
          - {id: help, from: sales, to: customer, gives: help to buy}
          - {id: orders, from: customer, to: sales, gives: orders, by: sales}
        """);
  }

  static Instant ago(int days) {
    return AT.minus(Duration.ofDays(days));
  }

  /** {@code "sales legal contracts", 14, 3}: so many, the last so many days ago. */
  static ObservedPassage passage(String way, long count, int days) {
    var words = way.split(" ", 3);
    return new ObservedPassage(
        words[0], words[1], words.length < 3 ? "" : words[2], count, ago(days));
  }

  static ObservedCompany seen(ObservedPassage... passages) {
    return new ObservedCompany(List.of(passages), List.of());
  }

  static ObservedCompany trails(ObservedPath... trails) {
    return new ObservedCompany(List.of(), List.of(trails));
  }

  /** The company when nothing ever came by any arrow. */
  static CompanyReading reading() {
    return reading(company(), Map.of());
  }

  /** The company when these arrows have these pulses. */
  static CompanyReading reading(Company company, Map<String, ArrivalRate> pulses) {
    return CompanyReading.of(company, new Pulses(pulses), AT);
  }

  /** All arrows alive, but for these. */
  static CompanyReading alive(String... unused) {
    var pulses = new HashMap<String, ArrivalRate>();
    company().arrows().forEach(arrow -> pulses.put(arrow.id(), pulse(40, 300, 1)));
    Arrays.stream(unused).forEach(pulses::remove);
    return reading(company(), pulses);
  }

  static ArrivalRate pulse(long count, int first, int last) {
    return new ArrivalRate(count, Optional.of(ago(first)), Optional.of(ago(last)));
  }

  /** Each arrow used once, but for these. */
  static ObservedCompany usual(String... unused) {
    var without = List.of(unused);
    return new ObservedCompany(
        company().arrows().stream()
            .filter(arrow -> !without.contains(arrow.id()))
            .map(arrow -> new ObservedPassage(arrow.from(), arrow.to(), arrow.id(), 1, ago(1)))
            .toList(),
        List.of());
  }

  private record Pulses(Map<String, ArrivalRate> pulses) implements SampleSource {
    @Override
    public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
      return PromiseSample.NONE;
    }

    @Override
    public ArrivalRate pulse(Arrow arrow, Instant at) {
      return pulses.getOrDefault(arrow.id(), ArrivalRate.NONE);
    }

    @Override
    public long anomalies(Arrow arrow, Instant at) {
      return 0;
    }
  }
}
