package tutti.measure.distribution;

/**
 * Quantiles by linear interpolation at (n - 1)p, as spreadsheets and most libraries have them
 * (Hyndman and Fan 1996, type 7).
 */
public final class LinearQuantile {

  private LinearQuantile() {}

  /**
   * The quantile of sorted numbers.
   *
   * @param p from 0 to 1
   * @return in the unit of the numbers; 0 of none
   */
  public static double of(double[] sorted, double p) {
    if (sorted.length == 0) {
      return 0;
    }
    var place = (sorted.length - 1) * p;
    var below = (int) Math.floor(place);
    var above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
