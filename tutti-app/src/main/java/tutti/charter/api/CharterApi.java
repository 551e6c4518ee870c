package tutti.charter.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** The versions of the company: who changed what, when and why. */
@RestController
@RequestMapping("/api/v1/charters")
class CharterApi {

  private static final int MOST = 200;

  private final Charters charters;

  CharterApi(Charters charters) {
    this.charters = charters;
  }

  @GetMapping
  Map<String, Object> all(
      @RequestParam(defaultValue = "2147483647") int below,
      @RequestParam(defaultValue = "50") int most) {
    var page = charters.all(below, Math.clamp(most, 1, MOST));
    return Map.of("charters", page.stream().map(heading -> ChangeAnswers.fields(heading)).toList());
  }

  @GetMapping("/{n}")
  ResponseEntity<Map<String, Object>> one(@PathVariable int n) {
    var charter = charters.version(n).orElseThrow(() -> absent(n));
    var fields = ChangeAnswers.fields(charter);
    fields.put("yaml", charter.yaml());
    return ResponseEntity.ok().eTag(ChangeAnswers.tag(n)).body(fields);
  }

  @GetMapping("/{n}/diff")
  Map<String, Object> diff(@PathVariable int n, @RequestParam Optional<Integer> to) {
    var target =
        to.orElseGet(() ->
            charters.all(Integer.MAX_VALUE, 1).stream()
                .map(heading -> heading.version())
                .findFirst()
                .orElse(n));
    var changes = charters.diff(n, target).orElseThrow(() -> absent(n, target));
    return Map.of("from", n, "to", target, "changes", ChangeAnswers.changes(changes));
  }

  private static RuntimeException absent(Integer... versions) {
    return ApiRefusals.of(
        HttpStatus.NOT_FOUND,
        "There is no version "
            + String.join(" or ", List.of(versions).stream().map(String::valueOf).toList())
            + ".");
  }

  @PostMapping(path = "/{n}/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, Object>> undo(
      @PathVariable int n, @RequestBody JsonNode body, @RequestHeader HttpHeaders headers) {
    var turn = ChangePrecondition.of(headers, charters, JsonFields.text(body, "by"));
    return ChangeAnswers.of(charters.undo(turn.expected(), n, turn.by()));
  }

  /** Puts an older version in force again, as the next one. */
  @PostMapping(path = "/{n}/restore", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, Object>> restore(
      @PathVariable int n, @RequestBody JsonNode body, @RequestHeader HttpHeaders headers) {
    var turn = ChangePrecondition.of(headers, charters, JsonFields.text(body, "by"));
    return ChangeAnswers.of(charters.restore(turn.expected(), n, turn.by()));
  }

  /** Brings back the version that was undone last. */
  @PostMapping(path = "/redo", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, Object>> redo(
      @RequestBody JsonNode body, @RequestHeader HttpHeaders headers) {
    var turn = ChangePrecondition.of(headers, charters, JsonFields.text(body, "by"));
    return ChangeAnswers.of(charters.redo(turn.expected(), turn.by()));
  }
}
