package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comings of hand-offs on an arrow.
 *
 * @param count how many ever came
 * @param first when the first began
 * @param last when the latest began
 */
public record Pulse(long count, Optional<Instant> first, Optional<Instant> last) {

  public static final Pulse NONE = new Pulse(0, Optional.empty(), Optional.empty());

  private static final int FEWEST = 4;
  private static final double SURPRISING = 0.05;

  public Pulse {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
  }

  /** The comings of both. */
  public Pulse plus(Pulse other) {
    return new Pulse(
        count + other.count,
        Stream.of(first, other.first).flatMap(Optional::stream).min(Instant::compareTo),
        Stream.of(last, other.last).flatMap(Optional::stream).max(Instant::compareTo));
  }

  /** How many hand-offs were to be expected since the last one, at the pace up to it. */
  public double expectedSince(Instant at) {
    return history().toMillis() == 0
        ? 0
        : (count - 1.0) * gap(at).toMillis() / history().toMillis();
  }

  /**
   * Whether hand-offs were to be expected since the last one and none came: P(none) is below 5 % at
   * the pace up to then. Needs at least four.
   */
  public boolean silentAt(Instant at) {
    return count >= FEWEST && new Poisson(expectedSince(at)).atMost(0) < SURPRISING;
  }

  /** The time from the first hand-off to the last. */
  public Duration history() {
    return first.flatMap(from -> last.map(to -> Duration.between(from, to))).orElse(Duration.ZERO);
  }

  /** The time since the last hand-off. */
  public Duration gap(Instant at) {
    return last.map(then -> Duration.between(then, at)).orElse(Duration.ZERO);
  }
}
