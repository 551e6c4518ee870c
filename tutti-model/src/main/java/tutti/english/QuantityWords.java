package tutti.english;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Shares and times as people say them. */
public final class QuantityWords {

  private static final double MILLIS_OF_AN_HOUR = 3_600_000.0;

  private static final List<Integer> IN_ROUND_NUMBERS = List.of(10, 4, 100, 1_000);
  private static final double ROUNDING = 1e-9;

  private QuantityWords() {}

  /** A share of 0 to 1, in whole percent. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  /** A target as it is written: {@code 99.5 %}, never rounded to 100. */
  public static String target(double target) {
    var percent = BigDecimal.valueOf(target).movePointRight(2).stripTrailingZeros();
    return percent.toPlainString() + " %";
  }

  /** A target as a count: {@code 8 of 10}, {@code 3 of 4}, {@code 85 of 100}; else in percent. */
  public static String outOf(double target) {
    return IN_ROUND_NUMBERS.stream()
        .filter(all -> Math.abs(target * all - Math.round(target * all)) < ROUNDING)
        .findFirst()
        .map(all -> String.format(Locale.ENGLISH, "%,d of %,d", Math.round(target * all), all))
        .orElseGet(() -> target(target));
  }

  /** How sure something is: {@code 84 in 100}, {@code over 99 in 100}. */
  public static String inHundred(double chance) {
    if (chance > 0.995) {
      return "over 99 in 100";
    }
    return chance < 0.005 ? "under 1 in 100" : Math.round(100 * chance) + " in 100";
  }

  /** Hours as people say them: {@code 25 minutes}, {@code 3.5 hours}, {@code 14.7 days}. */
  public static String hours(double hours) {
    if (hours < 1) {
      return SentenceWords.count(Math.round(60 * hours), "minute");
    }
    return hours < 48
        ? String.format(Locale.ROOT, "%.1f hours", hours)
        : String.format(Locale.ROOT, "%.1f days", hours / 24);
  }

  /** An age as people say it. */
  public static String age(Duration age) {
    return hours(age.toMillis() / MILLIS_OF_AN_HOUR);
  }
}
