package tutti.api;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.evidence.Times;
import tutti.reading.Manuscript;

/** The whole company as it is written. */
@RestController
@RequestMapping("/api/v1/company")
class CompanyApi {

  static final String YAML = "application/yaml";

  private final Charters charters;

  CompanyApi(Charters charters) {
    this.charters = charters;
  }

  @GetMapping(produces = YAML)
  ResponseEntity<String> yaml(
      @RequestParam Optional<Integer> version, @RequestParam Optional<String> at) {
    var charter = charter(version, at);
    return tagged(charter)
        .contentType(new MediaType("application", "yaml", java.nio.charset.StandardCharsets.UTF_8))
        .body(charter.yaml());
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> json(
      @RequestParam Optional<Integer> version, @RequestParam Optional<String> at) {
    var charter = charter(version, at);
    return tagged(charter).body(Fields.json(Manuscript.of("company", charter.yaml()).root()));
  }

  private static ResponseEntity.BodyBuilder tagged(Charter charter) {
    return ResponseEntity.ok().eTag(Answers.tag(charter.version())).varyBy(HttpHeaders.ACCEPT);
  }

  private Charter charter(Optional<Integer> version, Optional<String> at) {
    if (version.isPresent()) {
      return charters
          .version(version.get())
          .orElseThrow(() ->
              Refusals.of(HttpStatus.NOT_FOUND, "There is no version " + version.get() + "."));
    }
    return at.map(text ->
            charters
                .at(instant(text))
                .orElseThrow(() ->
                    Refusals.of(HttpStatus.NOT_FOUND, "There was no charter at " + text + ".")))
        .or(charters::current)
        .orElseThrow(Refusals::noCharter);
  }

  private static java.time.Instant instant(String text) {
    try {
      return Times.parse(text, Optional.of(ZoneOffset.UTC));
    } catch (IllegalArgumentException e) {
      throw Refusals.of(HttpStatus.BAD_REQUEST, "at: " + e.getMessage() + ".");
    }
  }

  @PutMapping(consumes = YAML)
  ResponseEntity<Map<String, Object>> put(
      @RequestBody byte[] yaml,
      @RequestParam(defaultValue = "Uploaded") String why,
      @RequestHeader HttpHeaders headers) {
    var turn = Precondition.of(headers, charters, Optional.empty());
    var text = new String(yaml, java.nio.charset.StandardCharsets.UTF_8);
    return Answers.of(charters.publish("company.yaml", text, turn.by(), why, turn.expected()));
  }
}
