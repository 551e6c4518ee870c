package tutti.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Which hosts a request may name. */
class LocalHostsTest {

  /** A request that was asked, and what came of it. */
  private record Asked(MockHttpServletResponse response, boolean letIn) {}

  private static Asked asked(String... hosts) throws ServletException, IOException {
    var request = new MockHttpServletRequest("GET", "/");
    for (var host : hosts) {
      request.addHeader("Host", host);
    }
    var response = new MockHttpServletResponse();
    var chain = new MockFilterChain();
    new LocalHosts().doFilter(request, response, chain);
    return new Asked(response, chain.getRequest() != null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1:43210",
        "localhost",
        "localhost:8080",
        "LOCALHOST",
        "LocalHost:8080",
        "[::1]",
        "[::1]:8080"
      })
  void thisMachineByAnyOfItsNamesIsLetIn(String host) throws Exception {
    assertThat(asked(host).letIn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "evil.example",
        "evil.example:8080",
        "127.0.0.1.evil.example",
        "127.0.0.1.evil.example:8080",
        "localhost.evil.example",
        "evil.example.localhost",
        "localhost.",
        "127.0.0.1.",
        "127.0.0.1@evil.example",
        "evil.example@127.0.0.1",
        "localhost:80@evil.example",
        "user:80@localhost",
        "evil.example:80:80",
        "localhost:80:80",
        "localhost:",
        "localhost:-1",
        "localhost:http",
        "localhost:123456",
        "localhost:８０８０",
        "localhost/evil.example",
        "localhost#.evil.example",
        "localhost?evil.example",
        "localhost,evil.example",
        "evil.example,localhost",
        " localhost",
        "localhost\n",
        "evil.example\nlocalhost",
        "localhost:80\nevil.example",
        "127.1",
        "127.0.0.2",
        "2130706433",
        "0x7f000001",
        "0.0.0.0",
        "192.168.0.1",
        "::1",
        "[::]",
        "[::1",
        "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]",
        "[::1].evil.example",
        "ⓛocalhost",
        "ｌocalhost"
      })
  void anyOtherNameIsRefused(String host) throws Exception {
    assertThat(asked(host).letIn()).isFalse();
    assertThat(asked(host).response().getStatus()).isEqualTo(421);
  }

  @Test
  void aRequestThatNamesNoHostIsRefused() throws Exception {
    assertThat(asked().letIn()).isFalse();
    assertThat(LocalHosts.local(List.of())).isFalse();
  }

  @Test
  void aRequestThatNamesTwoIsRefusedWhateverTheyAre() throws Exception {
    assertThat(asked("localhost", "evil.example").letIn()).isFalse();
    assertThat(asked("evil.example", "localhost").letIn()).isFalse();
    assertThat(asked("localhost", "localhost").letIn()).isFalse();
  }

  @Test
  void theRefusalSaysWhereTuttiAnswersAndNothingOfWhatWasAsked() throws Exception {
    var response = asked("<script>.example").response();
    assertThat(response.getContentAsString())
        .isEqualTo(
            "This is Tutti on a machine of its own. It answers at 127.0.0.1, localhost and [::1]"
                + " only.\n");
    assertThat(response.getContentType()).startsWith("text/plain");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
  }
}
