package tutti.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tutti.answer.ErrorAnswer;
import tutti.availability.Unavailable;

/** Lets nobody work with a body before it is there, within its limit and has room. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class BodyFilter extends OncePerRequestFilter {

  private static final String PACKED =
      "This was sent packed (Content-Encoding), and Tutti takes only what is not.";

  private final BodyRoom room = BodyRoom.inHeap(Runtime.getRuntime().maxMemory());

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      pass(request, response, chain);
    } catch (BodyRefused e) {
      ArrivingBody.at(request).ifPresent(ArrivingBody::refuse);
      response.setHeader(HttpHeaders.CONNECTION, "close");
      ErrorAnswer.send(request, response, e.status(), e.says());
    } catch (Unavailable busy) {
      ErrorAnswer.send(request, response, busy);
    }
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var limit = BodyLimit.of(request.getMethod(), request.getServletPath());
    try (var _ = room.enter(limit.inMemory(arrived(request, limit)))) {
      FormFields.check(request, limit);
      chain.doFilter(request, response);
    }
  }

  /** Takes the body when there is one, and tells its length. */
  private static long arrived(HttpServletRequest request, BodyLimit limit) throws BodyRefused {
    var body = ArrivingBody.at(request).filter(come -> carries(request));
    if (body.isEmpty()) {
      return 0;
    }
    if (isPacked(request)) {
      throw new BodyRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, PACKED);
    }
    body.get().take(limit);
    return body.get().length();
  }

  private static boolean carries(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private static boolean isPacked(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_ENCODING))
        .map(String::strip)
        .filter(encoding -> !encoding.isEmpty() && !encoding.equalsIgnoreCase("identity"))
        .isPresent();
  }
}
