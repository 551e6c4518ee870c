package tutti.insight.signal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import tutti.reading.SpellingSuggestion;
import tutti.reading.time.TimeParser;

/** What the text of a cell means. */
final class SignalCells {

  private static final int LONGEST = 64;

  /** So great that no sum over rows leaves the numbers. */
  private static final double GREATEST = 1e100;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

  private SignalCells() {}

  /**
   * A number; true and yes are 1, false and no are 0.
   *
   * @throws IllegalArgumentException with a sentence when it is none
   */
  static double number(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> 1;
      case "false", "no" -> 0;
      default -> parsed(text);
    };
  }

  private static double parsed(String text) {
    var number =
        text.length() <= LONGEST && NUMBER.matcher(text).matches()
            ? Double.parseDouble(text)
            : Double.NaN;
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          SpellingSuggestion.quoted(text)
              + " is no number; write one such as 12.5, or true and false, or yes and no");
    }
    if (Math.abs(number) > GREATEST) {
      throw new IllegalArgumentException(
          SpellingSuggestion.quoted(text)
              + " is too great to be added up; give the column another unit");
    }
    return number + 0.0;
  }

  /** Whether something holds. */
  static boolean yes(String text) {
    var number = number(text);
    if (number != 0 && number != 1) {
      throw new IllegalArgumentException(
          SpellingSuggestion.quoted(text) + " is neither yes nor no; write 0 and 1, or yes and no");
    }
    return number == 1;
  }

  /** An instant; in UTC where the text names no zone. */
  static Instant time(String text) {
    return TimeParser.parse(text, ZoneOffset.UTC);
  }

  /** A number as people write it: 1 and 0.25, never 1.0. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
