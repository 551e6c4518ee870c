package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** How many threads reached one step before another that comes first. */
public record Leap(Step missing, Step taken, long count) {

  public Leap {
    requireNonNull(missing, "missing");
    requireNonNull(taken, "taken");
  }

  /** Most threads first. */
  static List<Leap> of(List<Skip> skips) {
    var counts = new LinkedHashMap<Leap, Long>();
    skips.forEach(skip -> counts.merge(new Leap(skip.missing(), skip.taken(), 0), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(entry -> new Leap(entry.getKey().missing(), entry.getKey().taken(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(Leap::count)
                .reversed()
                .thenComparing(leap -> leap.taken().number())
                .thenComparing(leap -> leap.missing().number()))
        .toList();
  }
}
