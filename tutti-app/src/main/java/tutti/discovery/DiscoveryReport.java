package tutti.discovery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.insight.discovery.EventLog;
import tutti.insight.discovery.HandOverNetwork;
import tutti.insight.discovery.HandOverPair;
import tutti.insight.discovery.PartySizes;
import tutti.logs.role.ColumnRole;
import tutti.logs.role.LogRoles;

/**
 * A log and who hands work to whom in it.
 *
 * @param name of the log
 * @param roles which of its columns stand for what
 * @param most how many pairs are listed
 */
public record DiscoveryReport(
    String name, LogRoles roles, EventLog log, HandOverNetwork network, int most) {

  public DiscoveryReport {
    requireNonNull(name, "name");
    requireNonNull(roles, "roles");
    requireNonNull(log, "log");
    requireNonNull(network, "network");
  }

  /**
   * Whether the column of the parties holds names of people: between them hand-overs are counted,
   * and told of no two (claim A06).
   */
  public boolean people() {
    return roles.column(ColumnRole.PARTY).filter(ColumnRole.PERSON::usual).isPresent()
        || log.sizes().filter(PartySizes::single).isPresent();
  }

  /** The pairs that are listed. */
  public List<HandOverPair> listed() {
    return people() ? List.of() : network.pairs().stream().limit(most).toList();
  }
}
