package tutti.insight.flow.ready;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.chain.Enablement;
import tutti.handoff.HandOff;
import tutti.insight.flow.EndedHandOffs;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.PartyDuty;

/**
 * Which items of enablement were confirmed, for whom, and until when. An item counts for a thread
 * when it was confirmed in that thread, or in none: then it is general.
 */
final class EnablementRecord {

  private static final String LAUNCH = "launch";

  private final Map<String, Enablement> items;
  private final Map<String, List<HandOff>> told;
  private final Flow flow;

  EnablementRecord(Flow flow) {
    this.flow = flow;
    this.items = items(flow.company());
    this.told =
        flow.threads().all().stream()
            .flatMap(thread -> thread.handOffs().stream())
            .filter(handOff -> !handOff.anomaly() && items.containsKey(handOff.id().arrow()))
            .collect(groupingBy(handOff -> handOff.id().arrow()));
  }

  private static Map<String, Enablement> items(Company company) {
    return company.chain().enablement().stream()
        .collect(Collectors.toMap(Enablement::id, Function.identity(), (one, other) -> one));
  }

  Optional<Enablement> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** The items among the things an arrow needs. */
  List<Enablement> among(Collection<String> needs) {
    return needs.stream().flatMap(id -> item(id).stream()).toList();
  }

  /** How an item stood for a thread at an instant. */
  ItemReadiness standing(Enablement item, Optional<FlowThread> thread, Instant at) {
    return standing(item, handOff -> general(handOff) || within(thread, handOff), at);
  }

  private boolean within(Optional<FlowThread> thread, HandOff handOff) {
    return thread.isPresent() && flow.threads().of(handOff.id()).equals(thread);
  }

  /** How an item stood for a launch at an instant: told in its name, as its thread, or general. */
  ItemReadiness standing(Enablement item, String launch, Instant at) {
    return standing(item, handOff -> general(handOff) || names(handOff, launch), at);
  }

  private static boolean names(HandOff handOff, String launch) {
    return handOff.links().thread().filter(launch::equals).isPresent()
        || handOff.attributes().value(LAUNCH).filter(launch::equals).isPresent();
  }

  private static boolean general(HandOff handOff) {
    return handOff.links().equals(HandOff.Links.NONE)
        && handOff.attributes().value(LAUNCH).isEmpty();
  }

  private ItemReadiness standing(Enablement item, Predicate<HandOff> concerns, Instant at) {
    return told.getOrDefault(item.id(), List.of()).stream()
        .filter(concerns)
        .map(handOff -> standing(item, handOff, at))
        .min(ItemReadiness::compareTo)
        .orElse(ItemReadiness.MISSING);
  }

  private static ItemReadiness standing(Enablement item, HandOff handOff, Instant at) {
    var confirmed = PartyDuty.confirmed(handOff).filter(when -> !when.isAfter(at));
    if (confirmed.isPresent()) {
      return item.expire().filter(span -> at.isAfter(confirmed.get().plus(span))).isPresent()
          ? ItemReadiness.EXPIRED
          : ItemReadiness.CONFIRMED;
    }
    return sent(handOff, at) ? ItemReadiness.SENT : ItemReadiness.MISSING;
  }

  private static boolean sent(HandOff handOff, Instant at) {
    return !EndedHandOffs.is(handOff)
        && handOff.now() != Stage.RETURNED
        && handOff.began().compareTo(at) <= 0;
  }
}
