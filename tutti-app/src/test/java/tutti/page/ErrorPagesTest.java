package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** Moments in addresses, and what is said when something is wrong. */
class ErrorPagesTest {

  private static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");

  private final MomentReader moments =
      new MomentReader(InstantSource.fixed(NOW), new NoCompany(() -> ZoneOffset.UTC));

  private PageMoment asked(String at) throws NoSuchMethodException {
    var request = new MockHttpServletRequest("GET", "/");
    request.addParameter("at", at);
    var method = ErrorPagesTest.class.getDeclaredMethod("asked", String.class);
    return Objects.requireNonNull(
        moments.resolveArgument(
            new MethodParameter(method, 0), null, new ServletWebRequest(request), null));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 413, 415, 429, 500, 503, 507})
  void everyFailureHasASentence(int status) {
    assertThat(ErrorPages.says(HttpStatus.valueOf(status))).endsWith(".").contains(" ");
  }

  @Test
  void aFailureOfOursIsSaidToBeOurs() {
    assertThat(ErrorPages.says(HttpStatus.INTERNAL_SERVER_ERROR))
        .isEqualTo("Something went wrong here, not with you. The log of this machine says what.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/nix", "/api/v1/a%20b", "/api/", "/api/v1/%E6%A0%AA"})
  void aProblemNamesThePathThatWasAsked(String path) {
    var problem =
        ErrorPages.problem(HttpStatus.NOT_FOUND, "There is no such page.", path).getBody();
    assertThat(Objects.requireNonNull(problem).getInstance()).isEqualTo(URI.create(path));
    assertThat(problem.getStatus()).isEqualTo(404);
    assertThat(problem.getDetail()).isEqualTo("There is no such page.");
  }

  @Test
  void aPathThatIsNoAddressStillGetsItsProblem() {
    var problem = ErrorPages.problem(HttpStatus.BAD_REQUEST, "No.", "/api/v1/a b|c").getBody();
    assertThat(Objects.requireNonNull(problem).getStatus()).isEqualTo(400);
    assertThat(problem.getInstance()).isNull();
  }

  @Test
  void aPageIsAboutNowUnlessItsAddressSaysOtherwise() throws Exception {
    assertThat(asked("")).isEqualTo(PageMoment.now(NOW));
    assertThat(asked(" ")).isEqualTo(PageMoment.now(NOW));
    assertThat(asked("2018-12-01T00:00:00Z").at()).isEqualTo("2018-12-01T00:00:00Z");
  }

  @Test
  void aMomentIsKeptInEveryAddress() throws Exception {
    var then = asked("2018-12-01T00:00:00Z");
    assertThat(then.on("/")).isEqualTo("/?at=2018-12-01T00%3A00%3A00Z");
    assertThat(then.on("/?as=table")).isEqualTo("/?as=table&at=2018-12-01T00%3A00%3A00Z");
    assertThat(PageMoment.now(NOW).on("/?as=table")).isEqualTo("/?as=table");
  }

  @ParameterizedTest
  @CsvSource({
    "leads,/arrows/leads",
    "a b,/arrows/a%20b",
    "a/b,/arrows/a%2Fb",
    "a?b#c,/arrows/a%3Fb%23c",
    "a%b,/arrows/a%25b",
    "株,/arrows/%E6%A0%AA"
  })
  void anArrowsNameIsOnePartOfItsAddress(String id, String address) {
    assertThat(PageMoment.now(NOW).arrow(id)).isEqualTo(address);
    assertThat(URI.create(address).getPath()).isEqualTo("/arrows/" + id);
  }

  @Test
  void aTimeThatIsNoneIsRefusedInASentence() {
    assertThat(Assertions.catchThrowableOfType(PageRefusal.class, () -> asked("yesterday")))
        .satisfies(refused -> {
          assertThat(refused.status()).isEqualTo(HttpStatus.BAD_REQUEST);
          assertThat(refused.says())
              .startsWith("The address says at=, but \"yesterday\" is not a time")
              .endsWith(".");
        });
  }
}
