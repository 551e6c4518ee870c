package tutti.report.api;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tutti.api.ApiRefusals;
import tutti.charter.CompanyZone;
import tutti.report.CompanyReport;
import tutti.report.CompanyReports;
import tutti.report.ReportJson;

/**
 * The report as JSON, byte for byte what {@code tutti measure --json} prints. With {@code hours=no}
 * it does not ask how long hand-offs took, which spares it from reading each of them; with {@code
 * known=then} it answers as it was known and agreed then.
 */
@RestController
public class ReportApi {

  private final CompanyReports reports;
  private final InstantSource clock;
  private final CompanyZone company;

  ReportApi(CompanyReports reports, InstantSource clock, CompanyZone company) {
    this.reports = reports;
    this.clock = clock;
    this.company = company;
  }

  @GetMapping(path = "/api/v1/report")
  ResponseEntity<String> report(
      @RequestParam Optional<String> at,
      @RequestParam Optional<String> known,
      @RequestParam(defaultValue = "yes") String hours) {
    var when = RequestedMoment.of(at, known, clock, company);
    return report(when, hours.equals("no"))
        .map(ReportJson::write)
        .map(json -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json))
        .orElseThrow(ApiRefusals::noCharter);
  }

  private Optional<CompanyReport> report(RequestedMoment when, boolean brief) {
    return brief ? reports.at(when.at(), when.known()) : reports.whole(when.at(), when.known());
  }
}
