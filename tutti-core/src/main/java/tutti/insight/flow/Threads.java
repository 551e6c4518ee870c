package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.handoff.HandOff;
import tutti.measure.PassedOn;

/**
 * Hand-offs put together into threads. Two belong to one thread when both name it, or when one
 * names the other as its parent, by its key or as {@code arrow/key}.
 */
public final class Threads {

  private final List<Followed> all;
  private final Map<String, Followed> byName = new HashMap<>();
  private final Map<HandOff.Id, Followed> byHandOff = new HashMap<>();
  private final Map<String, List<HandOff>> byArrow = new HashMap<>();

  private Threads(List<Followed> all) {
    this.all = requireNonNull(all, "all");
    all.forEach(thread -> thread.handOffs().forEach(handOff -> note(thread, handOff)));
    all.forEach(thread -> byName.put(thread.id(), thread));
  }

  private void note(Followed thread, HandOff handOff) {
    byHandOff.put(handOff.id(), thread);
    byArrow.computeIfAbsent(handOff.id().arrow(), arrow -> new ArrayList<>()).add(handOff);
    PassedOn.names(handOff.id()).forEach(name -> byName.putIfAbsent(name, thread));
    handOff.links().thread().ifPresent(name -> byName.put(name, thread));
  }

  /** The threads these hand-offs make, the one that began first first. */
  public static Threads of(Collection<HandOff> handOffs) {
    var links = new Links();
    handOffs.forEach(links::add);
    handOffs.forEach(links::join);
    return new Threads(links.threads());
  }

  /** Hand-offs as a forest: each stands for itself, or for the one it was joined to. */
  private static final class Links {
    private final List<HandOff> handOffs = new ArrayList<>();
    private final List<Integer> joined = new ArrayList<>();
    private final Map<String, List<Integer>> named = new HashMap<>();
    private final Map<String, Integer> threads = new HashMap<>();

    void add(HandOff handOff) {
      var number = handOffs.size();
      handOffs.add(handOff);
      joined.add(number);
      PassedOn.names(handOff.id())
          .forEach(name -> named.computeIfAbsent(name, n -> new ArrayList<>()).add(number));
    }

    private int next = 0;

    void join(HandOff handOff) {
      var number = next++;
      handOff
          .links()
          .thread()
          .ifPresent(thread -> join(number, threads.computeIfAbsent(thread, t -> number)));
      handOff
          .links()
          .parent()
          .ifPresent(parent ->
              named.getOrDefault(parent, List.of()).forEach(other -> join(number, other)));
    }

    private void join(int one, int other) {
      joined.set(root(one), root(other));
    }

    private int root(int number) {
      var at = number;
      while (joined.get(at) != at) {
        joined.set(at, joined.get(joined.get(at)));
        at = joined.get(at);
      }
      return at;
    }

    List<Followed> threads() {
      var together = new LinkedHashMap<Integer, List<HandOff>>();
      for (var i = 0; i < handOffs.size(); i++) {
        together.computeIfAbsent(root(i), r -> new ArrayList<>()).add(handOffs.get(i));
      }
      return together.values().stream()
          .map(Followed::of)
          .sorted(Comparator.comparing(Followed::began).thenComparing(Followed::id))
          .toList();
    }
  }

  public List<Followed> all() {
    return all;
  }

  /** The thread something belongs to: a thread's id, a hand-off's key, or {@code arrow/key}. */
  public Optional<Followed> find(String id) {
    return Optional.ofNullable(byName.get(id));
  }

  /** The hand-offs on an arrow whose facts can be true. */
  public Stream<HandOff> on(String arrow) {
    return byArrow.getOrDefault(arrow, List.of()).stream().filter(h -> !h.anomaly());
  }

  /** The thread of a hand-off. */
  public Optional<Followed> of(HandOff.Id id) {
    return Optional.ofNullable(byHandOff.get(id));
  }
}
