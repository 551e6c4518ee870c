package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.handoff.HandOff;

/**
 * A thread: one thing followed from end to end, over hand-offs that are linked.
 *
 * @param id the thread its hand-offs name, else the earliest hand-off as {@code arrow/key}
 * @param handOffs in the order in which they began
 */
public record FlowThread(String id, List<HandOff> handOffs) {

  private static final String TITLE = "title";

  public FlowThread {
    requireNonNull(id, "id");
    handOffs = List.copyOf(handOffs);
  }

  static FlowThread of(List<HandOff> linked) {
    var inOrder =
        linked.stream()
            .sorted(Comparator.comparing(HandOff::began).thenComparing(HandOff::id))
            .toList();
    var id =
        inOrder.stream()
            .flatMap(handOff -> handOff.links().thread().stream())
            .findFirst()
            .orElseGet(() -> name(inOrder.getFirst().id()));
    return new FlowThread(id, inOrder);
  }

  static String name(HandOff.Id id) {
    return id.arrow() + "/" + id.key();
  }

  /** What it is called: the attribute {@code title} of its earliest hand-off that has one. */
  public String title() {
    return handOffs.stream()
        .flatMap(handOff -> handOff.attributes().value(TITLE).stream())
        .findFirst()
        .orElse(id);
  }

  /** Its hand-offs on an arrow whose facts can be true. */
  public Stream<HandOff> on(String arrow) {
    return handOffs.stream()
        .filter(handOff -> !handOff.anomaly() && handOff.id().arrow().equals(arrow));
  }

  /** The hand-offs of it that have a key, each as {@code arrow/key}. */
  public List<String> called(String key) {
    return handOffs.stream()
        .filter(handOff -> handOff.id().key().equals(key))
        .map(handOff -> name(handOff.id()))
        .toList();
  }

  public Instant began() {
    return handOffs.getFirst().began();
  }

  /** Whether its hand-offs say that they belong together; one alone may say nothing. */
  public boolean linked() {
    return handOffs.size() > 1 || handOffs.getFirst().links().thread().isPresent();
  }

  /** The latest value of an attribute that any of these hand-offs has. */
  static Optional<String> latest(Stream<HandOff> handOffs, String attribute) {
    return handOffs
        .flatMap(handOff -> handOff.attributes().value(attribute).stream())
        .reduce((earlier, later) -> later);
  }

  /** The latest value of an attribute of its hand-offs on some arrows. */
  public Optional<String> says(String attribute, Collection<String> arrows) {
    return latest(arrows.stream().flatMap(this::on), attribute);
  }
}
