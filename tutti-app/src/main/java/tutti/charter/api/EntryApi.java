package tutti.charter.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tutti.api.ApiRefusals;
import tutti.api.JsonFields;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.EntryPath;
import tutti.reading.yaml.YamlEntry;

/** The entries of the company's lists, one by one; a change leaves all else byte for byte. */
@RestController
@RequestMapping("/api/v1")
class EntryApi {

  private static final String NAMED =
      "parties|people|arrows|audiences|needs|offerings|programs|stages|enablement|launches"
          + "|dealDesk|conflicts|decisions|reviews";
  private static final String KEYED = "seats|pairs|relays|parts|exemptions|controls";
  private static final String ONE = "/{list:" + NAMED + "}/{id}";
  private static final String PROMISE = "/arrows/{arrow}/promises/{id}";
  private static final String KEYED_ONE = "/{list:" + KEYED + "}";
  private static final String MERGE = "application/merge-patch+json";
  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

  private static final Map<String, List<String>> KEYS =
      Map.of(
          "seats", List.of("party", "person", "from"),
          "pairs", List.of("give", "get"),
          "relays", List.of("from", "to"),
          "parts", List.of("function", "audience"),
          "exemptions", List.of("rule", "where"),
          "controls", List.of("rule", "where"));

  private final Charters charters;

  EntryApi(Charters charters) {
    this.charters = charters;
  }

  @GetMapping(ONE)
  ResponseEntity<Object> one(@PathVariable String list, @PathVariable String id) {
    return shown(place(list, id));
  }

  @GetMapping(PROMISE)
  ResponseEntity<Object> promise(@PathVariable String arrow, @PathVariable String id) {
    return shown(EntryPath.promise(arrow, id));
  }

  private ResponseEntity<Object> shown(EntryPath place) {
    var charter = charters.current().orElseThrow(ApiRefusals::noCharter);
    return at(charter, place)
        .map(entry ->
            ResponseEntity.ok()
                .eTag(ChangeAnswers.tag(charter.version()))
                .body(JsonFields.json(entry)))
        .orElseThrow(() -> ApiRefusals.of(HttpStatus.NOT_FOUND, "There is no " + place + "."));
  }

  @PostMapping(path = "/{list:" + NAMED + "|" + KEYED + "}", consumes = JSON)
  ResponseEntity<Map<String, Object>> add(
      @PathVariable String list, @RequestBody JsonNode body, @RequestHeader HttpHeaders headers) {
    var key = new LinkedHashMap<String, String>();
    KEYS.getOrDefault(list, List.of(list.equals("people") ? "name" : "id"))
        .forEach(name -> key.put(name, JsonFields.text(body, name).orElse("")));
    return edited(
        new CompanyEdit.Add(keyed(list, key), JsonFields.written(body)),
        headers,
        "Added to " + list);
  }

  @PutMapping(path = ONE, consumes = JSON)
  ResponseEntity<Map<String, Object>> put(
      @PathVariable String list,
      @PathVariable String id,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    return replaced(place(list, id), body, headers);
  }

  @PutMapping(path = PROMISE, consumes = JSON)
  ResponseEntity<Map<String, Object>> putPromise(
      @PathVariable String arrow,
      @PathVariable String id,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    return replaced(EntryPath.promise(arrow, id), body, headers);
  }

  @PatchMapping(
      path = ONE,
      consumes = {MERGE, JSON})
  ResponseEntity<Map<String, Object>> patch(
      @PathVariable String list,
      @PathVariable String id,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    return patched(place(list, id), body, headers);
  }

  @PatchMapping(
      path = PROMISE,
      consumes = {MERGE, JSON})
  ResponseEntity<Map<String, Object>> patchPromise(
      @PathVariable String arrow,
      @PathVariable String id,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    return patched(EntryPath.promise(arrow, id), body, headers);
  }

  /** The entry is named by its key in the query, such as {@code ?party=sales&person=Jonas}. */
  @PatchMapping(
      path = KEYED_ONE,
      consumes = {MERGE, JSON})
  ResponseEntity<Map<String, Object>> patchKeyed(
      @PathVariable String list,
      @RequestParam Map<String, String> key,
      @RequestBody JsonNode body,
      @RequestHeader HttpHeaders headers) {
    return patched(keyed(list, key), body, headers);
  }

  @DeleteMapping(ONE)
  ResponseEntity<Map<String, Object>> delete(
      @PathVariable String list,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean along,
      @RequestHeader HttpHeaders headers) {
    return edited(new CompanyEdit.Retire(place(list, id), along), headers, "Retired " + id);
  }

  @DeleteMapping(PROMISE)
  ResponseEntity<Map<String, Object>> deletePromise(
      @PathVariable String arrow, @PathVariable String id, @RequestHeader HttpHeaders headers) {
    return edited(CompanyEdit.retire(EntryPath.promise(arrow, id)), headers, "Retired " + id);
  }

  @DeleteMapping(KEYED_ONE)
  ResponseEntity<Map<String, Object>> deleteKeyed(
      @PathVariable String list,
      @RequestParam Map<String, String> key,
      @RequestHeader HttpHeaders headers) {
    return edited(CompanyEdit.retire(keyed(list, key)), headers, "Retired from " + list);
  }

  private ResponseEntity<Map<String, Object>> replaced(
      EntryPath place, JsonNode body, HttpHeaders headers) {
    var turn = ChangePrecondition.of(headers, charters, Optional.empty());
    var present = charters.version(turn.expected()).flatMap(c -> at(c, place));
    var fields = JsonFields.replacing(present, JsonFields.written(body));
    return made(turn, new CompanyEdit.Put(place, fields), "Put " + place);
  }

  private ResponseEntity<Map<String, Object>> patched(
      EntryPath place, JsonNode body, HttpHeaders headers) {
    var turn = ChangePrecondition.of(headers, charters, Optional.empty());
    if (charters.version(turn.expected()).flatMap(c -> at(c, place)).isEmpty()) {
      throw ApiRefusals.of(HttpStatus.NOT_FOUND, "There is no " + place + ".");
    }
    return made(turn, new CompanyEdit.Put(place, JsonFields.written(body)), "Changed " + place);
  }

  private ResponseEntity<Map<String, Object>> edited(
      CompanyEdit edit, HttpHeaders headers, String why) {
    return made(ChangePrecondition.of(headers, charters, Optional.empty()), edit, why);
  }

  private ResponseEntity<Map<String, Object>> made(
      ChangePrecondition turn, CompanyEdit edit, String why) {
    return ChangeAnswers.of(charters.edit(turn.expected(), edit, turn.by(), why));
  }

  private static EntryPath place(String list, String id) {
    return list.equals("people") ? EntryPath.person(id) : EntryPath.entry(list, id);
  }

  private static EntryPath keyed(String list, Map<String, String> values) {
    var names = KEYS.getOrDefault(list, List.of(list.equals("people") ? "name" : "id"));
    var flat = names.stream().flatMap(name -> Stream.of(name, values.getOrDefault(name, "")));
    return EntryPath.COMPANY.in(list, flat.toArray(String[]::new));
  }

  private static Optional<YamlEntry> at(Charter charter, EntryPath place) {
    return place.found("company", charter.yaml());
  }
}
