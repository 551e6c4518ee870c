package tutti.cli;

/** A request that cannot be met, with a sentence that says what to do. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Refusal(String says) {
    super(says);
  }
}
