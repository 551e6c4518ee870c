package tutti.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import tutti.reading.time.TimeParser;

/** Instants that a request names. */
public final class RequestedInstants {

  private RequestedInstants() {}

  /**
   * The instant a text names, in the company's zone where it names none.
   *
   * @throws ErrorResponseException with 400 and a sentence when it names none
   */
  public static Instant at(String text, Supplier<ZoneId> zone) {
    try {
      return TimeParser.parse(text, zone);
    } catch (IllegalArgumentException e) {
      throw ApiRefusals.of(HttpStatus.BAD_REQUEST, "at: " + e.getMessage() + ".");
    }
  }
}
