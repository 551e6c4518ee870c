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

  /**
   * So many cases of a kind a law meets at least, when it meets {@code whole} in a whole build; few
   * cases are uneven, so that a part of a build asks for half of its share.
   */
  public static int atLeast(int whole) {
    return least(whole, PERCENT);
  }

  /** So many at most; twice its share in a part of a build. */
  public static int atMost(int whole) {
    return most(whole, PERCENT);
  }

  static int least(int whole, int percent) {
    return percent < 100 ? part(whole, percent) / 2 : part(whole, percent);
  }

  static int most(int whole, int percent) {
    return percent < 100 ? 2 * part(whole, percent) : part(whole, percent);
  }

  static int share(int whole, int percent) {
    return Math.max(part(whole, percent), Math.min(whole, FEWEST));
  }

  private static int part(int whole, int percent) {
    return Math.toIntExact((long) whole * percent / 100);
  }
}
