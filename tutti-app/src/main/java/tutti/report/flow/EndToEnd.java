package tutti.report.flow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.Company;
import tutti.insight.flow.Flow;
import tutti.insight.flow.ready.Launching;
import tutti.insight.flow.ready.Pushes;
import tutti.insight.flow.ready.Tossed;
import tutti.insight.flow.relay.Cited;
import tutti.insight.flow.relay.Heard;
import tutti.insight.flow.relay.RelayRate;
import tutti.insight.flow.worth.Outcomes;
import tutti.insight.flow.worth.Stock;
import tutti.insight.flow.worth.Unsaid;

/** All that a company's threads say, from the problem to its outcome. */
public record EndToEnd(
    Flow flow,
    Pushes pushes,
    List<Tossed> tossed,
    Stock stock,
    Outcomes outcomes,
    List<Launching> launches,
    List<RelayRate> relays,
    List<Heard> heard,
    List<Cited> cited,
    List<Unsaid> unsaid) {

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
        Pushes.of(flow),
        Tossed.all(flow),
        Stock.of(flow),
        Outcomes.of(flow),
        Launching.all(flow),
        RelayRate.all(flow),
        Heard.all(flow),
        Cited.all(flow),
        Unsaid.all(flow));
  }

  public Company company() {
    return flow.company();
  }
}
