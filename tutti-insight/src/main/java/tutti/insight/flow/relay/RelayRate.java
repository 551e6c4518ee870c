package tutti.insight.flow.relay;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.ArrowExchanges.Relay;
import tutti.handoff.HandOff;
import tutti.insight.flow.EndedHandOffs;
import tutti.insight.flow.Flow;
import tutti.measure.distribution.ShareDistribution;
import tutti.measure.distribution.ShareInterval;
import tutti.measure.verdict.ForwardedAt;

/**
 * How much of what comes by one arrow goes on by another.
 *
 * @param passedOn how many were passed on
 * @param closed how many came to nothing for a reason that was told: no loss
 * @param lost those that were neither, thirty days after they came
 * @param open how many came in the last thirty days and may still be passed on (our default)
 * @param delays how long it took until they were passed on, the shortest first
 */
public record RelayRate(
    Arrow from,
    Arrow to,
    long passedOn,
    long closed,
    List<HandOff> lost,
    long open,
    List<Duration> delays) {

  private static final Duration PATIENCE = Duration.ofDays(30);
  private static final double TARGET = 0.8;
  private static final double SURE = 0.9;
  private static final int FEWEST = 5;
  private static final int FEWEST_LOST = 2;

  public RelayRate {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    lost = List.copyOf(lost);
    delays = List.copyOf(delays);
  }

  /** Every relay of a company on whose first arrow something came in the window. */
  public static List<RelayRate> all(Flow flow) {
    var onward =
        ForwardedAt.of(
            flow.threads().all().stream().flatMap(thread -> thread.handOffs().stream()).toList());
    return flow.company().exchanges().relays().stream()
        .flatMap(relay -> of(flow, relay, onward).stream())
        .toList();
  }

  private static Optional<RelayRate> of(Flow flow, Relay relay, ForwardedAt onward) {
    var came = flow.on(relay.from()).toList();
    return came.isEmpty()
        ? Optional.empty()
        : flow.company()
            .arrow(relay.from())
            .flatMap(from ->
                flow.company().arrow(relay.to()).map(to -> of(from, to, came, onward, flow.at())));
  }

  private static RelayRate of(
      Arrow from, Arrow to, List<HandOff> came, ForwardedAt onward, Instant at) {
    var delays =
        came.stream()
            .flatMap(handOff ->
                onward.passedOn(handOff.id(), to.id()).stream()
                    .filter(when -> !when.isAfter(at))
                    .map(when -> Duration.between(handOff.began(), when)))
            .sorted()
            .toList();
    var left = came.stream().filter(h -> onward.passedOn(h.id(), to.id()).isEmpty()).toList();
    var lost = left.stream().filter(h -> !closed(h) && h.began().isBefore(at.minus(PATIENCE)));
    var closed = left.stream().filter(RelayRate::closed).count();
    var missing = lost.toList();
    return new RelayRate(
        from, to, delays.size(), closed, missing, left.size() - closed - missing.size(), delays);
  }

  private static boolean closed(HandOff handOff) {
    return EndedHandOffs.is(handOff) && handOff.reason().isPresent();
  }

  /** Those of which it is settled whether they were passed on. */
  public long settled() {
    return passedOn + lost.size();
  }

  /** The share that was passed on; 0 when nothing is settled. */
  public double share() {
    return settled() == 0 ? 0 : (double) passedOn / settled();
  }

  /** Wilson's 95 % interval of the share. */
  public ShareInterval wilson() {
    return ShareInterval.wilson(passedOn, settled());
  }

  /** How long half of them took at most. */
  public Optional<Duration> middleDelay() {
    return delays.isEmpty() ? Optional.empty() : Optional.of(delays.get((delays.size() - 1) / 2));
  }

  /** Whether it is sure that less than 80 of 100 are passed on (our default). */
  public boolean loses() {
    return settled() >= FEWEST
        && lost.size() >= FEWEST_LOST
        && ShareDistribution.jeffreys(passedOn, lost.size()).below(TARGET) >= SURE;
  }
}
