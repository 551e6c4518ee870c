package tutti.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tutti.company.Promise.Cadence;

/**
 * The periods of a cadence, counted back from an instant; period 0 is the latest. They reach back
 * to the first giving: the period it falls in counts when it held enough, though it had begun
 * before.
 */
final class Periods {

  private final Cadence cadence;
  private final Instant at;
  private final int[] given;
  private final long whole;

  /** At most a window's worth of periods. */
  Periods(Cadence cadence, Duration window, List<Instant> moments, Instant at) {
    this.cadence = cadence;
    this.at = at;
    var first = moments.stream().min(Instant::compareTo).orElse(at);
    this.whole = Math.max(0, Duration.between(first, at).dividedBy(cadence.every()));
    this.given = new int[(int) Math.min(whole + 1, window.dividedBy(cadence.every()))];
    moments.forEach(this::count);
  }

  private void count(Instant moment) {
    var age = Duration.between(moment, at);
    var period = age.dividedBy(cadence.every());
    if (!age.isNegative() && period < given.length) {
      given[(int) period]++;
    }
  }

  Tally within(Duration window) {
    var most = Math.min(given.length, window.dividedBy(cadence.every()));
    var tally = Tally.NONE;
    for (var i = 0; i < most; i++) {
      tally = tally.plus(period(i));
    }
    return tally;
  }

  private Tally period(int i) {
    if (given[i] >= cadence.atLeast()) {
      return new Tally(1, 0, 0);
    }
    return i < whole ? new Tally(0, 1, 0) : Tally.NONE;
  }
}
