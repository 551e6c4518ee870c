package tutti.measure;

import java.time.Instant;
import java.util.List;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.measure.arrival.ArrivalDays;
import tutti.measure.arrival.ArrivalRate;

/** Where readings get their counts: hand-offs in memory, or the tallies of a store. */
public interface SampleSource {

  /** Of a company nothing is known of yet. */
  SampleSource NONE = new HandOffSamples(List.of());

  /** What is known of a promise of an arrow at an instant. */
  PromiseSample sample(Arrow arrow, Promise promise, Instant at);

  /** The comings of an arrow's hand-offs up to an instant, anomalies left out. */
  ArrivalRate pulse(Arrow arrow, Instant at);

  /** How many hand-offs of an arrow are anomalies. */
  long anomalies(Arrow arrow, Instant at);

  /** The given moments, sorted, as a pulse. */
  static ArrivalRate pulse(List<Instant> began) {
    return began.isEmpty()
        ? ArrivalRate.NONE
        : new ArrivalRate(
            began.size(),
            began.stream().min(Instant::compareTo),
            began.stream().max(Instant::compareTo),
            ArrivalDays.of(began));
  }
}
