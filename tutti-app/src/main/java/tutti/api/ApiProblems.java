package tutti.api;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals as {@code application/problem+json} (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ReportApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(ErrorResponseException refusal) {
    return ResponseEntity.status(refusal.getStatusCode())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(refusal.getBody());
  }

  /** A body that is no JSON, a version that is no number. */
  @ExceptionHandler({
    org.springframework.http.converter.HttpMessageNotReadableException.class,
    org.springframework.web.method.annotation.MethodArgumentTypeMismatchException.class
  })
  ResponseEntity<ProblemDetail> notUnderstood(Exception e) {
    return refused(
        Refusals.of(
            org.springframework.http.HttpStatus.BAD_REQUEST,
            "This cannot be read: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
  }

  /** Facts that cannot leave as a table. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notKept(tutti.backup.BackupRefused e) {
    return refused(
        Refusals.of(
            org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT,
            String.valueOf(e.getMessage())));
  }

  /** A place that stands in the text more than once, or cannot be changed there. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(tutti.reading.Unreadable e) {
    return refused(Refusals.unreadable(e.problems()));
  }
}
