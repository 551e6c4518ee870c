package tutti.insight.seen;

import tutti.english.QuantityWords;

/**
 * How much of what was seen between parties went along an arrow: one number for said against seen.
 *
 * @param fits how many passages did
 * @param all how many there were
 */
public record ConformanceRate(long fits, long all) {

  public ConformanceRate {
    if (fits < 0 || fits > all) {
      throw new IllegalArgumentException("%d of %d".formatted(fits, all));
    }
  }

  /** From 0 to 1; 1 where nothing was seen. */
  public double share() {
    return all == 0 ? 1 : (double) fits / all;
  }

  /** {@code 1,240 of 1,345 times something went along an arrow that is written down: 92 %.} */
  public String sentence() {
    return all == 0
        ? "Nothing was seen that could go along an arrow."
        : "%,d of %,d times something went along an arrow that is written down: %s."
            .formatted(fits, all, QuantityWords.percent(share()));
  }
}
