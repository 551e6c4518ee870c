package tutti.handoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tutti.evidence.Evidence;
import tutti.evidence.canonical.FactCompletion;

/**
 * Facts in memory, each id once. When one is told several times, what one telling leaves open the
 * others fill. When an id is told with two meanings, the earlier in {@link Evidence#IN_ORDER}
 * stands, whatever came first, and the id is listed as contested.
 */
public final class MemoryLedger {

  private final Map<String, Evidence> facts = new LinkedHashMap<>();
  private final Map<String, TreeSet<Evidence>> tellings = new TreeMap<>();
  private final TreeSet<String> contested = new TreeSet<>();

  /**
   * Takes a fact; one repeated word for word changes nothing.
   *
   * @return what was known of it, where the two contradict each other
   */
  public Optional<Evidence> add(Evidence fact) {
    var known = facts.putIfAbsent(fact.id(), fact);
    if (known == null || known.equals(fact)) {
      return Optional.empty();
    }
    var told = tellings.computeIfAbsent(fact.id(), id -> first(known));
    told.add(fact);
    facts.put(fact.id(), settled(told));
    if (FactCompletion.same(known, fact) && FactCompletion.contradictions(known, fact).isEmpty()) {
      return Optional.empty();
    }
    contested.add(fact.id());
    return Optional.of(known);
  }

  private static TreeSet<Evidence> first(Evidence fact) {
    var told = new TreeSet<>(Evidence.IN_ORDER);
    told.add(fact);
    return told;
  }

  private static Evidence settled(TreeSet<Evidence> tellings) {
    var stands = tellings.first();
    for (var other : tellings) {
      stands =
          FactCompletion.same(stands, other) ? FactCompletion.completed(stands, other) : stands;
    }
    return stands;
  }

  /** What stands of an id. */
  public Optional<Evidence> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** How many different facts there are. */
  public int size() {
    return facts.size();
  }

  /** The facts, each id once, in the order they first came. */
  public List<Evidence> facts() {
    return List.copyOf(facts.values());
  }

  /** The ids that were told with more than one meaning, in order. */
  public List<String> contested() {
    return List.copyOf(contested);
  }

  /** The hand-offs that the facts up to an instant fold to, by arrow and key. */
  public List<HandOff> handOffs(Instant at) {
    var byHandOff = new TreeMap<HandOff.Id, List<Evidence>>();
    for (var fact : facts.values()) {
      if (!fact.at().isAfter(at)) {
        byHandOff.computeIfAbsent(HandOff.Id.of(fact), id -> new ArrayList<>()).add(fact);
      }
    }
    return HandOff.all(byHandOff.values());
  }
}
