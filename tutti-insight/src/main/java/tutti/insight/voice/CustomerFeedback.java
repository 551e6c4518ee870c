package tutti.insight.voice;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import tutti.company.Stage;
import tutti.handoff.HandOff;

/**
 * What customers told us, item by item: by which channel it came, what sort of word it is, and
 * whether they heard back.
 *
 * @param items every item once
 * @param asked how many were asked for a word ({@code requested})
 */
public record CustomerFeedback(List<Item> items, long asked) {

  public CustomerFeedback {
    items = List.copyOf(items);
  }

  /** What sort of word it is: told by the attribute {@code tag}. */
  public enum Tag {
    WORKS,
    BROKEN,
    WISH
  }

  /**
   * One thing a customer said.
   *
   * @param channel the attribute {@code channel}, such as a survey or a ticket
   * @param tag its sort; none when nobody gave it one of the three
   * @param answered whether the customer was told what became of it
   */
  public record Item(HandOff.Id id, Optional<String> channel, Optional<Tag> tag, boolean answered) {
    public Item {
      requireNonNull(id, "id");
      requireNonNull(channel, "channel");
      requireNonNull(tag, "tag");
    }
  }

  /** Of the hand-offs of an arrow out of the Customer; anomalies are left out. */
  public static CustomerFeedback of(Collection<HandOff> handOffs) {
    var sane = handOffs.stream().filter(handOff -> !handOff.anomaly()).toList();
    return new CustomerFeedback(
        sane.stream().filter(CustomerFeedback::said).map(CustomerFeedback::item).toList(),
        sane.stream().filter(handOff -> handOff.first(Stage.REQUESTED).isPresent()).count());
  }

  private static boolean said(HandOff handOff) {
    return handOff.first(Stage.DELIVERED).or(() -> handOff.first(Stage.OFFERED)).isPresent();
  }

  private static Item item(HandOff handOff) {
    return new Item(
        handOff.id(),
        handOff.attributes().value("channel"),
        handOff.attributes().value("tag").flatMap(CustomerFeedback::tag),
        handOff.first(Stage.TOLD_BACK).isPresent());
  }

  private static Optional<Tag> tag(String word) {
    return Arrays.stream(Tag.values())
        .filter(tag -> tag.name().equals(word.strip().toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** The items to which nobody gave one of the three tags. */
  public List<Item> untagged() {
    return items.stream().filter(item -> item.tag().isEmpty()).toList();
  }

  /** How many items came by each channel. */
  public Map<String, Long> byChannel() {
    var counts = new TreeMap<String, Long>();
    items.forEach(item -> counts.merge(item.channel().orElse("unknown"), 1L, Long::sum));
    return counts;
  }

  /** The share of those asked who said something; none when nobody was asked. */
  public OptionalDouble responseRate() {
    return share(items.stream().count(), asked);
  }

  /** The share of items whose customer heard back; none without items. */
  public OptionalDouble answeredRate() {
    return share(items.stream().filter(Item::answered).count(), items.size());
  }

  private static OptionalDouble share(long some, long all) {
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, (double) some / all));
  }
}
