package tutti.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;

/** Whatever comes over the wire, the answer is ours: a sentence, with strict headers. */
class MalformedRequestsTest {

  private static final WebHouse HOUSE = WebHouse.shared();
  private static final String REST = " HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n";
  private static final String HEAD = "Host: HOST\r\nConnection: close\r\n";

  private static Stream<Arguments> requests() {
    return Stream.of(
        Arguments.of("a sign no address holds", "GET /{x}|<y>\"" + REST),
        Arguments.of("a backslash", "GET /a\\b" + REST),
        Arguments.of("a control character", "GET /a\u0001b" + REST),
        Arguments.of("a bare percent", "GET /%" + REST),
        Arguments.of("a zero byte", "GET /a%00b" + REST),
        Arguments.of("an encoded slash", "GET /arrows/a%2Fb" + REST),
        Arguments.of("an encoded backslash", "GET /arrows/a%5Cb" + REST),
        Arguments.of("an encoded percent", "GET /arrows/a%25b" + REST),
        Arguments.of("two slashes", "GET //arrows" + REST),
        Arguments.of("a semicolon", "GET /arrows;a=b" + REST),
        Arguments.of("the way up", "GET /../../etc/passwd" + REST),
        Arguments.of("the way up, encoded", "GET /%2e%2e/%2e%2e/etc/passwd" + REST),
        Arguments.of("letters that are no UTF-8", "GET /%ff%fe" + REST),
        Arguments.of("no path", "GET x" + REST),
        Arguments.of("another host's path", "GET http://evil.test/" + REST),
        Arguments.of("no words", "\u0000\u0001\u0002\r\n\r\n"),
        Arguments.of("no method", " / HTTP/1.1\r\n" + HEAD + "\r\n"),
        Arguments.of("a method of signs", "G{}T /" + REST),
        Arguments.of("an unknown method", "FOO /" + REST),
        Arguments.of("an unknown method for programs", "FOO /api/v1/company" + REST),
        Arguments.of("TRACE", "TRACE /" + REST),
        Arguments.of("OPTIONS", "OPTIONS /" + REST),
        Arguments.of("CONNECT", "CONNECT evil.test:443" + REST),
        Arguments.of("CONNECT to a path", "CONNECT /" + REST),
        Arguments.of("PROPFIND", "PROPFIND /" + REST),
        Arguments.of("HTTP 3.0", "GET / HTTP/3.0\r\n" + HEAD + "\r\n"),
        Arguments.of("HTTP of nothing", "GET / HTTP/\r\n" + HEAD + "\r\n"),
        Arguments.of("no version", "GET / \r\n" + HEAD + "\r\n"),
        Arguments.of("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
        Arguments.of("two hosts", "GET / HTTP/1.1\r\n" + HEAD + "Host: evil.test\r\n\r\n"),
        Arguments.of("a host of signs", "GET / HTTP/1.1\r\nHost: a b{}\r\n\r\n"),
        Arguments.of(
            "another host", "GET / HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n"),
        Arguments.of("a header without a colon", "GET / HTTP/1.1\r\n" + HEAD + "nonsense\r\n\r\n"),
        Arguments.of("a header of signs", "GET / HTTP/1.1\r\n" + HEAD + "a{b}: c\r\n\r\n"),
        Arguments.of(
            "large headers", "GET / HTTP/1.1\r\n" + HEAD + "a: " + "x".repeat(20_000) + "\r\n\r\n"),
        Arguments.of("a long address", "GET /" + "x".repeat(20_000) + REST),
        Arguments.of("many headers", "GET / HTTP/1.1\r\n" + HEAD + "a: b\r\n".repeat(500) + "\r\n"),
        Arguments.of(
            "a length of letters", "POST / HTTP/1.1\r\n" + HEAD + "Content-Length: x\r\n\r\n"),
        Arguments.of(
            "a length below zero", "POST / HTTP/1.1\r\n" + HEAD + "Content-Length: -1\r\n\r\n"),
        Arguments.of(
            "a length without end",
            "POST / HTTP/1.1\r\n" + HEAD + "Content-Length: 99999999999999999999\r\n\r\n"),
        Arguments.of(
            "two lengths",
            "POST / HTTP/1.1\r\n" + HEAD + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
        Arguments.of(
            "a length and chunks",
            "POST /start HTTP/1.1\r\n"
                + HEAD
                + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        Arguments.of(
            "an unknown transfer",
            "POST / HTTP/1.1\r\n" + HEAD + "Transfer-Encoding: rot13\r\n\r\n"),
        Arguments.of(
            "chunks of letters",
            "POST /api/v1/parties HTTP/1.1\r\n"
                + HEAD
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
        Arguments.of(
            "a chunk without end",
            "POST /api/v1/parties HTTP/1.1\r\n"
                + HEAD
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffff\r\n{}"),
        Arguments.of(
            "a content type of signs",
            "POST /api/v1/parties HTTP/1.1\r\n"
                + HEAD
                + "Content-Type: {}\r\nContent-Length: 2\r\n\r\n{}"),
        Arguments.of(
            "an unknown content type",
            "POST /api/v1/parties HTTP/1.1\r\n"
                + HEAD
                + "Content-Type: text/xml\r\nContent-Length: 2\r\n\r\n{}"),
        Arguments.of(
            "parts without a border",
            "POST /import HTTP/1.1\r\n"
                + HEAD
                + "Content-Type: multipart/form-data\r\nContent-Length: 2\r\n\r\n{}"),
        Arguments.of(
            "an unknown expectation",
            "POST / HTTP/1.1\r\n" + HEAD + "Expect: wonders\r\nContent-Length: 0\r\n\r\n"),
        Arguments.of("an accept of signs", "GET / HTTP/1.1\r\n" + HEAD + "Accept: {}\r\n\r\n"),
        Arguments.of("nobody's page", "GET /nix" + REST),
        Arguments.of("nobody's page for programs", "GET /api/v1/nix" + REST),
        Arguments.of("a query of signs", "GET /?a=%zz" + REST),
        Arguments.of(
            "a page of another site",
            "GET /map.png HTTP/1.1\r\n"
                + HEAD
                + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n\r\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void isAnsweredInASentenceWithStrictHeaders(String name, String request) throws IOException {
    try (var wire = new Wire(HOUSE)) {
      var answer = wire.send(request).ended().answer();
      if (name.equals("an accept of signs") && answer.status() == 200) {
        return;
      }
      assertThat(answer.status()).as(answer.text()).isBetween(400, 599).isNotEqualTo(500);
      assertThat(answer.head())
          .contains(
              "content-security-policy: default-src 'none'", "x-content-type-options: nosniff")
          .contains("cross-origin-resource-policy: same-origin", "referrer-policy: no-referrer")
          .doesNotContain("\r\nserver:", "x-powered-by", "etag");
      assertThat(answer.body())
          .containsPattern("\\w+ .*\\.")
          .doesNotContain("Tomcat", "Apache", "Exception", "HTTP Status", "evil.test");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tutti.css", "/icon.svg", "/map.svg", "/api/v1/report", "/nix"})
  void everyAnswerIsForThisSiteAlone(String path) throws IOException {
    try (var wire = new Wire(HOUSE)) {
      assertThat(wire.send("GET " + path + REST).answer().head())
          .contains("cross-origin-resource-policy: same-origin", "nosniff");
    }
  }

  /** HTTP of 1991 knows no headers: it is answered as if it were younger. */
  @Test
  void aRequestWithoutAVersionIsNotServed() throws IOException {
    try (var wire = new Wire(HOUSE)) {
      var answer = wire.send("GET /\r\n\r\n").ended().answer();
      assertThat(answer.status()).isEqualTo(505);
      assertThat(answer.head()).contains("content-security-policy");
    }
  }

  @Test
  void theGreetingOfHttp2IsNotAnswered() throws IOException {
    try (var wire = new Wire(HOUSE)) {
      assertThat(wire.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").ended().answer().text()).isEmpty();
    }
  }

  @Test
  void afterAllThatTheHouseAnswers() throws IOException {
    try (var wire = new Wire(HOUSE)) {
      assertThat(wire.send("GET /health" + REST).answer().status()).isEqualTo(200);
    }
  }
}
