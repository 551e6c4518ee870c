package tutti.database.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tutti.answer.ErrorAnswer;
import tutti.availability.Unavailable;
import tutti.database.RequestDeadline;

/** Trouble with the database or the time is told as such, whoever handled the request. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailureResolver implements HandlerExceptionResolver {

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    return response.isCommitted()
        ? null
        : FailureAnswer.of(request, failure, RequestDeadline.current())
            .map(unavailable -> answered(request, response, unavailable))
            .orElse(null);
  }

  private static ModelAndView answered(
      HttpServletRequest request, HttpServletResponse response, Unavailable unavailable) {
    try {
      ErrorAnswer.send(request, response, unavailable);
      return new ModelAndView();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
