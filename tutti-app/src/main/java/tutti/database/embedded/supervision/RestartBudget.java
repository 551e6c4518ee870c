package tutti.database.embedded.supervision;

import java.time.Duration;

/**
 * How many starts are used up. Five seconds of health give one back, fifty all ten.
 *
 * @param used 0 to {@link #STARTS}
 */
record RestartBudget(int used) {

  static final int STARTS = 10;
  static final Duration HEALTH_PER_START = Duration.ofSeconds(5);
  static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
  static final RestartBudget WHOLE = new RestartBudget(0);

  RestartBudget {
    if (used < 0 || used > STARTS) {
      throw new IllegalArgumentException("used: " + used);
    }
  }

  boolean isExhausted() {
    return used == STARTS;
  }

  /** Before the next start: none, then 1 s, 2 s, 4 s and so on, at most 15 s. */
  Duration pause() {
    if (used == 0) {
      return Duration.ZERO;
    }
    Duration doubled = Duration.ofSeconds(1L << (used - 1));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  RestartBudget spent() {
    return new RestartBudget(used + 1);
  }

  RestartBudget afterHealth(Duration healthy) {
    long back = Math.max(0, healthy.dividedBy(HEALTH_PER_START));
    return new RestartBudget((int) Math.max(0, used - back));
  }
}
