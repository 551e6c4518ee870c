package tutti.api;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tutti.reading.SpellingSuggestion;
import tutti.reading.UnreadableInput;

/** Refusals as {@code application/problem+json} (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(ErrorResponseException refusal) {
    return ApiRefusals.answer(refusal);
  }

  /** A body that is no JSON. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notRead(HttpMessageNotReadableException e) {
    return refused(
        ApiRefusals.of(
            HttpStatus.BAD_REQUEST,
            "There is no text that can be read; expected one in the body of the request."));
  }

  /** A version that is no number. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notUnderstood(MethodArgumentTypeMismatchException e) {
    return refused(
        ApiRefusals.of(
            HttpStatus.BAD_REQUEST,
            "%s is no value for %s; expected a number."
                .formatted(SpellingSuggestion.quoted(String.valueOf(e.getValue())), e.getName())));
  }

  /** A place that stands in the text more than once, or cannot be changed there. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(UnreadableInput e) {
    return refused(ApiRefusals.unreadable(e.problems()));
  }
}
