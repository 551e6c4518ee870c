package tutti.evidence.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tutti.reading.SpellingSuggestion;

/**
 * Numbers as people write them: {@code 1200}, {@code 1,200.00}, {@code 1.200,00}, {@code 1 200,5},
 * {@code 1'200.5}, {@code 4,5}, with a sign or a currency's sign. A point alone is the mark of
 * decimals, as in every programming language. {@code 1,200} may be twelve hundred or one and a
 * fifth: it is refused, never guessed.
 */
public final class WrittenNumber {

  private static final int LONGEST = 64;

  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

  /** Groups of three, or as in India of two before the last three. */
  private static final String GROUPED = "[+-]?\\d{1,3}(?:G\\d{2,3})*G\\d{3}";

  private static final Pattern GROUPS_BY_COMMA = grouped(",", "(?:\\.\\d*)?");
  private static final Pattern GROUPS_BY_POINT = grouped("\\.", "(?:,\\d*)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+");
  private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

  /** Blanks and apostrophes part groups and nothing else. */
  private static final Pattern PARTED =
      Pattern.compile("[+-]?\\d{1,3}(?:[ \\u00a0\\u2009\\u202f'\\u2019]\\d{3})+(?:[.,]\\d*)?");

  private WrittenNumber() {}

  private static Pattern grouped(String mark, String decimals) {
    return Pattern.compile(GROUPED.replace("G", mark) + decimals);
  }

  /**
   * The number a text means.
   *
   * @throws IllegalArgumentException with a sentence when it means none, or may mean two
   */
  public static BigDecimal read(String text) {
    var number = bare(text);
    if (PLAIN.matcher(number).matches()) {
      return new BigDecimal(number);
    }
    if (EITHER.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "%s may be %s or %s; say which mark parts the decimals: number(row.amount, '.') or number(row.amount, ',')"
              .formatted(
                  SpellingSuggestion.quoted(text),
                  number.replace(",", ""),
                  number.replace(',', '.')));
    }
    return new BigDecimal(withPoint(text, number));
  }

  private static String withPoint(String text, String number) {
    if (PARTED.matcher(number).matches()) {
      return number.replaceAll("[^\\d.,+-]", "").replace(',', '.');
    }
    if (DECIMAL_COMMA.matcher(number).matches()) {
      return number.replace(',', '.');
    }
    if (GROUPS_BY_COMMA.matcher(number).matches()) {
      return number.replace(",", "");
    }
    if (GROUPS_BY_POINT.matcher(number).matches()) {
      return number.replace(".", "").replace(',', '.');
    }
    throw none(text);
  }

  /**
   * The number a text means whose decimals follow this mark.
   *
   * @param mark a point or a comma
   */
  public static BigDecimal read(String text, String mark) {
    if (!mark.equals(".") && !mark.equals(",")) {
      throw new IllegalArgumentException("The mark of decimals is '.' or ','");
    }
    var number = bare(text).replaceAll("[ \\u00a0\\u2009\\u202f'\\u2019]", "");
    var point = number.replace(mark.equals(".") ? "," : ".", "").replace(',', '.');
    if (!PLAIN.matcher(point).matches()) {
      throw none(text);
    }
    return new BigDecimal(point);
  }

  private static String bare(String text) {
    if (text.length() > LONGEST) {
      throw none(text);
    }
    var number = text.replace('\u2212', '-').strip();
    return number
        .replaceFirst("^([+-]?)\\p{Sc}[\\s\\p{Z}]*", "$1")
        .replaceFirst("[\\s\\p{Z}]*\\p{Sc}$", "")
        .strip();
  }

  private static IllegalArgumentException none(String text) {
    return new IllegalArgumentException(
        SpellingSuggestion.quoted(text)
            + " is no number; write one such as 1200, 1,200.00 or 1.200,00");
  }
}
