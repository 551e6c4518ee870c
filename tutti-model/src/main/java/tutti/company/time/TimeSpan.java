package tutti.company.time;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** A span of time: by the clock, or in hours or days on which the receiver works. */
public sealed interface TimeSpan {

  /** About how long it is by the clock; a working day counts 24 hours and a third of a weekend. */
  Duration roughly();

  /** Time by the clock; days are 24 hours. */
  record Elapsed(Duration time) implements TimeSpan {
    public Elapsed {
      requireNonNull(time, "time");
    }

    @Override
    public Duration roughly() {
      return time;
    }
  }

  /** Hours inside the receiver's working hours, written {@code 24bh}. */
  record BusinessHours(int hours) implements TimeSpan {
    private static final int HOURS_OF_A_DAY = 8;

    @Override
    public Duration roughly() {
      return Duration.ofHours(hours).multipliedBy(24).dividedBy(HOURS_OF_A_DAY);
    }
  }

  /** Days on which the receiver works, written {@code 10bd}. */
  record BusinessDays(int days) implements TimeSpan {
    @Override
    public Duration roughly() {
      return Duration.ofDays(days).multipliedBy(7).dividedBy(5);
    }
  }
}
