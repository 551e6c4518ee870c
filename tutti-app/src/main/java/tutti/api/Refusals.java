package tutti.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tutti.reading.Problem;

/** Requests that are not met, each with a sentence. */
final class Refusals {

  private Refusals() {}

  static ErrorResponseException of(HttpStatus status, String says) {
    return of(status, says, Map.of());
  }

  static ErrorResponseException of(HttpStatus status, String says, Map<String, Object> more) {
    var problem = ProblemDetail.forStatusAndDetail(status, says);
    more.forEach(problem::setProperty);
    return new ErrorResponseException(status, problem, null);
  }

  static ErrorResponseException noCharter() {
    return of(HttpStatus.NOT_FOUND, "There is no charter yet; import one.");
  }

  static ErrorResponseException unreadable(List<Problem> problems) {
    return of(
        HttpStatus.UNPROCESSABLE_CONTENT,
        problems.isEmpty() ? "This cannot be published." : problems.getFirst().says(),
        Map.of("problems", problems.stream().map(Refusals::fields).toList()));
  }

  private static Map<String, Object> fields(Problem problem) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("line", problem.line());
    fields.put("column", problem.column());
    fields.put("field", problem.field());
    fields.put("says", problem.says());
    return fields;
  }
}
