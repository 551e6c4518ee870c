package tutti.handoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tutti.evidence.Evidence;

/**
 * Facts in memory, each id once. When one id is told with two meanings, the earlier in {@link
 * Evidence#IN_ORDER} stands, whatever came first, and the id is listed as contested.
 */
public final class Ledger {

  private final Map<String, Evidence> facts = new LinkedHashMap<>();
  private final TreeSet<String> contested = new TreeSet<>();

  /** Takes a fact; a repeated one changes nothing. */
  public void add(Evidence fact) {
    facts.merge(fact.id(), fact, this::settle);
  }

  private Evidence settle(Evidence one, Evidence other) {
    if (!one.equals(other)) {
      contested.add(one.id());
    }
    return Evidence.IN_ORDER.compare(one, other) <= 0 ? one : other;
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
