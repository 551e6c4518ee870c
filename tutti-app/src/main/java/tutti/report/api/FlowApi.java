package tutti.report.api;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tutti.api.ApiRefusals;
import tutti.charter.CompanyZone;
import tutti.report.flow.FlowJson;
import tutti.report.flow.StoredFlows;

/** Threads as JSON: the same bytes as {@code tutti flow --json}. */
@RestController
class FlowApi {

  private final StoredFlows flows;
  private final InstantSource clock;
  private final CompanyZone company;

  FlowApi(StoredFlows flows, InstantSource clock, CompanyZone company) {
    this.flows = flows;
    this.clock = clock;
    this.company = company;
  }

  @GetMapping("/api/v1/flow")
  ResponseEntity<String> flow(
      @RequestParam Optional<String> at, @RequestParam Optional<String> known) {
    var when = RequestedMoment.of(at, known, clock, company);
    return flows
        .at(when.at(), when.known())
        .map(FlowJson::write)
        .map(FlowApi::json)
        .orElseThrow(ApiRefusals::noCharter);
  }

  /** A thread, by its id or by the key of any of its hand-offs. */
  @GetMapping("/api/v1/threads/{*id}")
  ResponseEntity<String> thread(
      @PathVariable String id,
      @RequestParam Optional<String> at,
      @RequestParam Optional<String> known) {
    var wanted = id.substring(1);
    var when = RequestedMoment.of(at, known, clock, company);
    return flows
        .thread(wanted, when.at(), when.known())
        .map(found -> FlowJson.write(found.flow(), found.thread()))
        .map(FlowApi::json)
        .orElseThrow(() ->
            ApiRefusals.of(
                HttpStatus.NOT_FOUND, "No hand-off belongs to a thread \"" + wanted + "\"."));
  }

  /** A key that several things have. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unclear(StoredFlows.Unclear e) {
    return ApiRefusals.answer(ApiRefusals.of(HttpStatus.CONFLICT, e.says()));
  }

  private static ResponseEntity<String> json(String json) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
  }
}
