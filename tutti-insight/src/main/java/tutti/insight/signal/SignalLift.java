package tutti.insight.signal;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How much more often the outcome is met among the best by a signal than among all: P(outcome |
 * best share) / P(outcome).
 */
final class SignalLift {

  private SignalLift() {}

  /**
   * Of rows with outcomes 0 and 1, the best first; of equal signals at the edge each counts in
   * part. None when nobody has the outcome.
   *
   * @param share how many are the best, above 0 to 1
   */
  static OptionalDouble of(List<SignalOutcome> bestFirst, double share) {
    var base = mean(bestFirst);
    var wanted = share * bestFirst.size();
    var met = 0.0;
    var left = wanted;
    for (var from = 0; left > 0 && from < bestFirst.size(); ) {
      var to = endOfEqual(bestFirst, from);
      var taken = Math.min(left, to - from);
      met += taken * mean(bestFirst.subList(from, to));
      left -= taken;
      from = to;
    }
    return base > 0 ? OptionalDouble.of(met / wanted / base) : OptionalDouble.empty();
  }

  private static int endOfEqual(List<SignalOutcome> seen, int from) {
    var to = from;
    while (to < seen.size() && seen.get(to).signal() == seen.get(from).signal()) {
      to++;
    }
    return to;
  }

  private static double mean(List<SignalOutcome> seen) {
    return seen.stream().mapToDouble(SignalOutcome::outcome).average().orElse(0);
  }
}
