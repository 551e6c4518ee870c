package tutti.insight.check.arrow;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.crossing.UnavoidableCrossings;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * The map has no drawing without a crossing (Kuratowski 1930; decided by the left-right test,
 * Brandes 2009). Names the pairs the map sets apart, why, and who could stand between; of a map
 * with more than 60 joined pairs only how many there are at the least, by Euler's formula.
 */
final class Crossing extends Lint {

  Crossing() {
    super(
        "L24",
        "crossing",
        Severity.INFO,
        "This map cannot be drawn without a crossing; fewest lanes to set apart: ...",
        "Group roles into functions, or let the map set the arrow apart.",
        "K03");
  }

  private static final int NAMED = 5;

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.crossings().stream()
        .map(crossings -> finding(CompanyRef.COMPANY, says(context, crossings)));
  }

  private static String says(CheckContext context, UnavoidableCrossings crossings) {
    var fewest =
        crossings.apart().isEmpty()
            ? "at least " + crossings.least()
            : SentenceWords.few(lanes(context, crossings), NAMED);
    var why = String.join(" ", crossings.why());
    return ("This map cannot be drawn without a crossing; fewest lanes to set apart: %s. %s"
            .formatted(fewest, why))
        .strip();
  }

  private static List<String> lanes(CheckContext context, UnavoidableCrossings crossings) {
    return crossings.apart().stream()
        .map(lane ->
            "%s with %s"
                .formatted(context.party(lane.one()).name(), context.party(lane.other()).name()))
        .toList();
  }
}
