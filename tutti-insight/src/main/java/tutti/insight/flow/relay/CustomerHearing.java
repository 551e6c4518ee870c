package tutti.insight.flow.relay;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.Arrow;
import tutti.insight.flow.Flow;

/**
 * How a party hears the Customer: what was said to it directly, and what was passed on to it. A
 * hand-off that came from another one was relayed, and is no conversation.
 */
public record CustomerHearing(Arrow arrow, long direct, long relayed) {

  public CustomerHearing {
    requireNonNull(arrow, "arrow");
  }

  /** Every arrow out of the Customer on which something came in the window. */
  public static List<CustomerHearing> all(Flow flow) {
    return flow.company().customer().stream()
        .flatMap(customer ->
            flow.company().arrows().stream()
                .filter(arrow -> arrow.from().equals(customer.id()))
                .map(arrow -> of(flow, arrow)))
        .filter(heard -> heard.direct() + heard.relayed() > 0)
        .toList();
  }

  private static CustomerHearing of(Flow flow, Arrow arrow) {
    var came = flow.on(arrow.id()).toList();
    var relayed = came.stream().filter(handOff -> handOff.links().parent().isPresent()).count();
    return new CustomerHearing(arrow, came.size() - relayed, relayed);
  }
}
