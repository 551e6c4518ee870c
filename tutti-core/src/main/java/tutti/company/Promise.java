package tutti.company;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * A measurable statement on an arrow.
 *
 * @param window the time over which the promise is judged, ending now
 * @param target the share of valid hand-offs that must be good, above 0 and at most 1
 */
public record Promise(
    String id, Form form, Duration window, double target, Optional<String> owner) {

  public Promise {
    requireNonNull(id, "id");
    requireNonNull(form, "form");
    requireNonNull(window, "window");
    requireNonNull(owner, "owner");
    if (!(target > 0 && target <= 1)) {
      throw new IllegalArgumentException("A target lies above 0 and at most at 1: " + target);
    }
    if (window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("A window is longer than nothing: " + window);
    }
  }

  /** What is counted, and what counts as good. */
  public sealed interface Form {}

  /** The {@code good} stage is reached within a limit that starts at the {@code valid} stage. */
  public record Reach(Stage valid, Stage good, Limit limit) implements Form {
    public Reach {
      requireNonNull(valid, "valid");
      requireNonNull(good, "good");
      requireNonNull(limit, "limit");
    }
  }

  /** Every period of the given length holds at least so many hand-offs that reached a stage. */
  public record Cadence(Duration every, int atLeast, Optional<Stage> good) implements Form {
    public Cadence {
      requireNonNull(every, "every");
      requireNonNull(good, "good");
      if (atLeast < 1 || every.isNegative() || every.isZero()) {
        throw new IllegalArgumentException("A cadence asks for at least 1 in a period of time");
      }
    }
  }

  /** The receiver's rating is at least so high; hand-offs without a rating are not valid. */
  public record Rating(Optional<Stage> valid, int atLeast) implements Form {
    public Rating {
      requireNonNull(valid, "valid");
    }
  }

  /** By when a stage has to be reached. */
  public sealed interface Limit {}

  /** So long after the valid stage. */
  public record Within(Duration time) implements Limit {
    public Within {
      requireNonNull(time, "time");
    }
  }

  /** By the date the evidence carries. */
  public record ByDue() implements Limit {}
}
