package tutti.api;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tutti.evidence.Times;
import tutti.report.ReportJson;
import tutti.report.Reports;

/**
 * The report as JSON, byte for byte what {@code tutti measure --json} prints. With {@code hours=no}
 * it does not ask how long hand-offs took, which spares it from reading each of them.
 */
@RestController
class ReportApi {

  private final Reports reports;
  private final InstantSource clock;

  ReportApi(Reports reports, InstantSource clock) {
    this.reports = reports;
    this.clock = clock;
  }

  @GetMapping(path = "/api/v1/report")
  ResponseEntity<String> report(
      @RequestParam Optional<String> at, @RequestParam(defaultValue = "yes") String hours) {
    var instant = at.map(ReportApi::instant).orElseGet(clock::instant);
    return (hours.equals("no") ? reports.at(instant) : reports.whole(instant))
        .map(ReportJson::write)
        .map(json -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json))
        .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "There is no charter yet; import one."));
  }

  private static Instant instant(String text) {
    try {
      return Times.parse(text, Optional.of(ZoneOffset.UTC));
    } catch (IllegalArgumentException e) {
      throw problem(HttpStatus.BAD_REQUEST, "at: " + e.getMessage() + ".");
    }
  }

  private static ErrorResponseException problem(HttpStatus status, String says) {
    return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, says), null);
  }
}
