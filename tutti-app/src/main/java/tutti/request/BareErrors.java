package tutti.request;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tutti.answer.BareAnswer;
import tutti.answer.StrictHeaders;

/**
 * What is answered when a request never reached a page: one that is no HTTP, or whose page of the
 * error failed as well. Tomcat makes it by its name.
 */
public final class BareErrors extends ErrorReportValve {

  private static final int FIRST_ERROR = 400;
  private static final Map<Integer, String> SAYS =
      Map.of(
          400,
              "This is no request that can be understood: its first line, its headers or what"
                  + " follows them is not as HTTP writes it, or more than 16 kB.",
          404, "There is no such page.",
          405, "This is not a way to ask Tutti for something.",
          413, "This is more than this address takes.",
          414, "This address is too long.",
          431, "The headers are more than 16 kB.",
          501, "This way of sending is not known here.",
          505, "This version of HTTP is not known here.");
  private static final String OURS =
      "Something went wrong here, not with you. The log of this machine says what.";

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    var status = response.getStatus();
    if (status >= FIRST_ERROR && response.getContentWritten() == 0 && response.setErrorReported()) {
      answer(request, response, status);
    }
  }

  /** Ends a request with the sentence of a status. */
  static void answer(Request request, Response response, int status) {
    var answer = BareAnswer.of(asked(request), status, says(status));
    write(namesVersion(request) ? answer : versioned(answer, status), response);
  }

  /** Whether a request came so far as to say which HTTP it speaks. */
  static boolean namesVersion(Request request) {
    return !request.getCoyoteRequest().protocol().equals("");
  }

  /**
   * With its own head: to a request without a version Tomcat answers as in 1991, without one, and
   * what broke off in its first line has none either.
   */
  private static BareAnswer versioned(BareAnswer answer, int status) {
    var head = new StringBuilder("HTTP/1.1 " + status + " \r\nConnection: close\r\n");
    head.append("Content-Type: ").append(answer.type()).append("\r\n");
    StrictHeaders.set((name, value) -> head.append(name + ": " + value + "\r\n"));
    return new BareAnswer(answer.type(), head + "\r\n" + answer.text());
  }

  static String says(int status) {
    return SAYS.getOrDefault(status, status < 500 ? SAYS.getOrDefault(400, OURS) : OURS);
  }

  private static String asked(Request request) {
    return Optional.ofNullable(request.getRequestURI()).orElse("");
  }

  private static void write(BareAnswer answer, Response response) {
    try {
      StrictHeaders.set(response::setHeader);
      response.setContentType(answer.type());
      response.setCharacterEncoding("UTF-8");
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(answer.text());
        response.finishResponse();
      }
    } catch (IOException | IllegalStateException e) {
      // Nobody is there to read it.
    }
  }
}
