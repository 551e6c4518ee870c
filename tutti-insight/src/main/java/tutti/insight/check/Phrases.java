package tutti.insight.check;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import tutti.company.time.Spans;

/** The small words of a sentence. */
public final class Phrases {

  private static final Duration TWO_DAYS = Duration.ofDays(2);

  private Phrases() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> things) {
    return things.size() < 2
        ? String.join("", things)
        : String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
  }

  /** The first few of many: {@code a, b, c and 4 more}. */
  public static String few(List<String> things, int most) {
    return things.size() <= most
        ? and(things)
        : String.join(", ", things.subList(0, most)) + " and " + (things.size() - most) + " more";
  }

  /** {@code 1 promise}, {@code 3 promises}. */
  public static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** About how long: whole days from two days on, else whole hours or what is shorter. */
  public static String about(Duration span) {
    var days = Math.round(span.toHours() / 24.0);
    return span.compareTo(TWO_DAYS) < 0 ? Spans.say(span) : count(days, "day");
  }

  /** A text without case, punctuation and more than one space in a row. */
  public static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** A sentence with a capital first letter. */
  public static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
