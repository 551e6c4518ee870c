package tutti.request;

import java.io.IOException;
import org.springframework.http.HttpStatus;

/** A body that is not taken, with the sentence that says why. */
final class BodyRefused extends IOException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String says;

  BodyRefused(HttpStatus status, String says) {
    super(says);
    this.status = status;
    this.says = says;
  }

  HttpStatus status() {
    return status;
  }

  String says() {
    return says;
  }
}
