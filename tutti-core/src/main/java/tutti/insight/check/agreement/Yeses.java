package tutti.insight.check.agreement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Standing;
import tutti.company.Standing.End;
import tutti.company.Terms;
import tutti.insight.check.Owed;
import tutti.insight.check.Scene;

/** Whose yes a promise has and lacks. */
record Yeses(Scene scene, Owed owed) {

  Yeses {
    requireNonNull(scene, "scene");
    requireNonNull(owed, "owed");
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
    var ends = ends();
    var without = ends.stream().filter(end -> !agreed(end)).toList();
    var alone = ends.stream().map(this::party).distinct().count() < 2;
    var anyYes = agreed(End.GIVER) || agreed(End.RECEIVER);
    return alone && anyYes ? List.of() : alone ? without.stream().limit(1).toList() : without;
  }

  private List<End> ends() {
    return Stream.of(End.GIVER, End.RECEIVER)
        .filter(end -> !scene.party(party(end)).outside())
        .toList();
  }

  private boolean agreed(End end) {
    return standing().agreed().stream()
        .filter(yes -> yes.end() == end)
        .anyMatch(
            yes -> yes.terms().isEmpty() || yes.terms().get().equals(Terms.mark(owed.promise())));
  }

  /** Whether an end said yes to other terms than those that are written. */
  boolean outdated(End end) {
    return standing().agreed().stream().anyMatch(yes -> yes.end() == end) && !agreed(end);
  }

  Standing standing() {
    return owed.promise().standing();
  }
}
