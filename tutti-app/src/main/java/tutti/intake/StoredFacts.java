package tutti.intake;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tutti.evidence.Evidence;

/**
 * What became of facts with different ids, and of what they added to known ones.
 *
 * @param told the facts as they were handed in
 * @param added what those that were known have in them and had not before
 */
record StoredFacts(AppendedFacts told, AppendedFacts added) {

  StoredFacts {
    requireNonNull(told, "told");
    requireNonNull(added, "added");
  }

  /**
   * In numbers.
   *
   * @param handedIn how many facts there were, repeated ones included
   */
  IntakeResult receipt(long handedIn) {
    var against = contradictions();
    var fresh = told.fresh().size() + told.again().stream().filter(this::completes).count();
    var contested = told.again().stream().filter(one -> contests(one, against)).count();
    return new IntakeResult(fresh, handedIn - fresh, contested);
  }

  /** What became of each, by its id. */
  Map<String, FactOutcome> outcomes() {
    var outcomes = new HashMap<String, FactOutcome>();
    told.fresh().forEach(id -> outcomes.put(id, FactOutcome.ACCEPTED));
    var against = contradictions();
    told.again().forEach(one -> outcomes.put(one.fact().id(), outcome(one, against)));
    return outcomes;
  }

  private FactOutcome outcome(RepeatedFact again, Set<String> against) {
    if (contests(again, against)) {
      return FactOutcome.CONTESTED;
    }
    return completes(again) ? FactOutcome.ACCEPTED : FactOutcome.KNOWN;
  }

  /** The details that contradict what was added before. */
  private Set<String> contradictions() {
    return added.again().stream()
        .filter(RepeatedFact::contradicts)
        .map(one -> one.fact().id())
        .collect(toSet());
  }

  /** Whether it contradicts what is known, in itself or in a detail that was added before. */
  private static boolean contests(RepeatedFact again, Set<String> against) {
    return again.contradicts() || details(again).anyMatch(against::contains);
  }

  /** Whether it has details in it that are new. */
  private boolean completes(RepeatedFact again) {
    return details(again).anyMatch(added.fresh()::contains);
  }

  private static Stream<String> details(RepeatedFact again) {
    return again.additions().stream().map(Evidence::id);
  }
}
