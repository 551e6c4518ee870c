package tutti.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.PatientClient;
import tutti.WebHouse;
import tutti.company.Stage;
import tutti.company.sample.SampleCompany;
import tutti.evidence.Evidence;
import tutti.insight.simulation.SampleYear;
import tutti.intake.imports.ImportRun;
import tutti.people.Actor;

/** What the API answers, of a company with a year of evidence, is what its document says. */
class ApiAnswersTest {

  private static final ApiDocument DOCUMENT = ApiDocument.shipped();
  private static final PatientClient HTTP = new PatientClient();
  private static final WebHouse HOUSE = WebHouse.empty();

  @BeforeAll
  static void theSampleHasItsYear() {
    HOUSE
        .open()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "a test");
    HOUSE.open().intake().take(SampleYear.evidence(WebHouse.AT));
  }

  @AfterAll
  static void nobodyIsLeft() {
    HOUSE.close();
  }

  private static HttpResponse<String> send(String method, String path, String... headers)
      throws Exception {
    var body = method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
    var request =
        HttpRequest.newBuilder(URI.create(HOUSE.address()).resolve("/api/v1/" + path))
            .method(method, body);
    return HTTP.send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  @ParameterizedTest
  @CsvSource({
    "readReport, report?at=2026-11-20T14:30:00Z",
    "readReport, report?at=2026-11-20T14:30:00Z&known=then&hours=no",
    "readReport, report?at=2020-01-01T00:00:00Z",
    "readEvidence, evidence",
    "readFlow, flow?at=2026-11-20T14:30:00Z",
    "readFlow, flow?at=2020-01-01T00:00:00Z",
    "readThread, threads/wish-120?at=2026-11-20T14:30:00Z",
    "readThread, threads/orders/wish-120",
    "readFindings, findings",
    "readCompany, company",
    "listCharters, charters?most=1",
    "readCharter, charters/1",
    "compareCharters, charters/1/diff",
    "readEntry, parties/sales",
    "listImports, imports",
    "readDocument, openapi.json"
  })
  void whatIsReadIsAsTheDocumentSays(String operation, String path) throws Exception {
    var answer = send("GET", path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(DOCUMENT.isKept(answer).id()).isEqualTo(operation);
  }

  @Test
  void theCompanyIsJsonForWhoeverAsksAndNothingWhereItIsKnown() throws Exception {
    DOCUMENT.isKept(send("GET", "company", "Accept", "application/json"));
    var known = send("GET", "company", "If-None-Match", "\"1\"");
    assertThat(known.statusCode()).isEqualTo(304);
    DOCUMENT.isKept(known);
  }

  @Test
  void aPromiseIsAsTheDocumentSays() throws Exception {
    var arrow =
        HOUSE.open().charters().current().orElseThrow().company().arrows().stream()
            .filter(one -> !one.promises().isEmpty())
            .findFirst()
            .orElseThrow();
    var path = "arrows/%s/promises/%s".formatted(arrow.id(), arrow.promises().getFirst().id());
    assertThat(DOCUMENT.isKept(send("GET", path)).id()).isEqualTo("readPromise");
  }

  /** Nobody but this test has a key 17, on two arrows. */
  @Test
  void aKeyThatNamesTwoThingsIsAnsweredByBothAndEachByItsOwn() throws Exception {
    var arrows = List.of("orders", "leads");
    HOUSE.open().intake().take(arrows.stream().map(ApiAnswersTest::requested).toList());
    var answer = send("GET", "threads/17?at=2026-11-20T14:30:00Z");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(DOCUMENT.isKept(answer).id()).isEqualTo("readThread");
    assertThat(answer.body())
        .contains("\\\"17\\\" names 2 things: ", "orders/17", "leads/17", "; say which.");
    for (var arrow : arrows) {
      var one = send("GET", "threads/" + arrow + "/17?at=2026-11-20T14:30:00Z");
      assertThat(one.statusCode()).isEqualTo(200);
      DOCUMENT.isKept(one);
    }
  }

  private static Evidence requested(String arrow) {
    var day = WebHouse.AT.minus(Duration.ofDays(1));
    return Evidence.saying("csv", arrow, "17", Stage.REQUESTED, day, Evidence.Details.NONE);
  }

  private static ImportRun begun() {
    var run = HOUSE.open().imports().beginByCommand(List.of("leads.csv"), new Actor("Ada"));
    run.take(SampleYear.evidence(WebHouse.AT).subList(0, 10));
    return run;
  }

  @Test
  void anImportIsAsTheDocumentSaysFromBeginToEnd() throws Exception {
    var who = HOUSE.open().charters().current().orElseThrow().company().seats().getFirst();
    var acting = URLEncoder.encode(who.person(), StandardCharsets.UTF_8);
    var headers =
        new String[] {
          "Tutti-Acting-As", acting.replace("+", "%20"), "Content-Type", "application/json"
        };
    var run = begun();
    DOCUMENT.isKept(send("GET", "imports/" + run.number()));
    run.stored();
    for (var deed : List.of("take-back", "put-back", "put-back", "cancel")) {
      DOCUMENT.isKept(send("POST", "imports/" + run.number() + "/" + deed, headers));
      DOCUMENT.isKept(send("GET", "imports"));
      DOCUMENT.isKept(send("GET", "imports/" + run.number()));
    }
    assertThat(send("GET", "imports/" + run.number()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "400, GET, report?at=yesterday",
    "400, GET, report?known=later",
    "400, GET, charters/x",
    "404, GET, charters/99",
    "404, GET, charters/1/diff?to=99",
    "404, GET, parties/nobody",
    "404, GET, threads/nobody",
    "404, GET, imports/99999",
    "404, GET, company?version=99"
  })
  void whatIsNotMetIsSaidAsTheDocumentSays(int status, String method, String path)
      throws Exception {
    var answer = send(method, path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    DOCUMENT.isKept(answer);
  }
}
