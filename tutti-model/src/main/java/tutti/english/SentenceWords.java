package tutti.english;

import java.util.List;
import java.util.Locale;

/** The small words of a sentence. */
public final class SentenceWords {

  /** How many of a long list {@link #some} names. */
  private static final int MOST = 20;

  private SentenceWords() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> things) {
    return joined(things, " and ");
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  public static String or(List<String> things) {
    return joined(things, " or ");
  }

  private static String joined(List<String> things, String last) {
    return things.size() < 2
        ? String.join("", things)
        : String.join(", ", things.subList(0, things.size() - 1)) + last + things.getLast();
  }

  /** The first few of many: {@code a, b, c and 4 more}. */
  public static String few(List<String> things, int most) {
    return things.size() <= most
        ? and(things)
        : String.join(", ", things.subList(0, most)) + " and " + (things.size() - most) + " more";
  }

  /** Names that are listed, not joined: {@code a, b, c}; of more than 20 the first 20. */
  public static String some(List<String> names) {
    return names.size() <= MOST ? String.join(", ", names) : few(names, MOST);
  }

  /** {@code 1 promise}, {@code 3 promises}. */
  public static String count(long number, String thing) {
    return number + " " + plural(number, thing);
  }

  /** {@code 1 fact}, {@code 1,200 facts}. */
  public static String counted(long number, String thing) {
    return String.format(Locale.ENGLISH, "%,d %s", number, plural(number, thing));
  }

  private static String plural(long number, String thing) {
    return thing + (number == 1 ? "" : "s");
  }

  /** A text without case, punctuation and more than one space in a row. */
  public static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The same with a capital first letter. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
