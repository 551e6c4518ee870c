package tutti.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import tutti.reading.InputProblem;

/** Requests that are not met, each with a sentence. */
public final class ApiRefusals {

  private ApiRefusals() {}

  public static ErrorResponseException of(HttpStatus status, String says) {
    return of(status, says, Map.of());
  }

  public static ErrorResponseException of(
      HttpStatus status, String says, Map<String, Object> more) {
    var problem = ProblemDetail.forStatusAndDetail(status, says);
    more.forEach(problem::setProperty);
    return new ErrorResponseException(status, problem, null);
  }

  public static ErrorResponseException noCharter() {
    return of(HttpStatus.NOT_FOUND, "There is no charter yet; import one.");
  }

  public static ErrorResponseException unreadable(List<InputProblem> problems) {
    return of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        problems.isEmpty() ? "This cannot be published." : problems.getFirst().says(),
        Map.of("problems", problems.stream().map(ApiRefusals::fields).toList()));
  }

  private static Map<String, Object> fields(InputProblem problem) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("line", problem.line());
    fields.put("column", problem.column());
    fields.put("field", problem.field());
    fields.put("says", problem.says());
    return fields;
  }

  /** A refusal as {@code application/problem+json}. */
  public static ResponseEntity<ProblemDetail> answer(ErrorResponseException refusal) {
    return ResponseEntity.status(refusal.getStatusCode())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(refusal.getBody());
  }
}
