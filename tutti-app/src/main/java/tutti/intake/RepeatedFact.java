package tutti.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.evidence.Evidence;
import tutti.evidence.canonical.FactCompletion;
import tutti.intake.store.EvidenceAside;

/**
 * A fact that is handed in again.
 *
 * @param known what stands in the evidence
 */
record RepeatedFact(Evidence known, Evidence fact) {

  RepeatedFact {
    requireNonNull(known, "known");
    requireNonNull(fact, "fact");
  }

  EvidenceAside.Repeat repeat() {
    return new EvidenceAside.Repeat(fact, !fact.equals(known));
  }

  /** What it has in it beyond what is known, each detail as a fact of its own. */
  List<Evidence> additions() {
    return FactCompletion.same(known, fact) ? FactCompletion.additions(known, fact) : List.of();
  }

  /** Whether both cannot stand. */
  boolean contradicts() {
    return !FactCompletion.same(known, fact)
        || !FactCompletion.contradictions(known, fact).isEmpty();
  }
}
