package tutti.availability;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something is well asked for and cannot be done just now. Nothing was stored; asking again later
 * may succeed.
 */
public final class Unavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Cause why;
  private final Duration retryAfter;

  /** Why it cannot be done. */
  public enum Cause {
    /** So much is being worked out that no more is taken on. */
    BUSY,
    /** It took longer than anybody may wait. */
    OUT_OF_TIME,
    /** The database does not answer. */
    DATABASE,
    /** The disk is too full to write to. */
    DISK
  }

  /**
   * @param says one sentence for people: what cannot be done and what to do
   * @param retryAfter when it is worth asking again, in whole seconds
   */
  public Unavailable(Cause why, String says, Duration retryAfter) {
    this(why, says, retryAfter, null);
  }

  public Unavailable(Cause why, String says, Duration retryAfter, @Nullable Throwable cause) {
    super(requireNonNull(says, "says"), cause);
    this.why = requireNonNull(why, "why");
    this.retryAfter = requireNonNull(retryAfter, "retryAfter");
  }

  public Cause why() {
    return why;
  }

  public String says() {
    return String.valueOf(getMessage());
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
