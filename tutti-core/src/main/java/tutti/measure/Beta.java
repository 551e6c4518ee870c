package tutti.measure;

/**
 * The Beta distribution: its cumulative function by Lentz's continued fraction (Press et al.,
 * Numerical Recipes, 3rd ed., section 6.4), its quantile by bisection. Accurate to about 1e-12.
 */
record Beta(double a, double b) {

  private static final int MOST_STEPS = 10_000;
  private static final double TINY = 1e-300;
  private static final double EXACT = 1e-15;

  Beta {
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("Beta needs positive parameters: " + a + ", " + b);
    }
  }

  double mean() {
    return a / (a + b);
  }

  /** P(X &lt;= x). */
  double below(double x) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    var front =
        Math.exp(
            Gamma.log(a + b) - Gamma.log(a) - Gamma.log(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(a, b, x) / a
        : 1 - front * fraction(b, a, 1 - x) / b;
  }

  /** The x with P(X &lt;= x) = p. */
  double quantile(double p) {
    double low = 0;
    double high = 1;
    for (var i = 0; i < 100; i++) {
      var middle = (low + high) / 2;
      if (below(middle) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double h = d;
    for (var m = 1; m <= MOST_STEPS; m++) {
      var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d);
      c = nonZero(1 + even / c);
      h *= d * c;
      var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d);
      c = nonZero(1 + odd / c);
      h *= d * c;
      if (Math.abs(d * c - 1) < EXACT) {
        break;
      }
    }
    return h;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }
}
