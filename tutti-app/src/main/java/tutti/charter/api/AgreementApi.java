package tutti.charter.api;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tutti.api.JsonFields;
import tutti.charter.Charters;
import tutti.charter.agreement.Agreements;
import tutti.charter.agreement.Agreements.Turn;

/** What the two ends of an arrow say to a promise. */
@RestController
@RequestMapping("/api/v1/arrows/{arrow}/promises/{promise}")
class AgreementApi {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

  private final Agreements agreements;
  private final Charters charters;

  AgreementApi(Agreements agreements, Charters charters) {
    this.agreements = agreements;
    this.charters = charters;
  }

  @PostMapping(path = "/proposal", consumes = JSON)
  ResponseEntity<Map<String, Object>> propose(
      @PathVariable String arrow,
      @PathVariable String promise,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    var turn = turn(arrow, promise, headers, JsonFields.text(body, "by"));
    return ChangeAnswers.of(agreements.propose(turn, JsonFields.texts(body, "terms"), why(body)));
  }

  @PostMapping(path = "/proposal/agreement", consumes = JSON)
  ResponseEntity<Map<String, Object>> agree(
      @PathVariable String arrow,
      @PathVariable String promise,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    return ChangeAnswers.of(
        agreements.agree(turn(arrow, promise, headers, JsonFields.text(body, "by"))));
  }

  @PostMapping(path = "/proposal/counter", consumes = JSON)
  ResponseEntity<Map<String, Object>> counter(
      @PathVariable String arrow,
      @PathVariable String promise,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    var turn = turn(arrow, promise, headers, JsonFields.text(body, "by"));
    return ChangeAnswers.of(agreements.counter(turn, JsonFields.texts(body, "terms"), why(body)));
  }

  @PostMapping(path = "/proposal/declination", consumes = JSON)
  ResponseEntity<Map<String, Object>> decline(
      @PathVariable String arrow,
      @PathVariable String promise,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    var turn = turn(arrow, promise, headers, JsonFields.text(body, "by"));
    return ChangeAnswers.of(agreements.decline(turn, why(body)));
  }

  @DeleteMapping("/proposal")
  ResponseEntity<Map<String, Object>> withdraw(
      @PathVariable String arrow,
      @PathVariable String promise,
      @RequestHeader HttpHeaders headers) {
    return ChangeAnswers.of(agreements.withdraw(turn(arrow, promise, headers, Optional.empty())));
  }

  @PostMapping(path = "/agreement", consumes = JSON)
  ResponseEntity<Map<String, Object>> sayYes(
      @PathVariable String arrow,
      @PathVariable String promise,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    return ChangeAnswers.of(
        agreements.sayYes(turn(arrow, promise, headers, JsonFields.text(body, "by"))));
  }

  @PostMapping(path = "/imposition", consumes = JSON)
  ResponseEntity<Map<String, Object>> impose(
      @PathVariable String arrow,
      @PathVariable String promise,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    var turn = turn(arrow, promise, headers, JsonFields.text(body, "by"));
    return ChangeAnswers.of(agreements.impose(turn, JsonFields.texts(body, "terms"), why(body)));
  }

  private Turn turn(String arrow, String promise, HttpHeaders headers, Optional<String> by) {
    var said = ChangePrecondition.of(headers, charters, by);
    return new Turn(said.expected(), arrow, promise, said.by());
  }

  private static String why(JsonNode body) {
    return JsonFields.text(body, "why").orElse("");
  }
}
