package tutti.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tutti.company.Company;
import tutti.insight.Blind;
import tutti.insight.Fix;
import tutti.insight.FixFirst;
import tutti.insight.MeasureFirst;
import tutti.insight.check.Checks;
import tutti.insight.check.Finding;
import tutti.insight.check.Scene;
import tutti.measure.CompanyReading;
import tutti.measure.Samples;

/** How a company stands at an instant, what to fix and to measure first, and what is missing. */
public record Report(
    CompanyReading reading, List<Fix> fixFirst, List<Blind> measureFirst, List<Finding> findings) {

  public Report {
    requireNonNull(reading, "reading");
    fixFirst = List.copyOf(fixFirst);
    measureFirst = List.copyOf(measureFirst);
    findings = List.copyOf(findings);
  }

  /** The report on a company by what is known of its hand-offs. */
  public static Report of(Company company, Samples samples, Instant at) {
    var reading = CompanyReading.of(company, samples, at);
    var today = LocalDate.ofInstant(at, company.zone());
    var findings = Checks.run(new Scene(company, today, Optional.of(reading)));
    return new Report(reading, FixFirst.of(reading), MeasureFirst.of(reading), findings);
  }

  public Company company() {
    return reading.company();
  }

  public Instant at() {
    return reading.at();
  }
}
