package tutti.measure.distribution;

/** An interval of shares. */
public record ShareInterval(double low, double high) {

  private static final double Z95 = 1.959963984540054;

  public ShareInterval {
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException("Not an interval of shares: " + low + " to " + high);
    }
  }

  /**
   * Wilson's 95 % interval for a share (Brown, Cai, DasGupta 2001). Nothing seen says nothing: 0 to
   * 1.
   */
  public static ShareInterval wilson(long good, long valid) {
    if (valid == 0) {
      return new ShareInterval(0, 1);
    }
    var n = (double) valid;
    var share = good / n;
    var z2 = Z95 * Z95;
    var centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    var half = Z95 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return new ShareInterval(
        good == 0 ? 0 : Math.max(0, centre - half), good == valid ? 1 : Math.min(1, centre + half));
  }

  /** The equal-tailed 95 % interval of Jeffreys' posterior, closed at 0 of n and at n of n. */
  public static ShareInterval jeffreys(long good, long valid) {
    var beta = ShareDistribution.jeffreys(good, valid - good);
    return new ShareInterval(
        good == 0 ? 0 : beta.quantile(0.025), good == valid ? 1 : beta.quantile(0.975));
  }
}
