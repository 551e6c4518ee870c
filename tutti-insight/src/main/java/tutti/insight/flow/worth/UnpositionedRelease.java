package tutti.insight.flow.worth;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import tutti.company.chain.ChainStage.Kind;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.ThreadProgress;

/** Something released for which there was no position on the day of its release. */
public record UnpositionedRelease(FlowThread thread, Instant released) {

  public UnpositionedRelease {
    requireNonNull(thread, "thread");
    requireNonNull(released, "released");
  }

  /** All of them in the window; nothing where the chain has no step for a position. */
  public static List<UnpositionedRelease> all(Flow flow) {
    return flow.step(Kind.POSITION).isEmpty()
        ? List.of()
        : flow.journeys().stream().flatMap(journey -> of(flow, journey)).toList();
  }

  private static Stream<UnpositionedRelease> of(Flow flow, ThreadProgress journey) {
    return flow
        .reached(journey, Kind.RELEASE)
        .filter(released -> released.isAfter(flow.at().minus(flow.window())))
        .filter(released -> !said(flow, journey, released))
        .map(released -> new UnpositionedRelease(journey.thread(), released))
        .stream();
  }

  private static boolean said(Flow flow, ThreadProgress journey, Instant released) {
    var evening = evening(released, flow.company().zone());
    return flow.reached(journey, Kind.POSITION).filter(at -> at.isBefore(evening)).isPresent();
  }

  private static Instant evening(Instant released, ZoneId zone) {
    return released.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
  }
}
