package tutti.testkit;

/**
 * How many cases of chance a law is tried on. {@code -Dtutti.laws=10} tries a tenth of them, as
 * {@code ./build quick} does; {@code -Dtutti.laws=1000} ten times as many.
 */
public final class LawCases {

  private static final int PERCENT = Integer.getInteger("tutti.laws", 100);

  /** Fewer are no law; what has fewer anyway has all. */
  private static final int FEWEST = 5;

  private LawCases() {}

  /** So many of the cases a whole build tries. */
  public static int cases(int whole) {
    return share(whole, PERCENT);
  }

  static int share(int whole, int percent) {
    var share = Math.toIntExact((long) whole * percent / 100);
    return Math.max(share, Math.min(whole, FEWEST));
  }
}
