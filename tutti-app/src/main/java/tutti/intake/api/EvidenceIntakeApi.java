package tutti.intake.api;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tutti.api.ApiRefusals;
import tutti.charter.Charters;
import tutti.company.Company;
import tutti.evidence.Evidence;
import tutti.evidence.canonical.ReadFact.Understood;
import tutti.intake.GroupCommit;

/**
 * The door for what happened: facts one by one or many at once, stored before the answer; what is
 * handed in again changes nothing.
 */
@RestController
class EvidenceIntakeApi {

  private static final String PATH = "/api/v1/evidence";

  private final Charters charters;
  private final FactBodies bodies;
  private final GroupCommit intake;

  EvidenceIntakeApi(Charters charters, FactBodies bodies, GroupCommit intake) {
    this.charters = charters;
    this.bodies = bodies;
    this.intake = intake;
  }

  @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, Object>> json(@RequestBody JsonNode body) {
    return taken(body, bodies::json);
  }

  @PostMapping(
      path = PATH,
      consumes = {"application/x-ndjson", "application/jsonl"})
  ResponseEntity<Map<String, Object>> lines(@RequestBody byte[] body) {
    return taken(body, bodies::lines);
  }

  @PostMapping(path = PATH, consumes = "text/csv")
  ResponseEntity<Map<String, Object>> csv(@RequestBody byte[] body) {
    return taken(body, bodies::csv);
  }

  private <B> ResponseEntity<Map<String, Object>> taken(
      B body, BiFunction<B, Company, FactBody> read) {
    var charter = charters.current().orElseThrow(ApiRefusals::noCharter);
    var facts = read.apply(body, charter.company());
    var understood = facts.facts().stream().flatMap(EvidenceIntakeApi::understood).toList();
    return new EvidenceReceipt(facts, intake.take(understood)).answer();
  }

  private static Stream<Evidence> understood(HandedFact fact) {
    return fact.read() instanceof Understood understood
        ? Stream.of(understood.fact())
        : Stream.empty();
  }
}
