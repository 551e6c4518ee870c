package tutti.evidence.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.reading.SpellingSuggestion;
import tutti.reading.time.TimeParser;
import tutti.reading.time.WrittenTime;

/**
 * A time as spreadsheets count it: days since the end of 1899, and a fraction of the day to the
 * second ({@code 46143.5} is noon of 1 May 2026). A whole number is a whole day. Files of the
 * calendar that begins in 1904 are four years later; they are not told apart.
 */
public final class SerialDay {

  /** Stands in place of a pattern. */
  public static final String NAME = "serial";

  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})(?:[.,](\\d{1,12}))?");

  /** From 1954 to 2118: what else may be a number of something. */
  private static final Pattern LIKELY = Pattern.compile("[2-7]\\d{4}([.,]\\d{1,12})?");

  private SerialDay() {}

  /**
   * The moment or the day a number means.
   *
   * @throws IllegalArgumentException with a sentence when it is none, or outside 1900 to 2199
   */
  static WrittenTime read(String text, ZoneId zone) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          SpellingSuggestion.quoted(text)
              + " is not the number of a day, such as 46143 or 46143.5");
    }
    var day = ZERO.plusDays(Integer.parseInt(form.group(1)));
    return TimeParser.inRange(
        text,
        Optional.ofNullable(form.group(2))
            .map(digits -> day.atStartOfDay().plusSeconds(seconds(digits)))
            .map(time -> WrittenTime.moment(time.atZone(zone).toInstant()))
            .orElseGet(() -> WrittenTime.day(day, zone)));
  }

  private static long seconds(String digits) {
    return new BigDecimal("0." + digits)
        .multiply(SECONDS)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** What to say to a cell that looks like one and was not said to be. */
  static Optional<String> hint(String text) {
    return LIKELY.matcher(text).matches()
        ? Optional.of(
            ", or, as a spreadsheet counts days so (%s), read it in a mapping: time(row.day, '%s')"
                .formatted(ZERO.plusDays(Integer.parseInt(text.substring(0, 5))), NAME))
        : Optional.empty();
  }
}
