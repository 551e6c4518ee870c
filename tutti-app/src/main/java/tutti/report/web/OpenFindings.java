package tutti.report.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import tutti.availability.Unavailable;
import tutti.company.Company;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.map.crossing.MapCrossings;
import tutti.page.FindingCount;
import tutti.page.ShownCompany;
import tutti.report.CompanyReport;
import tutti.report.CompanyReports;
import tutti.report.finding.NextStep;

/**
 * How many errors and warnings wait for somebody; the navigation says it on every page. Of a
 * company that has just begun these are the few things to do next, as on the page of the checks.
 */
@Component
class OpenFindings implements FindingCount {

  /** How long a page waits for the count of a large company; then it shows the one before. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final AtomicReference<KnownFindings> latest =
      new AtomicReference<>(new KnownFindings(0, 0, false));
  private final ComputePool pool;

  OpenFindings(ComputePool pool) {
    this.pool = pool;
  }

  private record KnownFindings(int version, long count, boolean young) {}

  /** What a page found out stands until the next charter. */
  void note(ShownCompany shown, CompanyReport report) {
    latest.set(new KnownFindings(shown.version(), count(report), report.young()));
  }

  /** The count that was noted for this charter, else what its rules find without evidence. */
  @Override
  public long of(ShownCompany shown, Instant at) {
    var known = latest.get();
    if (known.version() == shown.version()) {
      return known.count();
    }
    return CompanyReports.isLarge(shown.company())
        ? beside(shown, at).orElse(known.count())
        : found(shown, at);
  }

  private Optional<Long> beside(ShownCompany shown, Instant at) {
    try {
      var key = List.of("open findings", shown.version());
      return pool.soon(ComputeKind.REPORT, key, PATIENCE, () -> found(shown, at));
    } catch (Unavailable e) {
      return Optional.empty();
    }
  }

  private long found(ShownCompany shown, Instant at) {
    var young = latest.get().young();
    var today = LocalDate.ofInstant(at, shown.company().zone());
    var count =
        count(shown.company(), CheckRules.run(shown.company(), today, MapCrossings.FINDER), young);
    latest.set(new KnownFindings(shown.version(), count, young));
    return count;
  }

  static long count(CompanyReport report) {
    return count(report.company(), report.findings(), report.young());
  }

  private static long count(Company company, List<Finding> findings, boolean young) {
    var steps = young ? NextStep.of(CheckRules.of(company), findings).size() : 0;
    return steps == NextStep.MOST ? steps : open(findings);
  }

  private static long open(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.open() && finding.severity() != Severity.INFO)
        .count();
  }
}
