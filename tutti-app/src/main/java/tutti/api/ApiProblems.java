package tutti.api;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tutti.reading.Spelling;
import tutti.report.flow.Flows;

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

  /** A body that is no JSON. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notRead(HttpMessageNotReadableException e) {
    return refused(
        Refusals.of(
            HttpStatus.BAD_REQUEST,
            "There is no text that can be read; expected one in the body of the request."));
  }

  /** A key that several things have. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unclear(Flows.Unclear e) {
    return refused(Refusals.of(HttpStatus.CONFLICT, e.says()));
  }

  /** A version that is no number. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notUnderstood(MethodArgumentTypeMismatchException e) {
    return refused(
        Refusals.of(
            HttpStatus.BAD_REQUEST,
            "%s is no value for %s; expected a number."
                .formatted(Spelling.quoted(String.valueOf(e.getValue())), e.getName())));
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
