package tutti.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tutti.PatientClient;
import tutti.WebHouse;
import tutti.people.Actor;
import tutti.report.finding.CheckJson;
import tutti.report.finding.CheckReport;

/** What a program meets that reads and changes what is promised. */
class ApiTest {

  private static final String COMPANY =
      """
      # Ours.
      apiVersion: tutti/v1
      kind: Company
      name: Small
      x-note: kept
      parties:
        - {id: a, kind: function}   # first
        - {id: b, kind: function}
      seats:
        - {party: a, person: Ada}
        - {party: b, person: Bö}
      arrows:
        - id: leads
          from: a
          to: b
          gives: leads
          promises:
            - {id: fast, valid: offered, good: confirmed, within: 1d, window: 90d, target: 80%}
      """;

  private static final WebHouse HOUSE = WebHouse.bundled();
  private static final PatientClient HTTP = new PatientClient();

  private int version;

  @BeforeAll
  static void theFirstCompany() throws Exception {
    var answer =
        send(
            request("company", "PUT", COMPANY, "application/yaml")
                .header("If-None-Match", "*")
                .header("Tutti-Acting-As", "Ada"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
  }

  @AfterAll
  static void nobodyIsLeft() {
    HOUSE.close();
  }

  @BeforeEach
  void theCompanyIsAsItWas() {
    HOUSE.open().charters().publish("company.yaml", COMPANY, new Actor("Ada"), "as it was");
    version = HOUSE.open().charters().current().orElseThrow().version();
  }

  private static HttpRequest.Builder request(String path, String method, String body, String type) {
    return HttpRequest.newBuilder(URI.create(HOUSE.address()).resolve("/api/v1/" + path))
        .header("Content-Type", type)
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    var answer = HTTP.send(request.build());
    ApiDocument.shipped().isKept(answer);
    return answer;
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(HOUSE.address()).resolve("/api/v1/" + path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpResponse<String> change(String method, String path, String body) throws Exception {
    return changeAt(version, method, path, body, "application/json");
  }

  private static HttpResponse<String> changeAt(
      int version, String method, String path, String body, String type) throws Exception {
    return send(
        request(path, method, body, type)
            .header("If-Match", "\"" + version + "\"")
            .header("Tutti-Acting-As", "Ada"));
  }

  @Test
  void aTextThatIsTooLongIsRefusedWhereItStands() throws Exception {
    var tooLong = COMPANY + "x-note: \"" + "x".repeat(10_001) + "\"\n";
    var answer = changeAt(version, "PUT", "company", tooLong, "application/yaml");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("x-note", "has 10,001 characters and may have 10,000");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static void isProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(json(answer).path("detail").asString("")).isNotBlank();
  }

  @Test
  void theCompanyComesBackByteForByteOrAsJson() throws Exception {
    var yaml = get("company", "Accept", "*/*");
    assertThat(yaml.body()).isEqualTo(COMPANY);
    assertThat(yaml.headers().firstValue("ETag")).contains("\"" + version + "\"");
    var json = json(get("company", "Accept", "application/json"));
    assertThat(json.at("/arrows/0/promises/0/target").asString()).isEqualTo("80%");
    assertThat(json.at("/x-note").asString()).isEqualTo("kept");
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws Exception {
    assertThat(get("company", "If-None-Match", "\"" + version + "\"").statusCode()).isEqualTo(304);
  }

  @Test
  void anOldVersionIsReadByNumberOrTime() throws Exception {
    change("PATCH", "parties/a", "{\"job\": \"calls\"}");
    assertThat(get("company?version=" + version).body()).isEqualTo(COMPANY);
    assertThat(get("company?at=2199-01-01T00:00:00Z").body()).contains("calls");
    isProblem(get("company?at=2000-01-01T00:00:00Z"), 404);
    isProblem(get("company?version=99999"), 404);
  }

  @Test
  void aChangeSaysWhichVersionItWasMadeFor() throws Exception {
    var request = request("company", "PUT", COMPANY, "application/yaml");
    isProblem(send(request.header("Tutti-Acting-As", "Ada")), 428);
  }

  @Test
  void aTextForAnOlderVersionIsRefusedWithWhatChanged() throws Exception {
    change("PATCH", "parties/a", "{\"job\": \"calls\"}");
    var answer = changeAt(version, "PUT", "company", COMPANY + "\n", "application/yaml");
    isProblem(answer, 412);
    assertThat(json(answer).path("latest").asInt()).isEqualTo(version + 1);
    assertThat(json(answer).at("/changes/0/says").asString())
        .isEqualTo("The job of A is now calls.");
  }

  @Test
  void anEntryIsChangedAndAllElseStaysByteForByte() throws Exception {
    var answer = change("PATCH", "arrows/leads/promises/fast", "{\"target\": \"90%\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(get("company").body()).startsWith("# Ours.").contains("x-note: kept", "# first");
    assertThat(json(answer).at("/changes/0/says").asString())
        .isEqualTo("The target of fast (A to B, leads) was raised from 80 % to 90 %.");
    assertThat(json(get("arrows/leads/promises/fast")).path("target").asString()).isEqualTo("90%");
  }

  @Test
  void bothSidesOfAConflictAreTold() throws Exception {
    change("PATCH", "parties/a", "{\"job\": \"calls\"}");
    var answer = change("PATCH", "parties/a", "{\"job\": \"writes\"}");
    isProblem(answer, 412);
    assertThat(json(answer).at("/conflicts/0/theirs").asString()).isEqualTo("calls");
    assertThat(json(answer).at("/conflicts/0/yours").asString()).isEqualTo("writes");
    assertThat(json(answer).at("/conflicts/0/by").asString()).isEqualTo("Ada");
  }

  @Test
  void aPutTakesAwayWhatItDoesNotSayButNotWhatHasAnAddressOfItsOwn() throws Exception {
    change("PUT", "arrows/leads", "{\"from\": \"b\", \"to\": \"a\"}");
    var arrow = json(get("arrows/leads"));
    assertThat(arrow.has("gives")).isFalse();
    assertThat(arrow.path("promises").size()).isEqualTo(1);
  }

  @Test
  void entriesComeAndGo() throws Exception {
    assertThat(change("POST", "seats", "{\"party\": \"a\", \"person\": \"Cy\"}").statusCode())
        .isEqualTo(200);
    isProblem(change("POST", "parties", "{\"id\": \"a\"}"), 422);
    isProblem(change("DELETE", "parties/b", ""), 422);
    assertThat(change("DELETE", "seats?party=b&person=B%C3%B6", "").statusCode()).isEqualTo(200);
    assertThat(HOUSE.open().charters().current().orElseThrow().company().seats())
        .extracting(seat -> seat.person())
        .containsExactly("Ada", "Cy");
    isProblem(get("parties/nobody"), 404);
  }

  @Test
  void aWrongValueIsToldAtItsField() throws Exception {
    var answer = change("PATCH", "arrows/leads/promises/fast", "{\"target\": \"often\"}");
    isProblem(answer, 422);
    assertThat(json(answer).at("/problems/0/field").asString()).isEqualTo("target");
    isProblem(change("PATCH", "parties/a", "{"), 400);
  }

  @Test
  void onlyPeopleOfTheCompanyAct() throws Exception {
    var stranger =
        request("parties/a", "PATCH", "{}", "application/json")
            .header("If-Match", "\"" + version + "\"")
            .header("Tutti-Acting-As", "Mallory");
    isProblem(send(stranger), 422);
    var encoded =
        request("parties/a", "PATCH", "{\"job\": \"x\"}", "application/json")
            .header("If-Match", "\"" + version + "\"")
            .header("Tutti-Acting-As", "B%C3%B6");
    assertThat(json(send(encoded)).path("by").asString()).isEqualTo("Bö");
  }

  @Test
  void bothEndsAgreeOverTheApi() throws Exception {
    var promise = "arrows/leads/promises/fast/";
    assertThat(
            change(
                    "POST",
                    promise + "proposal",
                    "{\"terms\": {\"target\": \"90%\"}, \"why\": \"w\"}")
                .statusCode())
        .isEqualTo(200);
    var yes =
        request(promise + "proposal/agreement", "POST", "{\"by\": \"Bö\"}", "application/json")
            .header("If-Match", "\"" + (version + 1) + "\"");
    var answer = send(yes);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(get("arrows/leads/promises/fast")).path("agreed").size()).isEqualTo(2);
    assertThat(json(get("charters/" + (version + 2))).path("why").asString()).contains("Bö agreed");
  }

  @Test
  void versionsAreListedComparedAndUndone() throws Exception {
    change("PATCH", "parties/a", "{\"job\": \"calls\"}");
    assertThat(json(get("charters?most=1")).at("/charters/0/version").asInt())
        .isEqualTo(version + 1);
    assertThat(
            json(get("charters/" + version + "/diff?to=" + (version + 1)))
                .at("/changes/0/says")
                .asString())
        .isEqualTo("The job of A is now calls.");
    var undone =
        changeAt(
            version + 1, "POST", "charters/" + (version + 1) + "/undo", "{}", "application/json");
    assertThat(undone.statusCode()).isEqualTo(200);
    assertThat(get("company").body()).isEqualTo(COMPANY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [",
        "a: &a [*a]",
        "\tkind: x",
        "kind: Company\nkind: Company",
        "{{{{",
        "a: 1\na: 2\n--- \nb: 1"
      })
  void hostileYamlIsAnsweredInSentences(String yaml) throws Exception {
    var answer = changeAt(version, "PUT", "company", yaml, "application/yaml");
    isProblem(answer, 422);
    assertThat(json(answer).path("problems").isEmpty()).isFalse();
    assertThat(answer.body()).doesNotContain("Exception");
    assertThat(get("company").body()).isEqualTo(COMPANY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain"
      })
  void aFormOfAnotherSiteIsRefused(String type) throws Exception {
    for (var path : List.of("seats", "charters/1/undo", "arrows/leads/promises/fast/agreement")) {
      var answer = changeAt(version, "POST", path, "party=a", type);
      isProblem(answer, 415);
      assertThat(json(answer).path("detail").asString())
          .startsWith("A change is sent as application/json, ")
          .endsWith("; name which as Content-Type.");
    }
    assertThat(HOUSE.open().charters().current().orElseThrow().version()).isEqualTo(version);
  }

  @Test
  void findingsAreThoseOfTheCommandLineByteForByte() throws Exception {
    var company = HOUSE.open().charters().current().orElseThrow().company();
    var today = LocalDate.ofInstant(Instant.now(), company.zone());
    assertThat(get("findings").body()).isEqualTo(CheckJson.write(CheckReport.of(company, today)));
  }

  @Test
  void theDocumentNamesEveryRouteAndNoOther() throws Exception {
    var documented = new TreeSet<String>();
    json(get("openapi.json"))
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    documented.add(
                        method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(documented).isEqualTo(Routes.of(HOUSE));
  }
}
