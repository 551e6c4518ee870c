package tutti.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tutti.availability.Unavailable;

/**
 * Ends a request with a status and a sentence: a page for people, {@code application/problem+json}
 * under {@code /api/}. For filters and handlers alike.
 */
public final class ErrorAnswer {

  private static final String SAYS = ErrorAnswer.class.getName() + ".says";

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private ErrorAnswer() {}

  /** Sends a status with a sentence of its own. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String says)
      throws IOException {
    request.setAttribute(SAYS, says);
    response.sendError(status.value());
  }

  /** Sends what cannot be done just now, with the time to ask again. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, Unavailable unavailable)
      throws IOException {
    if (comesBack(request, unavailable)) {
      response.setHeader("Refresh", seconds(unavailable));
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, seconds(unavailable));
    send(request, response, status(unavailable.why()), unavailable.says());
  }

  /** A page that could not be read is asked for again by itself. */
  private static boolean comesBack(HttpServletRequest request, Unavailable unavailable) {
    return unavailable.why() == Unavailable.Cause.DATABASE && READING.contains(request.getMethod());
  }

  private static String seconds(Unavailable unavailable) {
    return Long.toString(unavailable.retryAfter().toSeconds());
  }

  private static HttpStatus status(Unavailable.Cause why) {
    return switch (why) {
      case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
      case OUT_OF_TIME, DATABASE -> HttpStatus.SERVICE_UNAVAILABLE;
      case DISK -> HttpStatus.INSUFFICIENT_STORAGE;
    };
  }

  /** The sentence a request was ended with. */
  public static Optional<String> says(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(SAYS)).map(String::valueOf);
  }
}
