package tutti.company.chain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tutti.company.time.TimeSpan;

/** A request about a deal, whom it goes to, and how soon it is answered. */
public record DealRoute(
    String id, String ask, List<String> route, TimeSpan limit, Optional<String> note) {

  public DealRoute {
    requireNonNull(id, "id");
    requireNonNull(ask, "ask");
    route = List.copyOf(route);
    requireNonNull(limit, "limit");
    requireNonNull(note, "note");
  }
}
