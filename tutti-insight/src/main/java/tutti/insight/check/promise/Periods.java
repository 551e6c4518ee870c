package tutti.insight.check.promise;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tutti.company.Promise;
import tutti.measure.PromiseReading;
import tutti.measure.PromiseSample;
import tutti.measure.arrival.ArrivalRate;

/** How many periods a cadence needs in its window. */
final class Periods {

  private static final Map<Double, Integer> NEEDED = new ConcurrentHashMap<>();

  private Periods() {}

  /** So many good ones in a row would show that its target is kept; it follows from the target. */
  static int needed(Promise promise) {
    return NEEDED.computeIfAbsent(
        promise.target(),
        target ->
            new PromiseReading(promise, PromiseSample.NONE, ArrivalRate.NONE, Instant.EPOCH)
                .goodToSettle());
  }
}
