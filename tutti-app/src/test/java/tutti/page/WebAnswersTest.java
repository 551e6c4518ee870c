package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Said.plain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;
import tutti.report.ReportJson;

/** What the pages answer, asked without a browser. */
class WebAnswersTest {

  private static final String HOSTILE = "</svg><script>alert(1)</script>";

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);

  @ParameterizedTest
  @ValueSource(strings = {"/", "/arrows", "/arrows/answers", "/import"})
  void aPageAnswersWithStrictHeaders(String path) {
    var answer = visitor.at(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    var headers = answer.headers();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValue(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src"
                + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cache-Control")).get().asString().contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/arrows", "/?as=seen", "/arrows/answers", "/import"})
  void aPageHasNoStyleAndNoScriptOfItsOwn(String path) {
    assertThat(visitor.at(path).body())
        .doesNotContain("<script>", "<style", " style=", " onclick=", "hx-on", "http://");
  }

  @Test
  void theMapSaysItsWorstArrowAndLinksEveryArrow() {
    var body = visitor.at("/").body();
    assertThat(plain(body))
        .containsPattern("<h1>Sales got 18 of \\d\\d answers late from Product Management[.]</h1>");
    house
        .open()
        .reports()
        .company()
        .orElseThrow()
        .arrows()
        .forEach(arrow -> assertThat(body).contains("href=\"/arrows/" + arrow.id() + "?at="));
  }

  @Test
  void theTableTwinTellsEveryArrow() {
    var rows = visitor.at("/arrows").body().split("<th scope=\"row\">", -1).length - 1;
    assertThat(rows).isEqualTo(house.open().reports().company().orElseThrow().arrows().size());
  }

  @Test
  void theMapIsAlsoAFile() {
    var answer = visitor.at("/map.svg");
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("svg");
    assertThat(answer.body()).startsWith("<svg xmlns=").contains("<desc>");
  }

  @ParameterizedTest
  @CsvSource({
    "/map.svg, image/svg+xml, <svg xmlns=",
    "/map.png, image/png, PNG",
    "/map.pdf, application/pdf, %PDF-",
    "/map.mmd, text/vnd.mermaid, flowchart LR",
    "/map.dot, text/vnd.graphviz, digraph map"
  })
  void theMapIsAFileOfEveryKind(String path, String media, String begins) {
    var answer = visitor.at(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith(media);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"" + path.substring(1) + "\"");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(answer.body().substring(0, 16)).contains(begins);
  }

  @Test
  void thePageLinksEveryKindOfFileAtItsMoment() {
    assertThat(visitor.at("/").body())
        .contains("/map.svg?at=", "/map.png?at=", "/map.pdf?at=", "/map.mmd?at=", "/map.dot?at=");
  }

  @Test
  void theReportForProgramsIsTheReportOfTheCommandLine() {
    var report = house.open().reports().whole(WebHouse.AT).orElseThrow();
    var answer = visitor.at("/api/v1/report");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body().replaceAll("\\s", ""))
        .isEqualTo(ReportJson.write(report).replaceAll("\\s", ""));
  }

  @Test
  void aWrongMomentGetsASentence() {
    var answer = visitor.get("/?at=yesterday");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("&#34;yesterday&#34; is not a time".replace("&#34;", "\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nix", "/arrows/nix", "/import/nix", "/actuator", "/h2-console", "/login"})
  void whatIsNotThereGetsASentence(String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<h1>").doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/nix", "/api/v1/report?at=nix"})
  void programsGetAProblem(String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .containsPattern("\"instance\": ?\"" + path.replaceFirst("[?].*", "") + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void noOtherMethodIsLetIn(String method) {
    assertThat(visitor.method(method, "/").statusCode()).isIn(400, 403, 405);
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    var answer = visitor.send(new Form().field("company", "keep"));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("<h1>This was refused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1.evil.example", "localhost@evil", "", "10.0.0.1"})
  void aForeignNameForThisMachineIsRefused(String host) {
    assertThat(visitor.firstLineFor(host)).containsAnyOf(" 421", " 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1:80", "[::1]:8080", "LOCALHOST:1"})
  void thisMachineMayBeCalledByItsNames(String host) {
    assertThat(visitor.firstLineFor(host)).contains(" 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/vendor/htmx-2.0.11/htmx.min.js", "/tutti.css", "/icon.svg"})
  void whatPagesCarryIsKeptForAYear(String path) {
    assertThat(visitor.get(path).headers().firstValue("Cache-Control"))
        .get()
        .asString()
        .contains("immutable", "max-age=31536000");
  }

  private Form form() {
    return new Form().field("_csrf", visitor.token()).field("company", "keep");
  }

  @Test
  void aFormWithoutAFileGetsASentenceBesideTheField() {
    var answer = visitor.send(form().field("form", "canonical"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Choose at least one file.");
  }

  @Test
  void aWrongMappingIsToldWithItsPlace() {
    var mapping = "apiVersion: tutti/v1\nkind: Mapping\nsorces: []\n";
    var answer =
        visitor.send(
            form()
                .field("form", "mapping")
                .field("mappingText", mapping)
                .file("files", "a.csv", "x\n1\n"));
    assertThat(answer.body())
        .contains("Line 3, column", "did you mean", "sorces: []")
        .doesNotContain("Exception");
  }

  @Test
  void aWrongCompanyIsToldWithItsPlace() {
    var answer =
        visitor.send(
            new Form()
                .field("_csrf", visitor.token())
                .field("company", "own")
                .field("companyText", "apiVersion: tutti/v1\nkind: Company\nparties: 7\n"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Line 3, column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0\1\2binary", "\"unclosed,\n1,2", " "})
  void aFileThatIsNoCsvIsToldAndNothingCanBeStored(String content) {
    var answer = visitor.send(form().file("files", "odd.csv", content));
    assertThat(answer.body())
        .contains("Nothing can be imported as it is.", "odd.csv")
        .doesNotContain("Store it");
  }

  @Test
  void aFileOfAnotherKindIsPassedOverWithItsReason() {
    var answer = visitor.send(form().file("files", "other.csv", "a,b\n1,2\n"));
    assertThat(answer.body())
        .contains("No row gives a fact.", "other.csv")
        .contains("<p>Evidence in canonical form needs the columns arrow, key, stage and at.")
        .doesNotContain("Store it");
  }

  @Test
  void hostileNamesAreOnlyWords() {
    var csv = "arrow,key,stage,at\nanswers,%s,requested,2026-11-02\nanswers,k,%s,2026-11-02\n";
    var answer =
        visitor.send(
            form().file("files", "../" + HOSTILE + ".csv", csv.formatted(HOSTILE, HOSTILE)));
    assertThat(answer.body())
        .contains("1 fact would be stored")
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert", "../");
  }

  @Test
  void askingForAPageChangesNothing() {
    var before = house.open().reports().whole(WebHouse.AT).orElseThrow();
    visitor.send(
        form().file("files", "a.csv", "arrow,key,stage,at\nanswers,new-1,requested,2026-11-02\n"));
    visitor.get("/import");
    assertThat(ReportJson.write(house.open().reports().whole(WebHouse.AT).orElseThrow()))
        .isEqualTo(ReportJson.write(before));
  }
}
