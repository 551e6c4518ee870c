package tutti.insight.flow.ready;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tutti.company.Company;
import tutti.company.chain.Enablement;
import tutti.company.chain.Launch;
import tutti.insight.flow.Flow;

/**
 * Whether a launch may go out: every receiver has a plan of what it must have, and has confirmed
 * all of it.
 */
public record LaunchReadiness(Launch launch, List<Receiver> receivers) {

  public LaunchReadiness {
    requireNonNull(launch, "launch");
    receivers = List.copyOf(receivers);
  }

  /** A party that has to be ready, and how each of its items stands. */
  public record Receiver(String party, List<Item> items) {
    public Receiver {
      requireNonNull(party, "party");
      items = List.copyOf(items);
    }

    /** Whether anything is planned for it. */
    public boolean planned() {
      return !items.isEmpty();
    }

    public boolean ready() {
      return planned() && open().isEmpty();
    }

    /** The items that keep it from being ready. */
    public List<Item> open() {
      return items.stream().filter(item -> item.standing() != ItemReadiness.CONFIRMED).toList();
    }
  }

  /** An item, and how it stands. */
  public record Item(Enablement item, ItemReadiness standing) {
    public Item {
      requireNonNull(item, "item");
      requireNonNull(standing, "standing");
    }
  }

  /** All launches of a company. */
  public static List<LaunchReadiness> all(Flow flow) {
    var enabling = new EnablementRecord(flow);
    return flow.company().chain().launches().stream()
        .map(launch -> of(launch, flow.company(), enabling, flow.at()))
        .toList();
  }

  /** The launch with this id. */
  public static Optional<LaunchReadiness> of(Flow flow, String id) {
    return all(flow).stream().filter(launching -> launching.launch().id().equals(id)).findFirst();
  }

  private static LaunchReadiness of(
      Launch launch, Company company, EnablementRecord enabling, Instant at) {
    return new LaunchReadiness(
        launch,
        launch.receivers().stream()
            .map(party -> new Receiver(party, items(launch, party, company, enabling, at)))
            .toList());
  }

  private static List<Item> items(
      Launch launch, String party, Company company, EnablementRecord enabling, Instant at) {
    return enabling.among(launch.enablement()).stream()
        .filter(item -> item.to().equals(party) || company.within(item.to(), party))
        .map(item -> new Item(item, enabling.standing(item, launch.id(), at)))
        .toList();
  }

  /** Whether it may go out; a launch that nobody receives is no launch yet. */
  public boolean ready() {
    return !receivers.isEmpty() && receivers.stream().allMatch(Receiver::ready);
  }

  /** The receivers nothing is planned for. */
  public List<String> unplanned() {
    return receivers.stream().filter(r -> !r.planned()).map(Receiver::party).toList();
  }

  /** How many items stand so, over all receivers. */
  public long count(ItemReadiness standing) {
    return receivers.stream()
        .flatMap(receiver -> receiver.items().stream())
        .filter(item -> item.standing() == standing)
        .count();
  }
}
