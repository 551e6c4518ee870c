package tutti.render;

/** A print that cannot be made, with a sentence that says what to do. */
public final class UnprintableMap extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnprintableMap(String says) {
    super(says);
  }

  UnprintableMap(String says, Throwable cause) {
    super(says, cause);
  }

  /** The sentence. */
  public String says() {
    return String.valueOf(getMessage());
  }
}
