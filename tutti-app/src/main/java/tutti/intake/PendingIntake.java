package tutti.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import tutti.evidence.Evidence;
import tutti.handoff.MemoryLedger;

/** The facts one caller handed in, on their way to be stored. */
final class PendingIntake {

  private final List<Evidence> told;
  private final Map<String, Evidence> distinct = new LinkedHashMap<>();
  private final Set<String> contested;
  private final CompletableFuture<List<FactOutcome>> stored = new CompletableFuture<>();
  private boolean begun;
  private boolean withdrawn;

  PendingIntake(Collection<Evidence> told) {
    this.told = List.copyOf(told);
    var ledger = new MemoryLedger();
    this.told.forEach(ledger::add);
    ledger.facts().forEach(fact -> distinct.put(fact.id(), fact));
    this.contested = Set.copyOf(ledger.contested());
  }

  /** Each id once; several tellings of one fact complete each other. */
  Map<String, Evidence> facts() {
    return Collections.unmodifiableMap(distinct);
  }

  /** Begins to store them, unless they were withdrawn. */
  synchronized boolean begin() {
    begun = !withdrawn;
    return begun;
  }

  /** Keeps them from being stored; false when that has begun. */
  synchronized boolean withdraw() {
    withdrawn = !begun;
    return withdrawn;
  }

  /** They are durable. */
  void stored(Map<String, FactOutcome> outcomes) {
    var seen = new HashSet<String>();
    stored.complete(
        told.stream()
            .map(fact -> seen.add(fact.id()) ? outcomes.get(fact.id()) : again(fact.id()))
            .toList());
  }

  private FactOutcome again(String id) {
    return contested.contains(id) ? FactOutcome.CONTESTED : FactOutcome.KNOWN;
  }

  /** Nothing of them is stored. */
  void failed(RuntimeException why) {
    stored.completeExceptionally(why);
  }

  /** What becomes of each, in the order they were handed in. */
  Future<List<FactOutcome>> outcomes() {
    return stored;
  }
}
