package tutti.measure;

/**
 * The logarithm of the gamma function, by Lanczos' approximation (g = 7, n = 9), to about 1e-15.
 */
final class Gamma {

  private static final double[] LANCZOS = {
    0.99999999999980993,
    676.5203681218851,
    -1259.1392167224028,
    771.32342877765313,
    -176.61502916214059,
    12.507343278686905,
    -0.13857109526572012,
    9.9843695780195716e-6,
    1.5056327351493116e-7
  };

  private Gamma() {}

  /** ln gamma(x) for x at least one half. */
  static double log(double x) {
    var y = x - 1;
    var sum = LANCZOS[0];
    for (var i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (y + i);
    }
    var t = y + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
  }
}
