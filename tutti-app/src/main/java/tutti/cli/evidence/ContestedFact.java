package tutti.cli.evidence;

import java.util.stream.Collectors;
import tutti.evidence.Evidence;
import tutti.evidence.PlacedFact;
import tutti.evidence.canonical.FactCompletion;

/** What is said of a fact that is told a second time, and otherwise. */
final class ContestedFact {

  private ContestedFact() {}

  /**
   * Where it stands, which hand-off it is about, and what counts.
   *
   * @param before what was known of it
   * @param stands what is known of it now
   */
  static String sentence(PlacedFact reported, Evidence before, Evidence stands) {
    var fact = reported.fact();
    var place = reported.file() + ":" + reported.line() + ": ";
    return place
        + (FactCompletion.same(before, fact)
            ? "%s is told twice and otherwise: %s."
                .formatted(what(fact), details(fact, before, stands))
            : "The id \"%s\" is told with two meanings: %s here, %s elsewhere; the earlier stands."
                .formatted(fact.id(), what(fact), what(before)));
  }

  /** {@code orders, hand-off 7, confirmed 2026-05-01T10:00:00Z}. */
  private static String what(Evidence fact) {
    return "%s, hand-off %s, %s %s"
        .formatted(fact.arrow(), fact.key(), fact.stage().word(), fact.at());
  }

  private static String details(Evidence fact, Evidence before, Evidence stands) {
    var differing = FactCompletion.contradictions(before, fact);
    var lost =
        FactCompletion.contradictions(stands, fact).stream()
            .map(FactCompletion.Contradiction::detail)
            .collect(Collectors.toSet());
    return differing.stream()
        .map(one ->
            "%s is %s here and %s elsewhere, and %s counts"
                .formatted(
                    one.detail(),
                    one.told(),
                    one.known(),
                    lost.contains(one.detail()) ? one.known() : one.told()))
        .collect(Collectors.joining("; "));
  }
}
