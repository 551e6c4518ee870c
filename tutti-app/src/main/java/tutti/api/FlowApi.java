package tutti.api;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tutti.evidence.Times;
import tutti.report.Reports;
import tutti.report.flow.FlowJson;
import tutti.report.flow.Flows;

/** Threads as JSON: the same bytes as {@code tutti flow --json}. */
@RestController
class FlowApi {

  private final Flows flows;
  private final InstantSource clock;

  FlowApi(Flows flows, InstantSource clock) {
    this.flows = flows;
    this.clock = clock;
  }

  @GetMapping("/api/v1/flow")
  ResponseEntity<String> flow(@RequestParam Optional<String> at) {
    return flows
        .at(instant(at), Reports.NOW)
        .map(FlowJson::write)
        .map(FlowApi::json)
        .orElseThrow(Refusals::noCharter);
  }

  /** A thread, by its id or by the key of any of its hand-offs. */
  @GetMapping("/api/v1/threads/{*id}")
  ResponseEntity<String> thread(@PathVariable String id, @RequestParam Optional<String> at) {
    var wanted = id.substring(1);
    return flows
        .thread(wanted, instant(at), Reports.NOW)
        .map(found -> FlowJson.write(found.flow(), found.thread()))
        .map(FlowApi::json)
        .orElseThrow(() ->
            Refusals.of(
                HttpStatus.NOT_FOUND, "No hand-off belongs to a thread \"" + wanted + "\"."));
  }

  private static ResponseEntity<String> json(String json) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
  }

  private Instant instant(Optional<String> at) {
    return at.map(FlowApi::instant).orElseGet(clock::instant);
  }

  private static Instant instant(String text) {
    try {
      return Times.parse(text, Optional.of(ZoneOffset.UTC));
    } catch (IllegalArgumentException e) {
      throw Refusals.of(HttpStatus.BAD_REQUEST, "at: " + e.getMessage() + ".");
    }
  }
}
