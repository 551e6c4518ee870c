package tutti.map.svg;

import java.util.Map;
import java.util.Set;

/**
 * What the evidence shows on a map, beside how promises are kept.
 *
 * @param never the ids of the arrows nothing ever came by
 * @param silent the ids of those that something came by, and no longer does
 * @param taken the ids of those that things take instead of an unused one
 * @param wild to or from how many others something goes without an arrow, by the id of a party
 */
public record ArrowTraffic(
    Set<String> never, Set<String> silent, Set<String> taken, Map<String, Long> wild) {

  /** Nobody asked what is used. */
  public static final ArrowTraffic NONE = new ArrowTraffic(Set.of(), Set.of(), Set.of(), Map.of());

  public ArrowTraffic {
    never = Set.copyOf(never);
    silent = Set.copyOf(silent);
    taken = Set.copyOf(taken);
    wild = Map.copyOf(wild);
  }

  /** {@code never}, {@code hushed} or {@code taken}; nothing of an arrow that is just used. */
  String word(String arrow) {
    if (never.contains(arrow)) {
      return "never";
    }
    if (silent.contains(arrow)) {
      return "hushed";
    }
    return taken.contains(arrow) ? "taken" : "";
  }

  long wild(String party) {
    return wild.getOrDefault(party, 0L);
  }
}
