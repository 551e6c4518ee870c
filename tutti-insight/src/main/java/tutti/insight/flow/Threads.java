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
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tutti.handoff.HandOff;
import tutti.measure.verdict.ForwardedAt;

/**
 * Hand-offs put together into threads. Two belong to one thread when both name it, or when one
 * names the other as its parent, by its key or as {@code arrow/key}. A key that hand-offs of
 * several threads have names none of them.
 */
public final class Threads {

  private final List<FlowThread> all;
  private final List<HandOff.Id> unclear;
  private final Map<String, FlowThread> byThread = new HashMap<>();
  private final Map<String, List<FlowThread>> byName = new HashMap<>();
  private final Map<HandOff.Id, FlowThread> byHandOff = new HashMap<>();
  private final Map<String, List<HandOff>> byArrow = new HashMap<>();

  private Threads(List<FlowThread> all, List<HandOff.Id> unclear) {
    this.all = requireNonNull(all, "all");
    this.unclear = List.copyOf(unclear);
    all.forEach(thread -> thread.handOffs().forEach(handOff -> note(thread, handOff)));
    all.forEach(thread -> byThread.put(thread.id(), thread));
  }

  private void note(FlowThread thread, HandOff handOff) {
    byHandOff.put(handOff.id(), thread);
    byArrow.computeIfAbsent(handOff.id().arrow(), arrow -> new ArrayList<>()).add(handOff);
    ForwardedAt.names(handOff.id()).forEach(name -> note(thread, name));
    handOff.links().thread().ifPresent(name -> byThread.put(name, thread));
  }

  /** A thread whose hand-offs are noted one after another stands once. */
  private void note(FlowThread thread, String name) {
    var called = byName.computeIfAbsent(name, n -> new ArrayList<>());
    if (called.isEmpty() || !called.getLast().id().equals(thread.id())) {
      called.add(thread);
    }
  }

  /** The threads these hand-offs make, the one that began first first. */
  public static Threads of(Collection<HandOff> handOffs) {
    var links = new ThreadLinks();
    handOffs.forEach(links::add);
    links.join();
    return new Threads(links.threads(), links.unclear);
  }

  /** Hand-offs as a forest: each stands for itself, or for the one it was joined to. */
  private static final class ThreadLinks {
    private final List<HandOff> handOffs = new ArrayList<>();
    private final List<Integer> joined = new ArrayList<>();
    private final Map<String, List<Integer>> named = new HashMap<>();
    private final Map<String, Integer> threads = new HashMap<>();
    private final List<HandOff.Id> unclear = new ArrayList<>();

    void add(HandOff handOff) {
      var number = handOffs.size();
      handOffs.add(handOff);
      joined.add(number);
      ForwardedAt.names(handOff.id())
          .forEach(name -> named.computeIfAbsent(name, n -> new ArrayList<>()).add(number));
    }

    /** By threads first, then by parents that are one, then by those that became one thread. */
    void join() {
      each((number, links) ->
          links
              .thread()
              .ifPresent(thread -> join(number, threads.computeIfAbsent(thread, t -> number))));
      each((number, links) -> {
        if (parents(number, links).size() == 1) {
          join(number, parents(number, links).getFirst());
        }
      });
      var joinable = new LinkedHashMap<Integer, Integer>();
      each((number, links) -> {
        var parents = parents(number, links);
        if (parents.stream().map(this::root).distinct().count() == 1) {
          joinable.put(number, parents.getFirst());
        } else if (!parents.isEmpty()) {
          unclear.add(handOffs.get(number).id());
        }
      });
      joinable.forEach(this::join);
    }

    private void each(BiConsumer<Integer, HandOff.Links> task) {
      for (var number = 0; number < handOffs.size(); number++) {
        task.accept(number, handOffs.get(number).links());
      }
    }

    /** Those that have the name of its parent; it is none itself. */
    private List<Integer> parents(int number, HandOff.Links links) {
      return links.parent().stream()
          .flatMap(parent -> named.getOrDefault(parent, List.of()).stream())
          .filter(other -> other != number)
          .toList();
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

    List<FlowThread> threads() {
      var together = new LinkedHashMap<Integer, List<HandOff>>();
      for (var i = 0; i < handOffs.size(); i++) {
        together.computeIfAbsent(root(i), r -> new ArrayList<>()).add(handOffs.get(i));
      }
      return together.values().stream()
          .map(FlowThread::of)
          .sorted(Comparator.comparing(FlowThread::began).thenComparing(FlowThread::id))
          .toList();
    }
  }

  public List<FlowThread> all() {
    return all;
  }

  /**
   * The thread something belongs to: a thread's id, a hand-off's key, or {@code arrow/key}. None
   * where a key belongs to several.
   */
  public Optional<FlowThread> find(String id) {
    var called = called(id);
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  /** The threads something belongs to: that of this id, else all with a hand-off called so. */
  public List<FlowThread> called(String id) {
    return Optional.ofNullable(byThread.get(id))
        .map(List::of)
        .orElseGet(() -> List.copyOf(byName.getOrDefault(id, List.of())));
  }

  /** The hand-offs whose parent names several things, so that they belong to none of them. */
  public List<HandOff.Id> unclear() {
    return unclear;
  }

  /** The hand-offs on an arrow whose facts can be true. */
  public Stream<HandOff> on(String arrow) {
    return byArrow.getOrDefault(arrow, List.of()).stream().filter(h -> !h.anomaly());
  }

  /** The thread of a hand-off. */
  public Optional<FlowThread> of(HandOff.Id id) {
    return Optional.ofNullable(byHandOff.get(id));
  }
}
