package tutti.insight.signal;

import java.util.Arrays;

/** Ranks from 1; equal values share the mean of theirs. */
final class MeanRanks {

  private final double[] sorted;

  MeanRanks(double[] values) {
    sorted = values.clone();
    Arrays.sort(sorted);
  }

  double of(double value) {
    return (below(value) + 1 + below(Math.nextUp(value))) / 2.0;
  }

  static double[] all(double[] values) {
    var ranks = new MeanRanks(values);
    return Arrays.stream(values).map(ranks::of).toArray();
  }

  private int below(double value) {
    var low = 0;
    for (var high = sorted.length; low < high; ) {
      var middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
