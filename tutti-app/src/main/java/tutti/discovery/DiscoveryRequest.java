package tutti.discovery;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Optional;
import tutti.evidence.value.DateOrder;
import tutti.logs.role.LogRoles;

/**
 * How a log is to be read.
 *
 * @param roles which columns stand for what, as far as somebody said it
 * @param zone for times that name none
 * @param order which number of a date is the month, where somebody said it
 */
public record DiscoveryRequest(LogRoles roles, ZoneId zone, Optional<DateOrder> order) {

  public DiscoveryRequest {
    requireNonNull(roles, "roles");
    requireNonNull(zone, "zone");
    requireNonNull(order, "order");
  }
}
