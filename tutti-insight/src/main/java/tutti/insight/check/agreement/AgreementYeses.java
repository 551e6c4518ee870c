package tutti.insight.check.agreement;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tutti.company.AgreementState;
import tutti.company.AgreementState.End;
import tutti.company.AgreementState.Yes;
import tutti.company.PromiseTerms;
import tutti.insight.check.CheckContext;
import tutti.insight.check.OwedPromise;

/** Whose yes a promise has and lacks. */
final class AgreementYeses {

  private final CheckContext context;
  private final OwedPromise owed;
  private final Set<End> agreed;

  AgreementYeses(CheckContext context, OwedPromise owed) {
    this.context = context;
    this.owed = owed;
    this.agreed = agreed(standing().agreed());
  }

  /** The ends that said yes to the terms as they stand. */
  private Set<End> agreed(List<Yes> yeses) {
    var bound = yeses.stream().anyMatch(yes -> yes.terms().isPresent());
    var terms = bound ? PromiseTerms.mark(owed.promise()) : "";
    return yeses.stream()
        .filter(yes -> yes.terms().orElse(terms).equals(terms))
        .map(Yes::end)
        .collect(toSet());
  }

  OwedPromise owed() {
    return owed;
  }

  /** The party that speaks for an end: at the giver's end whoever answers for the arrow. */
  String party(End end) {
    return end == End.GIVER ? owed.arrow().answerable() : owed.arrow().to();
  }

  /**
   * The ends whose yes is missing. Both ends agree; where only one party of the company has part in
   * the arrow, its yes is enough, at whichever end it was said.
   */
  List<End> missing() {
    var without = ends().stream().filter(end -> !agreed.contains(end)).toList();
    if (ends().stream().map(this::party).distinct().count() > 1) {
      return without;
    }
    return agreed.isEmpty() ? without.stream().limit(1).toList() : List.of();
  }

  private List<End> ends() {
    return Stream.of(End.GIVER, End.RECEIVER)
        .filter(end -> !context.party(party(end)).outside())
        .toList();
  }

  /** Whether an end said yes to other terms than those that are written. */
  boolean outdated(End end) {
    return !agreed.contains(end) && standing().agreed().stream().anyMatch(yes -> yes.end() == end);
  }

  AgreementState standing() {
    return owed.promise().standing();
  }
}
