package tutti.insight.flow.worth;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.chain.ChainStage.Kind;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.ThreadProgress;

/**
 * What was released and is not in the customer's hands, the oldest first: released is not used.
 *
 * @param all every such thread that has not come to nothing
 */
public record UnusedReleases(List<Lying> all) {

  /** After so long without a sale or use nobody wanted it (our default). */
  public static final Duration LONG = Duration.ofDays(90);

  public UnusedReleases {
    all = List.copyOf(all);
  }

  /**
   * A release that lies there.
   *
   * @param released when
   * @param age how long ago that is
   * @param sold whether somebody bought it
   */
  public record Lying(FlowThread thread, Instant released, Duration age, boolean sold) {
    public Lying {
      requireNonNull(thread, "thread");
      requireNonNull(released, "released");
      requireNonNull(age, "age");
    }
  }

  /** Nothing where the chain has no step for a release and none for what is live. */
  public static UnusedReleases of(Flow flow) {
    return flow.step(Kind.LIVE).isEmpty()
        ? new UnusedReleases(List.of())
        : new UnusedReleases(
            flow.journeys().stream()
                .filter(journey -> journey.ended().isEmpty())
                .flatMap(journey -> lying(flow, journey))
                .sorted(Comparator.comparing(Lying::age).reversed())
                .toList());
  }

  private static Stream<Lying> lying(Flow flow, ThreadProgress journey) {
    return flow
        .reached(journey, Kind.RELEASE)
        .filter(released -> flow.reached(journey, Kind.LIVE).isEmpty())
        .map(released ->
            new Lying(
                journey.thread(),
                released,
                Duration.between(released, flow.at()),
                flow.reached(journey, Kind.DEAL).isPresent()))
        .stream();
  }

  /** The middle age; none when nothing lies there. */
  public Optional<Duration> middleAge() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() / 2).age());
  }

  /** Released at least so long ago, and neither sold nor used. */
  public List<Lying> unbought(Duration since) {
    return all.stream()
        .filter(lying -> !lying.sold() && lying.age().compareTo(since) >= 0)
        .toList();
  }
}
