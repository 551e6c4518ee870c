package tutti.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import tutti.availability.Unavailable;
import tutti.charter.Charter;
import tutti.company.Company;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.insight.check.Checks;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.map.crossing.Crossings;
import tutti.report.Report;
import tutti.report.Reports;
import tutti.report.finding.NextStep;

/**
 * How many errors and warnings wait for somebody; the navigation says it on every page. Of a
 * company that has just begun these are the few things to do next, as on the page of the checks.
 */
@Component
class OpenFindings {

  /** How long a page waits for the count of a large company; then it shows the one before. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final AtomicReference<Known> latest = new AtomicReference<>(new Known(0, 0, false));
  private final ComputePool pool;

  OpenFindings(ComputePool pool) {
    this.pool = pool;
  }

  private record Known(int version, long count, boolean young) {}

  /** What a page found out stands until the next charter. */
  void note(Charter charter, Report report) {
    latest.set(new Known(charter.version(), count(report), report.young()));
  }

  /** The count that was noted for this charter, else what its rules find without evidence. */
  long count(Charter charter, Instant at) {
    var known = latest.get();
    if (known.version() == charter.version()) {
      return known.count();
    }
    return Reports.isLarge(charter.company())
        ? beside(charter, at).orElse(known.count())
        : found(charter, at);
  }

  private Optional<Long> beside(Charter charter, Instant at) {
    try {
      var key = List.of("open findings", charter.version());
      return pool.soon(ComputeKind.REPORT, key, PATIENCE, () -> found(charter, at));
    } catch (Unavailable e) {
      return Optional.empty();
    }
  }

  private long found(Charter charter, Instant at) {
    var young = latest.get().young();
    var today = LocalDate.ofInstant(at, charter.company().zone());
    var count =
        count(charter.company(), Checks.run(charter.company(), today, Crossings.FINDER), young);
    latest.set(new Known(charter.version(), count, young));
    return count;
  }

  static long count(Report report) {
    return count(report.company(), report.findings(), report.young());
  }

  private static long count(Company company, List<Finding> findings, boolean young) {
    var steps = young ? NextStep.of(Checks.of(company), findings).size() : 0;
    return steps == NextStep.MOST ? steps : open(findings);
  }

  private static long open(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.open() && finding.severity() != Severity.INFO)
        .count();
  }
}
