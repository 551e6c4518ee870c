package tutti.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ends a request with one sentence and strict headers, and reads and computes nothing for it: for
 * requests that are refused at the door, where a page would already be too much.
 *
 * @param type its media type
 * @param text what is sent
 */
public record BareAnswer(String type, String text) {

  public BareAnswer {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
  }

  /** A sentence for people, a problem (RFC 9457) for who asks an address of the API. */
  public static BareAnswer of(String asked, int status, String says) {
    return asked.startsWith("/api/")
        ? new BareAnswer(MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(status, says))
        : new BareAnswer("text/plain;charset=UTF-8", says + "\n");
  }

  private static String problem(int status, String says) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("status", status);
    fields.put("detail", says);
    return JsonMapper.shared().writeValueAsString(fields);
  }

  /** Sends it. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, int status, String says)
      throws IOException {
    var answer = of(request.getRequestURI(), status, says);
    response.setStatus(status);
    response.setContentType(answer.type());
    StrictHeaders.set(response::setHeader);
    response.getOutputStream().write(answer.text().getBytes(StandardCharsets.UTF_8));
  }
}
