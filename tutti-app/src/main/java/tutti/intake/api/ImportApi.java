package tutti.intake.api;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tutti.api.ApiRefusals;
import tutti.api.JsonFields;
import tutti.charter.Charters;
import tutti.charter.api.ChangePrecondition;
import tutti.intake.imports.ImportOutcome;
import tutti.intake.imports.upload.ImportControl;
import tutti.intake.imports.upload.ImportJobs;
import tutti.intake.imports.upload.ImportJson;
import tutti.people.Actor;

/** The imports there were: what became of each, and how to stop it or take it back. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

  private static final int MOST = 500;
  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

  private final ImportControl imports;
  private final ImportJobs jobs;
  private final Charters charters;

  ImportApi(ImportControl imports, ImportJobs jobs, Charters charters) {
    this.imports = imports;
    this.jobs = jobs;
    this.charters = charters;
  }

  @GetMapping
  Map<String, Object> all(@RequestParam(defaultValue = "50") int most) {
    return ImportJson.fields(imports.latest(Math.clamp(most, 1, MOST)), jobs.trials());
  }

  @GetMapping("/{number:\\d+}")
  Map<String, Object> one(@PathVariable long number) {
    return imports
        .find(number)
        .map(ImportJson::fields)
        .orElseThrow(
            () -> ApiRefusals.of(HttpStatus.NOT_FOUND, "There is no import " + number + "."));
  }

  @PostMapping(path = "/{id}/cancel", consumes = JSON)
  Map<String, Object> cancel(
      @PathVariable String id, @RequestBody JsonNode body, @RequestHeader HttpHeaders headers) {
    return by(body, headers, who -> imports.stop(id));
  }

  @PostMapping(path = "/{number:\\d+}/take-back", consumes = JSON)
  Map<String, Object> takeBack(
      @PathVariable long number, @RequestBody JsonNode body, @RequestHeader HttpHeaders headers) {
    return by(body, headers, who -> imports.takeBack(number, who));
  }

  @PostMapping(path = "/{number:\\d+}/put-back", consumes = JSON)
  Map<String, Object> putBack(
      @PathVariable long number, @RequestBody JsonNode body, @RequestHeader HttpHeaders headers) {
    return by(body, headers, who -> imports.putBack(number, who));
  }

  /** What somebody who says who they are may do. */
  private interface ImportDeed {
    ImportOutcome by(Actor who);
  }

  private Map<String, Object> by(JsonNode body, HttpHeaders headers, ImportDeed deed) {
    return answer(deed.by(ChangePrecondition.who(headers, charters, JsonFields.text(body, "by"))));
  }

  private static Map<String, Object> answer(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Done done -> ImportJson.fields(done.record());
      case ImportOutcome.Underway underway -> Map.of("state", "underway", "says", underway.says());
      case ImportOutcome.Forgotten forgotten -> Map.of("state", "cancelled");
      case ImportOutcome.Refused refused ->
          throw ApiRefusals.of(HttpStatus.CONFLICT, refused.says());
      case ImportOutcome.Unknown unknown ->
          throw ApiRefusals.of(HttpStatus.NOT_FOUND, unknown.says());
    };
  }
}
