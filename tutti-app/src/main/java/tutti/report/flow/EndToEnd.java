package tutti.report.flow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.Company;
import tutti.insight.flow.Flow;
import tutti.insight.flow.ready.IncompleteHandOffs;
import tutti.insight.flow.ready.LaunchReadiness;
import tutti.insight.flow.ready.PushRecords;
import tutti.insight.flow.relay.CitedSources;
import tutti.insight.flow.relay.CustomerHearing;
import tutti.insight.flow.relay.RelayRate;
import tutti.insight.flow.worth.ProblemOutcomes;
import tutti.insight.flow.worth.UnpositionedRelease;
import tutti.insight.flow.worth.UnusedReleases;

/** All that a company's threads say, from the problem to its outcome. */
public record EndToEnd(
    Flow flow,
    PushRecords pushes,
    List<IncompleteHandOffs> tossed,
    UnusedReleases stock,
    ProblemOutcomes outcomes,
    List<LaunchReadiness> launches,
    List<RelayRate> relays,
    List<CustomerHearing> heard,
    List<CitedSources> cited,
    List<UnpositionedRelease> unsaid) {

  public EndToEnd {
    requireNonNull(flow, "flow");
    requireNonNull(pushes, "pushes");
    tossed = List.copyOf(tossed);
    requireNonNull(stock, "stock");
    requireNonNull(outcomes, "outcomes");
    launches = List.copyOf(launches);
    relays = List.copyOf(relays);
    heard = List.copyOf(heard);
    cited = List.copyOf(cited);
    unsaid = List.copyOf(unsaid);
  }

  public static EndToEnd of(Flow flow) {
    return new EndToEnd(
        flow,
        PushRecords.of(flow),
        IncompleteHandOffs.all(flow),
        UnusedReleases.of(flow),
        ProblemOutcomes.of(flow),
        LaunchReadiness.all(flow),
        RelayRate.all(flow),
        CustomerHearing.all(flow),
        CitedSources.all(flow),
        UnpositionedRelease.all(flow));
  }

  public Company company() {
    return flow.company();
  }
}
