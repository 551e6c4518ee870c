package tutti.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.handoff.HandOff;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.ForwardedAt;
import tutti.measure.verdict.ForwardingLookup;
import tutti.measure.verdict.PromiseVerdict;

/** Samples of hand-offs held in memory. */
public final class HandOffSamples implements SampleSource {

  private final Map<String, List<HandOff>> byArrow;
  private final ForwardingLookup onward;

  public HandOffSamples(Collection<HandOff> handOffs) {
    this.byArrow =
        handOffs.stream().collect(Collectors.groupingBy(handOff -> handOff.id().arrow()));
    this.onward = ForwardedAt.of(handOffs);
  }

  private List<HandOff> of(Arrow arrow) {
    return byArrow.getOrDefault(arrow.id(), List.of());
  }

  /** Every verdict under a promise, whenever it settles. */
  public List<PromiseVerdict> verdicts(Arrow arrow, Promise promise) {
    return of(arrow).stream()
        .flatMap(handOff -> PromiseVerdict.of(promise, handOff, onward).stream())
        .toList();
  }

  @Override
  public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
    return PromiseSample.of(promise, verdicts(arrow, promise), at);
  }

  @Override
  public ArrivalRate pulse(Arrow arrow, Instant at) {
    return SampleSource.pulse(
        of(arrow).stream()
            .filter(handOff -> !handOff.anomaly())
            .map(HandOff::began)
            .filter(began -> !began.isAfter(at))
            .toList());
  }

  @Override
  public long anomalies(Arrow arrow, Instant at) {
    return of(arrow).stream()
        .filter(handOff -> handOff.anomaly() && !handOff.began().isAfter(at))
        .count();
  }
}
