package tutti.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tutti.company.Promise.Cadence;

/** The whole periods of a cadence, counted back from an instant; period 0 is the latest. */
final class Periods {

  private final Cadence cadence;
  private final Instant at;
  private final int[] given;

  /** The periods from the first giving on, at most a window's worth. */
  Periods(Cadence cadence, Duration window, List<Instant> moments, Instant at) {
    this.cadence = cadence;
    this.at = at;
    var first = moments.stream().min(Instant::compareTo).orElse(at);
    var known = Duration.between(first, at).dividedBy(cadence.every());
    this.given = new int[(int) Math.max(0, Math.min(known, window.dividedBy(cadence.every())))];
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
    long good = 0;
    for (var i = 0; i < most; i++) {
      good += given[i] >= cadence.atLeast() ? 1 : 0;
    }
    return new Tally(good, most - good, 0);
  }
}
