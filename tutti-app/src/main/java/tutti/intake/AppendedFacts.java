package tutti.intake;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;

/**
 * What became of facts with different ids.
 *
 * @param facts by their ids
 * @param fresh the ids that were new
 * @param again the facts whose ids were known
 */
record AppendedFacts(Map<String, Evidence> facts, Set<String> fresh, List<RepeatedFact> again) {

  static final AppendedFacts NOTHING = new AppendedFacts(Map.of(), Set.of(), List.of());

  AppendedFacts {
    facts = Map.copyOf(facts);
    fresh = Set.copyOf(fresh);
    again = List.copyOf(again);
  }

  /** The hand-offs of which something new is known. */
  Set<HandOff.Id> touched() {
    return fresh.stream()
        .flatMap(id -> Stream.ofNullable(facts.get(id)))
        .map(HandOff.Id::of)
        .collect(toSet());
  }

  /** What the known facts have in them now and had not before, by the ids of these details. */
  Map<String, Evidence> additions() {
    var additions = new TreeMap<String, Evidence>();
    again.forEach(one -> one.additions().forEach(fact -> additions.put(fact.id(), fact)));
    return additions;
  }
}
