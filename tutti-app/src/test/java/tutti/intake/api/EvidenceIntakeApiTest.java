package tutti.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tutti.PatientClient;
import tutti.WebHouse;
import tutti.api.ApiDocument;
import tutti.company.Stage;
import tutti.company.sample.SampleCompany;
import tutti.handoff.HandOff;
import tutti.intake.store.HandOffs;
import tutti.people.Actor;

/** What happened is handed in over the API, one by one, many at once, by many at once. */
class EvidenceIntakeApiTest {

  private static final ApiDocument DOCUMENT = ApiDocument.shipped();
  private static final PatientClient HTTP = new PatientClient();
  private static final WebHouse HOUSE = WebHouse.empty();
  private static final AtomicInteger KEYS = new AtomicInteger();
  private static final String JSON = "application/json";

  @BeforeAll
  static void theSampleMovesIn() {
    HOUSE
        .open()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "a test");
  }

  @AfterAll
  static void nobodyIsLeft() {
    HOUSE.close();
  }

  private static String key() {
    return "E-" + KEYS.incrementAndGet();
  }

  private static HttpResponse<String> post(WebHouse house, String type, String body)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(house.address()).resolve("/api/v1/evidence"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    return HTTP.send(request.build());
  }

  private static HttpResponse<String> post(String type, String body) throws Exception {
    return post(HOUSE, type, body);
  }

  /** As the document says. */
  private static JsonNode answered(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(DOCUMENT.isKept(answer).id()).isEqualTo("handInEvidence");
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String fact(String key, String stage, String at) {
    return """
    {"arrow": "leads", "key": "%s", "stage": "%s", "at": "%s"}\
    """
        .formatted(key, stage, at);
  }

  private static List<String> outcomes(JsonNode receipt) {
    return receipt.path("facts").valueStream().map(one -> one.path("outcome").asString()).toList();
  }

  /** The hand-off as it stands, from the facts that are stored. */
  private static List<String> stored(String key) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(HOUSE.address()).resolve("/api/v1/evidence")).GET();
    return HTTP.send(request.build())
        .body()
        .lines()
        .filter(line -> line.contains("," + key + ","))
        .toList();
  }

  @Test
  void aFactIsStoredBeforeTheAnswerAndOnceHoweverOftenItIsSent() throws Exception {
    var key = key();
    var fact = fact(key, "delivered", "2026-03-04T14:22:00Z");
    var first = answered(200, post(JSON, fact));
    assertThat(first.path("accepted").asInt()).isEqualTo(1);
    assertThat(stored(key)).hasSize(1).first().asString().contains(",api,leads,", "delivered");
    var again = answered(200, post(JSON, fact));
    assertThat(again.path("known").asInt()).isEqualTo(1);
    assertThat(again.path("facts").path(0).path("id"))
        .isEqualTo(first.path("facts").path(0).path("id"));
    assertThat(stored(key)).hasSize(1);
  }

  @Test
  void anIdOfItsOwnNamesAFactAndAnotherMeaningOfItIsContested() throws Exception {
    var key = key();
    var fact =
        fact(key, "delivered", "2026-03-04T14:22:00Z").replace("{", "{\"id\": \"" + key + "\",");
    assertThat(outcomes(answered(200, post(JSON, fact)))).containsExactly("accepted");
    var other = fact.replace("14:22", "15:22");
    assertThat(outcomes(answered(200, post(JSON, other)))).containsExactly("contested");
    assertThat(stored(key)).hasSize(1).first().asString().contains("14:22");
  }

  @Test
  void whatIsMoreThanWasKnownIsAccepted() throws Exception {
    var key = key();
    var fact = fact(key, "delivered", "2026-03-04T14:22:00Z");
    post(JSON, fact);
    var more = fact.replace("}", ", \"rating\": 4, \"attributes\": {\"region\": \"north\"}}");
    assertThat(outcomes(answered(200, post(JSON, more)))).containsExactly("accepted");
    assertThat(outcomes(answered(200, post(JSON, more)))).containsExactly("known");
  }

  @Test
  void ofAListWhatIsGoodIsStoredAndWhatIsNotSaysWhereAndWhy() throws Exception {
    var good = key();
    var list =
        "[%s, %s, %s, 7, %s]"
            .formatted(
                fact(good, "requested", "2026-03-04T14:22:00Z"),
                fact(key(), "delivrd", "2026-03-04T14:22:00Z"),
                fact(key(), "delivered", "some day"),
                fact(good, "delivered", "2026-03-05T09:00:00Z"));
    var receipt = answered(207, post(JSON, list));
    assertThat(outcomes(receipt))
        .containsExactly("accepted", "refused", "refused", "refused", "accepted");
    assertThat(receipt.path("refused").asInt()).isEqualTo(3);
    assertThat(receipt.path("facts").path(1).path("field").asString()).isEqualTo("stage");
    assertThat(receipt.path("facts").path(1).path("says").asString())
        .startsWith("\"delivrd\" is no stage; expected");
    assertThat(receipt.path("facts").path(2).path("field").asString()).isEqualTo("at");
    assertThat(stored(good)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {} | Fact 1, arrow: The arrow is missing; every fact needs arrow, key, stage and at.
          {"arrow": "leds", "key": "1", "stage": "requested", "at": "2026-03-04"} | Fact 1, arrow: The company has no arrow "leds"; did you mean "leads"?
          {"arrow": "leads", "key": "1", "stage": "requested"} | Fact 1, at: The at is missing; every fact needs arrow, key, stage and at.
          {"arrow": "leads", "key": "1", "stage": "requested", "at": "2026-03-04", "raiting": 3} | Fact 1, raiting: A fact has no field "raiting"; what else is known of it stands in attributes; did you mean "rating"?
          {"arrow": "leads", "key": ["1"], "stage": "requested", "at": "2026-03-04"} | Fact 1, key: Expected a text here, found a list.
          {"arrow": "leads", "key": "1", "stage": "requested", "at": "2026-03-04", "attributes": "x"} | Fact 1, attributes: Expected names with texts, such as {"region": "north"}.
          {"arrow": "leads", "key": "1", "stage": "requested", "at": "2026-03-04", "attributes": {"a": [1]}} | Fact 1, attributes.a: Expected a text here, found a list.
          {"arrow": "leads", "key": "1", "stage": "requested", "at": "2026-03-04", "rating": "good"} | Fact 1, rating: Expected a whole number, found "good".
          """)
  void aFactThatCannotBeKeptIsRefusedInASentence(String body, String says) throws Exception {
    var problem = answered(422, post(JSON, body));
    assertThat(problem.path("detail").asString()).isEqualTo(says);
    assertThat(problem.path("refused").asInt()).isEqualTo(1);
  }

  @Test
  void linesAreReadOneByOne() throws Exception {
    var key = key();
    var body =
        fact(key, "requested", "2026-03-04T14:22:00Z")
            + "\n\n{\"arrow\": \n"
            + fact(key, "delivered", "2026-03-05T14:22:00Z")
            + "\n";
    for (var type : List.of("application/x-ndjson", "application/jsonl")) {
      var receipt = answered(207, post(type, body));
      assertThat(receipt.path("facts").valueStream().map(one -> one.path("at").asInt()))
          .containsExactly(1, 3, 4);
      assertThat(receipt.path("facts").path(1).path("says").asString())
          .isEqualTo("Column 11: the JSON text ends before it is complete.");
    }
    assertThat(stored(key)).hasSize(2);
  }

  @Test
  void canonicalEvidenceIsTakenAsItLeaves() throws Exception {
    var key = key();
    var csv =
        """
        arrow,key,stage,at
        leads,%1$s,requested,2026-03-04T14:22:00Z
        leads,%1$s,nothing,2026-03-05T14:22:00Z
        leads,%1$s,delivered,2026-03-06T14:22:00Z
        """
            .formatted(key);
    var receipt = answered(207, post("text/csv", csv));
    assertThat(receipt.path("facts").valueStream().map(one -> one.path("at").asInt()))
        .containsExactly(2, 3, 4);
    assertThat(outcomes(receipt)).containsExactly("accepted", "refused", "accepted");
    assertThat(outcomes(answered(207, post("text/csv", csv))))
        .containsExactly("known", "refused", "known");
    var other = answered(422, post("text/csv", "deal,stage\n1,won\n"));
    assertThat(other.path("detail").asString()).contains("Missing here: arrow, key, at");
  }

  @Test
  void ofManyBadRowsTheFirstAreListedAndAllAreCounted() throws Exception {
    var key = key();
    var bad = "leads,%s,nothing,2026-03-05T14:22:00Z\n".formatted(key).repeat(1_500);
    var good = "leads,%s,delivered,2026-03-06T14:22:00Z\n".formatted(key);
    var receipt = answered(207, post("text/csv", "arrow,key,stage,at\n" + bad + good));
    assertThat(receipt.path("accepted").asInt()).isEqualTo(1);
    assertThat(receipt.path("refused").asInt()).isEqualTo(1_500);
    assertThat(outcomes(receipt)).hasSize(1_001).endsWith("accepted");
    var none = answered(422, post("text/csv", "arrow,key,stage,at\n" + bad));
    assertThat(none.path("refused").asInt()).isEqualTo(1_500);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 7, 400",
    "application/json, {, 400",
    "application/json, '', 400",
    "application/json, [], 200",
    "application/x-ndjson, '', 400",
    "application/x-ndjson, ' ', 200",
    "application/xml, <a/>, 415"
  })
  void whatIsNoFactAtAllIsAnsweredInKind(String type, String body, int status) throws Exception {
    answered(status, post(type, body));
  }

  /** A letter that is none would be stored as another. */
  @Test
  void linesInAnotherEncodingAreRefusedWhole() throws Exception {
    var key = key();
    var body = fact(key, "requested", "2026-03-04T14:22:00Z").replace("leads", "lea\u00e4ds");
    var request =
        HttpRequest.newBuilder(URI.create(HOUSE.address()).resolve("/api/v1/evidence"))
            .header("Content-Type", "application/jsonl")
            .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1)));
    var problem = answered(400, HTTP.send(request.build()));
    assertThat(problem.path("detail").asString()).isEqualTo("This is not UTF-8; send it in UTF-8.");
    assertThat(stored(key)).isEmpty();
  }

  @Test
  void tooManyFactsAreRefusedBeforeAnyIsStored() throws Exception {
    var list =
        IntStream.range(0, FactBodies.MOST + 1)
            .mapToObj(i -> "{}")
            .collect(Collectors.joining(","));
    var problem = answered(413, post(JSON, "[" + list + "]"));
    assertThat(problem.path("detail").asString())
        .isEqualTo("One request takes at most 10,000 facts; send the rest in another.");
  }

  @Test
  void withoutACompanyThereIsNothingToReportOn() throws Exception {
    try (var fresh = WebHouse.empty()) {
      answered(404, post(fresh, JSON, fact("1", "requested", "2026-03-04T14:22:00Z")));
    }
  }

  @Test
  void aFormOfAnotherSiteCannotHandInAnything() throws Exception {
    var key = key();
    for (var type : List.of("text/plain", "application/x-www-form-urlencoded")) {
      var answer = post(type, fact(key, "requested", "2026-03-04T14:22:00Z"));
      assertThat(answer.statusCode()).as(type).isEqualTo(415);
    }
    assertThat(stored(key)).isEmpty();
  }

  @Test
  void whatManySendAtOnceIsAllStoredAndMeasuredAsIfOneHadSentIt() throws Exception {
    var prefix = key() + "-";
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          IntStream.range(0, 64).mapToObj(i -> callers.submit(() -> both(prefix + i))).toList();
      for (var one : sent) {
        assertThat(one.get()).containsExactly("accepted", "accepted", "known");
      }
    }
    var handOffs =
        HOUSE
            .bean("handOffs", HandOffs.class)
            .withIds(
                IntStream.range(0, 64).mapToObj(i -> new HandOff.Id("leads", prefix + i)).toList());
    assertThat(handOffs)
        .hasSize(64)
        .allSatisfy(handOff ->
            assertThat(handOff.first(Stage.DELIVERED))
                .contains(Instant.parse("2026-03-05T14:22:00Z")));
  }

  private static List<String> both(String key) throws Exception {
    var requested = fact(key, "requested", "2026-03-04T14:22:00Z");
    var delivered = fact(key, "delivered", "2026-03-05T14:22:00Z");
    var outcomes = new ArrayList<String>();
    for (var fact : List.of(requested, delivered, requested)) {
      outcomes.addAll(outcomes(answered(200, post(JSON, fact))));
    }
    return outcomes;
  }
}
