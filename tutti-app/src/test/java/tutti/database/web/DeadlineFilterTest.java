package tutti.database.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tutti.answer.ErrorAnswer;
import tutti.database.RequestDeadline;

/** How requests end whose time is over, or that the database failed. */
class DeadlineFilterTest {

  private final AtomicLong nanos = new AtomicLong();
  private final RequestDeadlines deadlines = new RequestDeadlines(nanos::get);
  private final DeadlineFilter filter = new DeadlineFilter(deadlines);
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/health");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @AfterEach
  void nothingIsLeft() {
    assertThat(Thread.interrupted()).isFalse();
    assertThat(deadlines.running()).isZero();
    deadlines.destroy();
  }

  private void timePasses() {
    nanos.addAndGet(RequestDeadline.LIMIT.toNanos());
    deadlines.look();
  }

  /** Waits for what never comes, as on a database that does not answer. */
  private void hangs() throws ServletException {
    timePasses();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new ServletException(new SQLException("Interrupted during connection acquisition", e));
    }
  }

  private void answer(FilterChain chain) throws ServletException, IOException {
    filter.doFilter(request, response, chain);
  }

  @Test
  void aRequestThatHangsIsAnsweredAndTheNextOneKnowsNothingOfIt() throws Exception {
    answer((_, _) -> hangs());
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    assertThat(ErrorAnswer.says(request)).get().asString().startsWith("This took longer than ten");
    var next = new MockHttpServletResponse();
    filter.doFilter(
        new MockHttpServletRequest("GET", "/"),
        next,
        (_, _) -> assertThat(Thread.currentThread().isInterrupted()).isFalse());
    assertThat(next.getStatus()).isEqualTo(200);
  }

  @Test
  void aRequestThatEndsByItselfAllTheSameKeepsItsAnswer() throws Exception {
    answer((_, done) -> {
      timePasses();
      ((MockHttpServletResponse) done).setStatus(201);
    });
    assertThat(response.getStatus()).isEqualTo(201);
  }

  @Test
  void aPageThatWasHalfSentIsBrokenOff() {
    assertThatThrownBy(() ->
            answer((_, half) -> {
              half.flushBuffer();
              hangs();
            }))
        .isInstanceOf(ServletException.class);
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void databaseTroubleWhileAPageIsWrittenIsNoFaultOfOurs() throws Exception {
    answer((_, _) -> {
      throw new ServletException(
          new DataAccessResourceFailureException("gone", new SQLException("gone", "57P01")));
    });
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Refresh")).isEqualTo("5");
  }

  @Test
  void aChangeDoesNotComeBackByItself() throws Exception {
    request.setMethod("POST");
    answer((_, _) -> {
      throw new DataAccessResourceFailureException("gone", new SQLException("gone", "57P01"));
    });
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Refresh")).isNull();
    assertThat(ErrorAnswer.says(request)).get().asString().contains("this was not stored");
  }

  @Test
  void aFaultOfOursStaysOne() {
    assertThatThrownBy(() ->
            answer((_, _) -> {
              throw new IllegalStateException("ours");
            }))
        .hasMessage("ours");
    assertThatThrownBy(() ->
            answer((_, _) -> {
              throw new IOException("the reader left");
            }))
        .hasMessage("the reader left");
  }

  @Test
  void aBodyThatTricklesIsReadInPeaceAndItsTimeRunsFromItsEnd() throws Exception {
    request.setMethod("POST");
    request.setContentType("application/json");
    request.setContent("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
    answer((asked, _) -> {
      var body = asked.getInputStream();
      for (var read = 0; read >= 0; read = body.read()) {
        nanos.addAndGet(RequestDeadline.LIMIT.toNanos() - 1);
        deadlines.look();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
      }
      hangs();
    });
    assertThat(response.getStatus()).isEqualTo(503);
  }

  @Test
  void aReaderOfTheBodyReadsTheSameWords() throws Exception {
    request.setMethod("PUT");
    request.setContentType("application/yaml");
    request.setCharacterEncoding("UTF-8");
    request.setContent("name: Öl\nkind: é".getBytes(StandardCharsets.UTF_8));
    answer(
        (asked, _) -> assertThat(asked.getReader().lines()).containsExactly("name: Öl", "kind: é"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tutti.css",
        "/map.js",
        "/pins.js",
        "/keys.js",
        "/icon.svg",
        "/vendor/a",
        "/healthz"
      })
  void filesNeedNoDatabase(String path) {
    assertThat(RequestNeeds.needsNothing(new MockHttpServletRequest("GET", path))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/map.svg", "/tutti.css/x", "/api/v1/company", "/vendor"})
  void everythingElseDoes(String path) {
    assertThat(RequestNeeds.needsNothing(new MockHttpServletRequest("GET", path))).isFalse();
  }
}
