package tutti.insight.discovery;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which activity directly follows which, and after how long. */
public final class ActivitySteps {

  private static final double MICROS_A_SECOND = 1e6;

  private static final Comparator<Step> ORDER =
      Comparator.comparingInt(Step::count)
          .reversed()
          .thenComparing(Step::from)
          .thenComparing(Step::to);

  private ActivitySteps() {}

  /**
   * One activity directly after another in a case.
   *
   * @param meanSeconds from the one to the other
   */
  public record Step(String from, String to, int count, double meanSeconds) {
    public Step {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  private record Ends(int from, int to) {}

  /** How often, and how long together. */
  private static final class Tally {
    private int count;
    private double micros;
  }

  /** The steps of a log, the most frequent first. */
  public static List<Step> of(EventLog log) {
    var tallies = new HashMap<Ends, Tally>();
    log.forEach(trail -> count(trail, tallies));
    return tallies.entrySet().stream()
        .map(step -> step(log, step.getKey(), step.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static void count(CaseTrail trail, Map<Ends, Tally> tallies) {
    for (var event = 1; event < trail.events(); event++) {
      var from = trail.activity(event - 1);
      var to = trail.activity(event);
      if (from != NumberedNames.NONE && to != NumberedNames.NONE) {
        var tally = tallies.computeIfAbsent(new Ends(from, to), ends -> new Tally());
        tally.count++;
        tally.micros += trail.at(event) - trail.at(event - 1);
      }
    }
  }

  private static Step step(EventLog log, Ends ends, Tally tally) {
    return new Step(
        log.activity(ends.from()),
        log.activity(ends.to()),
        tally.count,
        tally.micros / tally.count / MICROS_A_SECOND);
  }
}
