package tutti.evidence.value;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tutti.reading.time.TimeParser;
import tutti.reading.time.WrittenTime;

/**
 * Reads the times of cells in every form that says by itself which day is meant, and tells what to
 * write in a mapping for others; it guesses nothing.
 */
public final class CellTimes {

  private static final int LONGEST = 64;

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:,? +(\\d{1,2}:\\d{2})(:\\d{2})?"
              + "(?:[ \\u00a0\\u202f]?([AaPp]\\.?[Mm]\\.?))?)?");

  private CellTimes() {}

  /**
   * The moment or the day a cell means.
   *
   * @throws IllegalArgumentException with a sentence that says what to write instead
   */
  public static WrittenTime read(String text, ZoneId zone) {
    return read(text, zone, DateOrder.UNSAID);
  }

  /**
   * The same, where it is known which of two numbers is the month.
   *
   * @throws IllegalArgumentException with a sentence that says what to write instead
   */
  public static WrittenTime read(String text, ZoneId zone, DateOrder order) {
    try {
      return TimeParser.read(text, zone);
    } catch (TimeParser.OtherForm e) {
      return WrittenDate.read(text, zone, order)
          .orElseThrow(() -> new IllegalArgumentException(e.getMessage() + of(text), e));
    }
  }

  private static String of(String text) {
    var stripped = text.strip();
    return Optional.of(NUMBERS.matcher(stripped))
        .filter(numbers -> stripped.length() <= LONGEST && numbers.matches())
        .map(numbers -> pattern(numbers.toMatchResult()))
        .or(() -> SerialDay.hint(stripped))
        .orElse(
            ", or name its pattern in a mapping, such as time(row.day, 'd MMM yyyy HH:mm');"
                + " substring, split, replace and trim take off what stands around it");
  }

  private static String pattern(MatchResult numbers) {
    var mark = numbers.group(2);
    var rest = mark + (numbers.group(4).length() == 4 ? "yyyy" : "yy") + (clock(numbers));
    var dayFirst = "'d%sM%s'".formatted(mark, rest);
    var monthFirst = "'M%sd%s'".formatted(mark, rest);
    if (Integer.parseInt(numbers.group(1)) > 12 || mark.equals(".")) {
      return named(dayFirst);
    }
    return Integer.parseInt(numbers.group(3)) > 12
        ? named(monthFirst)
        : named(dayFirst) + ", or " + monthFirst + " where the month stands first";
  }

  private static String named(String pattern) {
    return ", or name its pattern in a mapping: time(row.day, " + pattern + ")";
  }

  private static String clock(MatchResult numbers) {
    if (numbers.group(5) == null) {
      return "";
    }
    var seconds = numbers.group(6) == null ? "" : ":ss";
    return numbers.group(7) == null ? " H:mm" + seconds : " h:mm" + seconds + " a";
  }
}
