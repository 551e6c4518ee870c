package tutti.insight.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A share over all runs.
 *
 * @param mean of all runs
 * @param low in one run of twenty it is lower
 * @param high in one run of twenty it is higher
 */
public record RunEstimate(double mean, double low, double high) {

  private static final double TAIL = 0.05;

  static <R> RunEstimate of(List<R> runs, ToDoubleFunction<R> share) {
    var sorted = runs.stream().mapToDouble(share).sorted().toArray();
    return new RunEstimate(
        Arrays.stream(sorted).average().orElse(0), at(sorted, TAIL), at(sorted, 1 - TAIL));
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) Math.round((sorted.length - 1) * part)];
  }
}
