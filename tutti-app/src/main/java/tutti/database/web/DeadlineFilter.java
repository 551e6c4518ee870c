package tutti.database.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tutti.answer.ErrorAnswer;
import tutti.database.RequestDeadline;

/**
 * Gives every request its time, from the end of its body on, and answers what fails on the way:
 * while a page is written, or before anybody handles it.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class DeadlineFilter extends OncePerRequestFilter {

  private final RequestDeadlines deadlines;

  DeadlineFilter(RequestDeadlines deadlines) {
    this.deadlines = requireNonNull(deadlines, "deadlines");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    receiveForm(request);
    var deadline = deadlines.begin();
    try {
      var failed =
          ScopedValue.where(RequestDeadline.CURRENT, deadline)
              .call(() -> attempt(new TimedBody(request, deadline), response, chain));
      if (failed.isPresent()) {
        answer(request, response, failed.get(), deadline);
      }
    } finally {
      deadlines.end(deadline);
    }
  }

  /** The server reads forms and their files by itself, however long they take to arrive. */
  private static void receiveForm(HttpServletRequest request) {
    var type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded")) {
      request.getParameterMap();
    }
  }

  private static Optional<Exception> attempt(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    try {
      chain.doFilter(request, response);
      return Optional.empty();
    } catch (ServletException | IOException | RuntimeException e) {
      return Optional.of(e);
    }
  }

  /** What is nobody's fault is told as such while nothing was sent; all else is thrown on. */
  private static void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Exception failure,
      RequestDeadline deadline)
      throws ServletException, IOException {
    var unavailable = FailureAnswer.of(request, failure, Optional.of(deadline));
    if (unavailable.isEmpty() || response.isCommitted()) {
      throwOn(failure);
    } else {
      ErrorAnswer.send(request, response, unavailable.get());
    }
  }

  private static void throwOn(Exception failure) throws ServletException, IOException {
    switch (failure) {
      case RuntimeException e -> throw e;
      case IOException e -> throw e;
      case ServletException e -> throw e;
      default -> throw new ServletException(failure);
    }
  }
}
