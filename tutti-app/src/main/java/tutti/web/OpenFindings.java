package tutti.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import tutti.charter.Charter;
import tutti.insight.check.Checks;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/** How many errors and warnings wait for somebody; the navigation says it on every page. */
@Component
class OpenFindings {

  private final AtomicReference<Known> latest = new AtomicReference<>(new Known(0, 0));

  private record Known(int version, long count) {}

  /** What a page found out stands until the next charter. */
  void note(Charter charter, List<Finding> findings) {
    latest.set(new Known(charter.version(), count(findings)));
  }

  /** The count that was noted for this charter, else what its rules find without evidence. */
  long count(Charter charter, Instant at) {
    if (latest.get().version() != charter.version()) {
      var today = LocalDate.ofInstant(at, charter.company().zone());
      note(charter, Checks.run(charter.company(), today));
    }
    return latest.get().count();
  }

  static long count(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.open() && finding.severity() != Severity.INFO)
        .count();
  }
}
