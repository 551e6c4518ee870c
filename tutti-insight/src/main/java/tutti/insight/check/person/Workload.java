package tutti.insight.check.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.Seat;
import tutti.insight.check.CheckContext;

/**
 * What waits on whom: the arrows that are not only observed, by the party that answers for them,
 * and the promises on them, by the owner they name, else by that party.
 */
public final class Workload {

  private final CheckContext context;
  private final Map<String, Integer> arrows = new HashMap<>();
  private final Map<String, Integer> promises = new HashMap<>();
  private final Map<String, Integer> owners = new HashMap<>();
  private final Map<SeatOwnership, Integer> named = new HashMap<>();

  private record SeatOwnership(String party, String person) {}

  private Workload(CheckContext context) {
    this.context = context;
    context.company().arrows().stream().filter(arrow -> !arrow.observed()).forEach(this::count);
  }

  /** What waits on whom in a company. */
  public static Workload in(CheckContext context) {
    return context.once(Workload.class, Workload::new);
  }

  private void count(Arrow arrow) {
    arrows.merge(arrow.answerable(), 1, Integer::sum);
    arrow.owed().forEach(promise -> count(arrow.answerable(), promise));
  }

  private void count(String party, Promise promise) {
    if (promise.owners().isEmpty()) {
      promises.merge(party, 1, Integer::sum);
    }
    for (var owner : Set.copyOf(promise.owners())) {
      owners.merge(owner, 1, Integer::sum);
      named.merge(new SeatOwnership(party, owner), 1, Integer::sum);
    }
  }

  /** The arrows that wait on a seat. */
  public int arrows(Seat seat) {
    return sum(arrows, SeatHolder.parties(context, seat));
  }

  /** The arrows that wait on a person. */
  public int arrows(SeatHolder holder) {
    return sum(arrows, holder.parties(context));
  }

  /** The promises a person owns. */
  public int promises(SeatHolder holder) {
    return sum(promises, holder.parties(context)) + owners.getOrDefault(holder.name(), 0);
  }

  /** The promises a seat owns through what it answers for. */
  public int promises(Seat seat) {
    var parties = SeatHolder.parties(context, seat);
    return sum(promises, parties)
        + parties.stream()
            .mapToInt(party -> named.getOrDefault(new SeatOwnership(party, seat.person()), 0))
            .sum();
  }

  private static int sum(Map<String, Integer> counts, Set<String> parties) {
    return parties.stream().mapToInt(party -> counts.getOrDefault(party, 0)).sum();
  }
}
