package tutti.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Other sites may link a page, and nothing else. */
class ForeignSitesTest {

  private static int asked(String site, String method, String path, String mode, String dest)
      throws Exception {
    var request = new MockHttpServletRequest(method, path);
    request.setServletPath(path);
    request.addHeader("Sec-Fetch-Site", site);
    request.addHeader("Sec-Fetch-Mode", mode);
    request.addHeader("Sec-Fetch-Dest", dest);
    var response = new MockHttpServletResponse();
    new ForeignSites().doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/arrows/leads", "/health", "/import", "/launches/v1.2"})
  void aLinkElsewhereOpensAPage(String path) throws Exception {
    assertThat(asked("cross-site", "GET", path, "navigate", "document")).isEqualTo(200);
    assertThat(asked("same-site", "HEAD", path, "navigate", "document")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/map.png",
        "/map.svg",
        "/map.pdf",
        "/MAP.PNG",
        "/charter/3.svg",
        "/charter/3.yaml",
        "/start/startup.svg",
        "/export/openslo",
        "/api/v1/report",
        "/tutti.css",
        "/vendor/x/y"
      })
  void noFileIsComputedForAnotherSite(String path) throws Exception {
    assertThat(asked("cross-site", "GET", path, "navigate", "document")).isEqualTo(403);
    assertThat(asked("same-site", "GET", path, "no-cors", "image")).isEqualTo(403);
    assertThat(asked("same-origin", "GET", path, "no-cors", "image")).isEqualTo(200);
    assertThat(asked("none", "GET", path, "navigate", "document")).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, GET, no-cors, image",
    "cross-site, GET, cors, empty",
    "cross-site, GET, navigate, iframe",
    "cross-site, GET, navigate, object",
    "cross-site, POST, navigate, document",
    "same-site, POST, navigate, document",
    "same-site, GET, no-cors, script",
    "Cross-Site, GET, no-cors, style",
    "anything, GET, no-cors, image"
  })
  void whatAnotherSiteDoesWithoutSomebodyOpeningItIsRefused(
      String site, String method, String mode, String dest) throws Exception {
    assertThat(asked(site, method, "/", mode, dest)).isEqualTo(403);
  }

  @Test
  void aProgramThatSaysNothingIsLetIn() throws Exception {
    var response = new MockHttpServletResponse();
    var request = new MockHttpServletRequest("POST", "/api/v1/parties");
    new ForeignSites().doFilter(request, response, new MockFilterChain());
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void aRefusalIsASentenceWithStrictHeaders() throws Exception {
    var request = new MockHttpServletRequest("GET", "/api/v1/report");
    request.addHeader("Sec-Fetch-Site", "cross-site");
    var response = new MockHttpServletResponse();
    new ForeignSites().doFilter(request, response, new MockFilterChain());
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString()).contains("\"status\":403", "page of another site");
    assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
  }
}
