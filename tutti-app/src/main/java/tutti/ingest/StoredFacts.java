package tutti.ingest;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
    var fresh = told.fresh().size() + told.completed(added.fresh());
    return new IntakeResult(fresh, handedIn - fresh, told.contested(added));
  }

  /** What became of each, by its id. */
  Map<String, FactOutcome> outcomes() {
    var outcomes = new HashMap<String, FactOutcome>();
    told.fresh().forEach(id -> outcomes.put(id, FactOutcome.ACCEPTED));
    var against =
        added.again().stream()
            .filter(RepeatedFact::contradicts)
            .map(one -> one.fact().id())
            .collect(toSet());
    told.again().forEach(one -> outcomes.put(one.fact().id(), outcome(one, against)));
    return outcomes;
  }

  /**
   * @param against the details that contradict what was added before
   */
  private FactOutcome outcome(RepeatedFact again, Set<String> against) {
    var details = again.additions().stream().map(Evidence::id).toList();
    if (again.contradicts() || details.stream().anyMatch(against::contains)) {
      return FactOutcome.CONTESTED;
    }
    return details.stream().anyMatch(added.fresh()::contains)
        ? FactOutcome.ACCEPTED
        : FactOutcome.KNOWN;
  }
}
