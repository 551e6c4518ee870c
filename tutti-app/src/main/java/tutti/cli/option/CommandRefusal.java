package tutti.cli.option;

import org.springframework.modulith.NamedInterface;

/** A request that cannot be met, with a sentence that says what to do. */
@NamedInterface("refusals")
public final class CommandRefusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CommandRefusal(String says) {
    super(says);
  }
}
