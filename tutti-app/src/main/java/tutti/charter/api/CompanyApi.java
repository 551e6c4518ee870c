package tutti.charter.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tutti.api.ApiRefusals;
import tutti.api.JsonFields;
import tutti.api.RequestedInstants;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.reading.yaml.YamlManuscript;

/** The whole company as it is written. */
@RestController
@RequestMapping("/api/v1/company")
class CompanyApi {

  static final String YAML = "application/yaml";

  private final Charters charters;

  CompanyApi(Charters charters) {
    this.charters = charters;
  }

  /** As YAML, byte for byte; as JSON for whoever asks for that. */
  @GetMapping
  ResponseEntity<?> read(
      @RequestParam Optional<Integer> version,
      @RequestParam Optional<String> at,
      @RequestHeader HttpHeaders headers) {
    var charter = charter(version, at);
    return wantsJson(headers)
        ? tagged(charter)
            .contentType(MediaType.APPLICATION_JSON)
            .body(JsonFields.json(YamlManuscript.of("company", charter.yaml()).root()))
        : tagged(charter)
            .contentType(new MediaType("application", "yaml", UTF_8))
            .body(charter.yaml().getBytes(UTF_8));
  }

  private static boolean wantsJson(HttpHeaders headers) {
    var wanted = new ArrayList<>(headers.getAccept());
    MimeTypeUtils.sortBySpecificity(wanted);
    return wanted.stream()
            .findFirst()
            .filter(MediaType.APPLICATION_JSON::isCompatibleWith)
            .isPresent()
        && wanted.stream().findFirst().filter(type -> !type.isWildcardSubtype()).isPresent();
  }

  private static ResponseEntity.BodyBuilder tagged(Charter charter) {
    return ResponseEntity.ok()
        .eTag(ChangeAnswers.tag(charter.version()))
        .varyBy(HttpHeaders.ACCEPT);
  }

  private Charter charter(Optional<Integer> version, Optional<String> at) {
    if (version.isPresent()) {
      return charters
          .version(version.get())
          .orElseThrow(() ->
              ApiRefusals.of(HttpStatus.NOT_FOUND, "There is no version " + version.get() + "."));
    }
    return at.map(text ->
            charters
                .at(RequestedInstants.at(text, charters::zone))
                .orElseThrow(() ->
                    ApiRefusals.of(HttpStatus.NOT_FOUND, "There was no charter at " + text + ".")))
        .or(charters::current)
        .orElseThrow(ApiRefusals::noCharter);
  }

  @PutMapping(consumes = YAML)
  ResponseEntity<Map<String, Object>> put(
      @RequestBody byte[] yaml,
      @RequestParam(defaultValue = "Uploaded") String why,
      @RequestHeader HttpHeaders headers) {
    var turn = ChangePrecondition.of(headers, charters, Optional.empty());
    var text = new String(yaml, UTF_8);
    return ChangeAnswers.of(
        charters.publish("company.yaml", text, turn.by(), why, turn.expected()));
  }
}
