package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.PromiseState;
import tutti.measure.arrival.ArrivalRate;

/**
 * How an arrow stands at an instant.
 *
 * @param anomalies hand-offs whose facts cannot all be true; no promise counts them
 */
public record ArrowReading(
    Arrow arrow, ArrivalRate pulse, long anomalies, List<PromiseReading> promises) {

  public ArrowReading {
    requireNonNull(arrow, "arrow");
    requireNonNull(pulse, "pulse");
    promises = List.copyOf(promises);
  }

  /** The reading of an arrow and its promises. */
  public static ArrowReading of(Arrow arrow, SampleSource samples, Instant at) {
    var pulse = samples.pulse(arrow, at);
    var readings =
        arrow.promises().stream()
            .map(promise ->
                new PromiseReading(promise, samples.sample(arrow, promise, at), pulse, at))
            .toList();
    return new ArrowReading(arrow, pulse, samples.anomalies(arrow, at), readings);
  }

  /** All hand-offs, anomalies included. */
  public long handOffs() {
    return pulse.count() + anomalies;
  }

  /**
   * The state of the worst promise. An observed arrow is never broken; without a promise it is
   * unmeasured.
   */
  public PromiseState state() {
    return arrow.observed()
        ? PromiseState.OBSERVED
        : worst().map(PromiseReading::state).orElse(PromiseState.UNMEASURED);
  }

  /** The promise in the worst state; among equals the one with the smallest share. */
  public Optional<PromiseReading> worst() {
    return promises.stream()
        .min(Comparator.comparing(PromiseReading::state).thenComparingDouble(PromiseReading::mean));
  }
}
