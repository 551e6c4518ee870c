package tutti.page;

import org.springframework.http.HttpStatus;

/** A request that gets a page with a sentence instead of what it asked for. */
public final class PageRefusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final HttpStatus status;

  public PageRefusal(HttpStatus status, String says) {
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
