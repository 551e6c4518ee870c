package tutti.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;

/** What is too much is refused in a sentence before anybody reads it. */
class BodiesTest {

  private static final WebHouse HOUSE = WebHouse.empty();
  private static final int MEGABYTE = 1 << 20;
  private static final int BUSY = 503;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MOST = "This is more than %d MB, the most this address takes.";

  @AfterAll
  static void leave() {
    HOUSE.close();
  }

  private static String head(String method, String path, String type, String more) {
    return "%s %s HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nContent-Type: %s\r\n%s\r\n\r\n"
        .formatted(method, path, type, more);
  }

  private static String of(int length) {
    return "Content-Length: " + length;
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/parties, application/json, 1",
    "PATCH, /api/v1/parties/a, application/merge-patch+json, 1",
    "PUT, /api/v1/company, application/yaml, 8",
    "PUT, /api/v1/company, text/plain, 8",
    "DELETE, /api/v1/parties/a, application/json, 1",
    "GET, /api/v1/report, application/json, 1",
    "POST, /api/v1/nix, application/octet-stream, 1",
    "POST, /api/v1/parties, multipart/form-data, 1"
  })
  void aProgramThatAnnouncesTooMuchIsToldTheLimitBeforeItSends(
      String method, String path, String type, int most) throws IOException {
    try (var wire = new Wire(HOUSE)) {
      wire.send(head(method, path, type, of(most * MEGABYTE + 1))).ended();
      var answer = wire.answer();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.head()).contains("application/problem+json", "connection: close");
      assertThat(answer.body()).contains(MOST.formatted(most)).contains("\"status\":413");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /start, 1",
    "POST, /edit/party, 1",
    "POST, /charter/undo, 1",
    "POST, /nix, 1",
    "GET, /, 1",
    "POST, /start/own, 8",
    "POST, /charter/upload, 8",
    "POST, /people/import, 8",
    "POST, /charter/publish, 12"
  })
  void aPersonIsToldItOnAPage(String method, String path, int most) throws IOException {
    try (var wire = new Wire(HOUSE)) {
      wire.send(head(method, path, FORM, of(most * MEGABYTE + 1))).ended();
      var answer = wire.answer();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.head()).contains("text/html", "content-security-policy");
      assertThat(answer.body()).contains("<h1>", MOST.formatted(most));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/parties, application/json, 1",
    "PUT, /api/v1/company, application/yaml, 8",
    "POST, /start, application/x-www-form-urlencoded, 1",
    "POST, /start/own, multipart/form-data; boundary=b, 8",
    "DELETE, /api/v1/parties/a, application/json, 1"
  })
  void whatComesInChunksIsCountedWhileItComes(String method, String path, String type, int most)
      throws IOException {
    try (var wire = new Wire(HOUSE)) {
      wire.send(head(method, path, type, "Transfer-Encoding: chunked"));
      for (var i = 0; i <= most * 16; i++) {
        wire.send("10000\r\n" + "a".repeat(0x10000) + "\r\n");
      }
      wire.send("0\r\n\r\n");
      var answer = wire.answer();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.body()).contains(MOST.formatted(most));
    }
  }

  @Test
  void aBrowserThatSendsFarTooMuchStillReadsWhy() throws IOException {
    var piece = new byte[MEGABYTE];
    try (var wire = new Wire(HOUSE)) {
      wire.send(head("POST", "/import", "multipart/form-data; boundary=b", of(300 * MEGABYTE)));
      for (var i = 0; i < 300; i++) {
        wire.out().write(piece);
      }
      var answer = wire.answer();
      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.body()).contains("more than 200 MB; split the file");
    }
  }

  @Test
  void aBodyWithinItsLimitIsReadByWhoeverItIsFor() throws IOException {
    var yaml = "#".repeat(2 * MEGABYTE);
    var status = put(yaml);
    while (status == BUSY) {
      status = put(yaml);
    }
    assertThat(status).isEqualTo(422);
  }

  /** A machine that has no time for it just now says so. */
  private static int put(String yaml) throws IOException {
    try (var wire = new Wire(HOUSE)) {
      var more = of(yaml.length()) + "\r\nIf-None-Match: *\r\nTutti-Acting-As: Ada";
      wire.send(head("PUT", "/api/v1/company", "application/yaml", more)).send(yaml);
      return wire.answer().status();
    }
  }

  @Test
  void aBodyOnTheWayDoesNotDisturbTheNextRequestOfItsConnection() throws IOException {
    var json = "{\"id\": \"" + "x".repeat(90_000) + "\"}";
    var first =
        head("POST", "/api/v1/parties", "application/json", of(json.length()))
            .replace("Connection: close\r\n", "");
    try (var wire = new Wire(HOUSE)) {
      wire.send(first + json + first + json + head("GET", "/icon.svg", "text/plain", "X: y"));
      var answer = wire.answer().text();
      assertThat(answer.split("HTTP/1.1 428", -1)).hasSize(3);
      assertThat(answer).contains("HTTP/1.1 200").endsWith("</svg>\n");
    }
  }

  @Test
  void whatBreaksOffIsSaidToHave() throws IOException {
    try (var wire = new Wire(HOUSE)) {
      wire.send(head("POST", "/api/v1/parties", "application/json", of(100)) + "{").ended();
      var answer = wire.answer();
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).contains("broke off");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "gzip, gzip"})
  void aPackedBodyIsNotUnpacked(String encoding) throws IOException {
    try (var wire = new Wire(HOUSE)) {
      var more = of(2) + "\r\nContent-Encoding: " + encoding;
      wire.send(head("POST", "/api/v1/parties", "application/json", more) + "{}");
      var answer = wire.answer();
      assertThat(answer.status()).isEqualTo(415);
      assertThat(answer.body()).contains("was sent packed");
    }
  }

  private static String part(String name, String file, String says) {
    var named = file.isEmpty() ? "" : "; filename=\"" + file + "\"";
    return "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(name, named, says);
  }

  private static Wire.Answer imported(String parts) throws IOException {
    var body = parts + "--b--\r\n";
    try (var wire = new Wire(HOUSE)) {
      var length = of(body.getBytes(UTF_8).length);
      wire.send(head("POST", "/import", "multipart/form-data; boundary=b", length) + body);
      return wire.answer();
    }
  }

  private static String files(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> part("files", "e" + i + ".csv", "a"))
        .collect(Collectors.joining());
  }

  @Test
  void tooManyFilesAreCountedAndNamed() throws IOException {
    var answer = imported(files(60));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body())
        .contains("These are 60 files, and at most 50 are taken at once.")
        .contains("Too many are")
        .contains("e51.csv", "e52.csv", "and 8 more")
        .doesNotContain("e53.csv", "200 MB");
  }

  @Test
  void fiftyFilesAndTheFieldsBesideThemAreNotTooMany() throws IOException {
    var fields =
        IntStream.range(0, 10).mapToObj(i -> part("f" + i, "", "")).collect(Collectors.joining());
    assertThat(imported(files(50) + fields).body()).doesNotContain("at most 50");
  }

  @Test
  void partsWithoutEndAreNotEvenListed() throws IOException {
    var answer = imported(files(600));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("more than 500 files and fields", "at most 50 files");
  }

  @Test
  void aPartWithALongHeadIsNoForm() throws IOException {
    var answer = imported(part("files", "x".repeat(5_000) + ".csv", "a"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("cannot be read");
  }

  @Test
  void fieldsWithoutEndAreRefusedInAFormAndInAnAddress() throws IOException {
    var fields =
        IntStream.range(0, 1_001).mapToObj(i -> "f" + i + "=").collect(Collectors.joining("&"));
    try (var wire = new Wire(HOUSE);
        var other = new Wire(HOUSE)) {
      wire.send(head("POST", "/start", FORM, of(fields.length())) + fields);
      other.send(head("GET", "/?" + fields, FORM, "X: y"));
      for (var answer : new Wire.Answer[] {wire.answer(), other.answer()}) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("more than 1,000");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "{\"a\": 1, \"a\": 2} > Line 1, column 13: the field 'a' stands there twice.",
        "{\"a\": NaN} > NaN and Infinity are none.",
        "{\"a\": -Infinity} > NaN and Infinity are none.",
        "{\"a\": 1} {} > something stands behind the end of the JSON text.",
        "{\"a\": > the JSON text ends before it is complete.",
        "{a: 1} > this is not JSON.",
        "{\"a\": 01} > this is not JSON.",
        "{\"a\": 1e999} > One of the numbers is larger than any that can be kept."
      })
  void jsonThatMayMeanTwoThingsIsRefusedWithItsPlace(String json, String says) throws IOException {
    assertThat(refused(json)).contains(says.replace("'", "\\\""));
  }

  @Test
  void jsonWithoutMeasureIsRefusedWithItsPlace() throws IOException {
    assertThat(refused("[".repeat(101) + "]".repeat(101))).contains("nested more than 100 deep");
    assertThat(refused("{\"a\":".repeat(200_000))).contains("nested more than 100 deep");
    assertThat(refused("{\"a\": " + "9".repeat(101) + "}")).contains("more than 100 digits");
    assertThat(refused("{\"a\": \"" + "x".repeat(100_001) + "\"}"))
        .contains("longer than 100,000 characters");
    assertThat(refused("{\"" + "x".repeat(60_000) + "\": 1}"))
        .contains("name of a field is longer than 1,000");
  }

  private static String refused(String json) throws IOException {
    try (var wire = new Wire(HOUSE)) {
      var length = of(json.getBytes(UTF_8).length);
      wire.send(head("POST", "/api/v1/parties", "application/json", length) + json);
      var answer = wire.answer();
      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
      assertThat(answer.body())
          .contains("\"detail\":\"")
          .doesNotContain("tools.jackson", "Exception");
      return answer.body();
    }
  }

  @Test
  void yamlWithoutMeasureIsRefusedWithItsPlace() throws IOException {
    var head = "apiVersion: tutti/v1\nkind: Company\n";
    for (var yaml :
        new String[] {
          head + "arrows: " + "[".repeat(10_000) + "]".repeat(10_000),
          head + "x-a: &a [x, x]\nx-b: &b [*a, *a]\narrows: &c [*c]\n",
          head + "name: !!javax.script.ScriptEngineManager [a]\n",
          "#".repeat(8_000_001)
        }) {
      try (var wire = new Wire(HOUSE)) {
        var more = of(yaml.length()) + "\r\nIf-None-Match: *\r\nTutti-Acting-As: Ada";
        wire.send(head("PUT", "/api/v1/company", "application/yaml", more)).send(yaml);
        var answer = wire.answer();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"line\":").doesNotContain("Exception");
      }
    }
  }
}
