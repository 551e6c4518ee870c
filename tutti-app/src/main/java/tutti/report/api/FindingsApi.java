package tutti.report.api;

import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tutti.api.ApiRefusals;
import tutti.charter.Charters;
import tutti.report.finding.CheckJson;
import tutti.report.finding.CheckReport;

/** What is missing in the company in force. */
@RestController
class FindingsApi {

  private final Charters charters;
  private final InstantSource clock;

  FindingsApi(Charters charters, InstantSource clock) {
    this.charters = charters;
    this.clock = clock;
  }

  /** The same bytes as {@code tutti check --json}. */
  @GetMapping(path = "/api/v1/findings", produces = MediaType.APPLICATION_JSON_VALUE)
  String findings() {
    var company = charters.current().orElseThrow(ApiRefusals::noCharter).company();
    return CheckJson.write(
        CheckReport.of(company, LocalDate.ofInstant(clock.instant(), company.zone())));
  }
}
