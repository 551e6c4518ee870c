package tutti.insight.discovery;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import tutti.measure.distribution.LinearQuantile;

/** What passes from one party to another, as it is counted. */
final class PairTally {

  private static final double HALF = 0.5;
  private static final double EIGHT_OF_TEN = 0.8;

  private final GrowingNumbers waits = new GrowingNumbers();
  private final GrowingNumbers work = new GrowingNumbers();
  private int returned;

  void passed(PartyStay giver, PartyStay receiver) {
    waits.add(receiver.first() - giver.last());
    work.add(receiver.last() - receiver.first());
  }

  void returned() {
    returned++;
  }

  int count() {
    return waits.size();
  }

  HandOverPair pair(String from, String to) {
    var sorted = waits.sorted();
    return new HandOverPair(
        from,
        to,
        count(),
        returned,
        duration(LinearQuantile.of(sorted, HALF)),
        duration(LinearQuantile.of(sorted, EIGHT_OF_TEN)),
        duration(LinearQuantile.of(work.sorted(), HALF)));
  }

  private static Duration duration(double micros) {
    return Duration.of(Math.round(micros), ChronoUnit.MICROS);
  }
}
