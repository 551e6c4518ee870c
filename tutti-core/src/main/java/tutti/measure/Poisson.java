package tutti.measure;

/** The Poisson distribution of counts. */
record Poisson(double lambda) {

  Poisson {
    if (!(lambda >= 0)) {
      throw new IllegalArgumentException("A rate is not negative: " + lambda);
    }
  }

  /** P(X &lt;= x). */
  double atMost(int x) {
    var term = Math.exp(-lambda);
    var sum = term;
    for (var k = 1; k <= x; k++) {
      term *= lambda / k;
      sum += term;
    }
    return Math.min(1, sum);
  }
}
