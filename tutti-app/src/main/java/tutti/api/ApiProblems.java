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
}
