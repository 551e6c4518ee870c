package tutti.insight.study;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A mean with its 95 % interval by bootstrap: so many draws with replacement, from one seed. */
record Mean(double value, double low, double high) {

  private static final int DRAWS = 1_000;
  private static final double TAIL = 0.025;

  static Mean of(double[] values) {
    if (values.length == 0) {
      return new Mean(0, 0, 0);
    }
    var random = new SplittableRandom(values.length);
    var means = new double[DRAWS];
    for (var draw = 0; draw < DRAWS; draw++) {
      means[draw] = drawn(values, random);
    }
    Arrays.sort(means);
    return new Mean(average(values), at(means, TAIL), at(means, 1 - TAIL));
  }

  private static double drawn(double[] values, SplittableRandom random) {
    var sum = 0.0;
    for (var i = 0; i < values.length; i++) {
      sum += values[random.nextInt(values.length)];
    }
    return sum / values.length;
  }

  private static double at(double[] sorted, double part) {
    return sorted[(int) Math.round((sorted.length - 1) * part)];
  }

  static double average(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }
}
