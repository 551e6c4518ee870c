package tutti.insight;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tutti.company.PromiseState;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;

/**
 * Which arrow to measure first: of those that are unmeasured or silent, the ones most paths use. Of
 * equal ones those nobody owns come first, then those heard of longest ago, then as in the file.
 */
public final class MeasureFirst {

  private static final int TOP = 3;
  private static final Set<PromiseState> UNKNOWN =
      Set.of(PromiseState.UNMEASURED, PromiseState.SILENT);

  private static final Comparator<UnmeasuredArrow> ORDER =
      Comparator.comparingDouble(UnmeasuredArrow::reach)
          .reversed()
          .thenComparing(MeasureFirst::owned)
          .thenComparing(blind -> blind.arrow().pulse().first().orElse(Instant.MAX));

  private MeasureFirst() {}

  /** At most three arrows, the one with the greatest reach first. */
  public static List<UnmeasuredArrow> of(CompanyReading reading) {
    var reach = ValuePaths.shares(reading.company());
    return reading.arrows().stream()
        .filter(arrow -> UNKNOWN.contains(arrow.state()))
        .map(arrow -> blind(arrow, reach.getOrDefault(arrow.arrow().id(), 0.0)))
        .sorted(ORDER)
        .limit(TOP)
        .toList();
  }

  private static boolean owned(UnmeasuredArrow blind) {
    return blind.arrow().arrow().promises().stream()
        .anyMatch(promise -> promise.owner().isPresent());
  }

  private static UnmeasuredArrow blind(ArrowReading arrow, double reach) {
    return new UnmeasuredArrow(arrow, reach);
  }
}
