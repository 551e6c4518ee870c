package tutti.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tutti.availability.Unavailable;

/** What cannot be done just now is answered with its status, its sentence and a time to return. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnavailableAnswers {

  @ExceptionHandler
  void unavailable(
      Unavailable unavailable, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ErrorAnswer.send(request, response, unavailable);
  }
}
