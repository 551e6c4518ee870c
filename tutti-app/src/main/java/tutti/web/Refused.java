package tutti.web;

import org.springframework.http.HttpStatus;

/** A request that gets a page with a sentence instead of what it asked for. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final HttpStatus status;

  public Refused(HttpStatus status, String says) {
    super(says);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  String says() {
    return String.valueOf(getMessage());
  }
}
