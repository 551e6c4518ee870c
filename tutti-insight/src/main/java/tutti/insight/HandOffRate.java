package tutti.insight;

import java.time.Duration;
import java.time.Instant;
import tutti.measure.ArrowReading;

/** How many hand-offs an arrow has in a week, from its first one until now. */
final class HandOffRate {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration SHORTEST = WEEK.multipliedBy(4);

  private HandOffRate() {}

  /** Hand-offs a week, 0 or more; what began less than four weeks ago is taken to have had four. */
  static double of(ArrowReading arrow, Instant at) {
    return arrow
        .pulse()
        .first()
        .map(first -> arrow.pulse().count() / weeks(Duration.between(first, at)))
        .orElse(0.0);
  }

  private static double weeks(Duration known) {
    var counted = known.compareTo(SHORTEST) < 0 ? SHORTEST : known;
    return (double) counted.toMillis() / WEEK.toMillis();
  }
}
