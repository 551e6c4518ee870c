package tutti.print;

/** A print that cannot be made, with a sentence that says what to do. */
public final class Unprintable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unprintable(String says) {
    super(says);
  }

  Unprintable(String says, Throwable cause) {
    super(says, cause);
  }

  /** The sentence. */
  public String says() {
    return String.valueOf(getMessage());
  }
}
