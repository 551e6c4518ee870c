package tutti.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.company.edit.Edit;
import tutti.company.edit.Place;
import tutti.reading.Entry;

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
    return shown(Place.promise(arrow, id));
  }

  private ResponseEntity<Object> shown(Place place) {
    var charter = charters.current().orElseThrow(Refusals::noCharter);
    return at(charter, place)
        .map(entry ->
            ResponseEntity.ok().eTag(Answers.tag(charter.version())).body(JsonFields.json(entry)))
        .orElseThrow(() -> Refusals.of(HttpStatus.NOT_FOUND, "There is no " + place + "."));
  }

  @PostMapping(path = "/{list:" + NAMED + "|" + KEYED + "}", consumes = JSON)
  ResponseEntity<Map<String, Object>> add(
      @PathVariable String list, @RequestBody JsonNode body, @RequestHeader HttpHeaders headers) {
    var key = new LinkedHashMap<String, String>();
    KEYS.getOrDefault(list, List.of(list.equals("people") ? "name" : "id"))
        .forEach(name -> key.put(name, JsonFields.text(body, name).orElse("")));
    return edited(
        new Edit.Add(keyed(list, key), JsonFields.written(body)), headers, "Added to " + list);
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
    return replaced(Place.promise(arrow, id), body, headers);
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
    return patched(Place.promise(arrow, id), body, headers);
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
    return edited(new Edit.Retire(place(list, id), along), headers, "Retired " + id);
  }

  @DeleteMapping(PROMISE)
  ResponseEntity<Map<String, Object>> deletePromise(
      @PathVariable String arrow, @PathVariable String id, @RequestHeader HttpHeaders headers) {
    return edited(Edit.retire(Place.promise(arrow, id)), headers, "Retired " + id);
  }

  @DeleteMapping(KEYED_ONE)
  ResponseEntity<Map<String, Object>> deleteKeyed(
      @PathVariable String list,
      @RequestParam Map<String, String> key,
      @RequestHeader HttpHeaders headers) {
    return edited(Edit.retire(keyed(list, key)), headers, "Retired from " + list);
  }

  private ResponseEntity<Map<String, Object>> replaced(
      Place place, JsonNode body, HttpHeaders headers) {
    var turn = Precondition.of(headers, charters, Optional.empty());
    var present = charters.version(turn.expected()).flatMap(c -> at(c, place));
    var fields = JsonFields.replacing(present, JsonFields.written(body));
    return made(turn, new Edit.Put(place, fields), "Put " + place);
  }

  private ResponseEntity<Map<String, Object>> patched(
      Place place, JsonNode body, HttpHeaders headers) {
    var turn = Precondition.of(headers, charters, Optional.empty());
    if (charters.version(turn.expected()).flatMap(c -> at(c, place)).isEmpty()) {
      throw Refusals.of(HttpStatus.NOT_FOUND, "There is no " + place + ".");
    }
    return made(turn, new Edit.Put(place, JsonFields.written(body)), "Changed " + place);
  }

  private ResponseEntity<Map<String, Object>> edited(Edit edit, HttpHeaders headers, String why) {
    return made(Precondition.of(headers, charters, Optional.empty()), edit, why);
  }

  private ResponseEntity<Map<String, Object>> made(Precondition turn, Edit edit, String why) {
    return Answers.of(charters.edit(turn.expected(), edit, turn.by(), why));
  }

  private static Place place(String list, String id) {
    return list.equals("people") ? Place.person(id) : Place.entry(list, id);
  }

  private static Place keyed(String list, Map<String, String> values) {
    var names = KEYS.getOrDefault(list, List.of(list.equals("people") ? "name" : "id"));
    var flat =
        names.stream()
            .flatMap(name -> java.util.stream.Stream.of(name, values.getOrDefault(name, "")));
    return Place.COMPANY.in(list, flat.toArray(String[]::new));
  }

  private static Optional<Entry> at(Charter charter, Place place) {
    return place.found("company", charter.yaml());
  }
}
