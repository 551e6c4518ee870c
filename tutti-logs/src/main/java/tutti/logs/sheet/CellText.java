package tutti.logs.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says: a number as it is written without zeros behind the point, a date as ISO 8601
 * has it, of a formula what it gave last.
 *
 * @param from1904 whether days are counted from 1904 on, as old Macs did; else from 1900
 */
record CellText(boolean from1904) {

  private static final int LONGEST_NUMBER = 40;
  private static final long MILLISECONDS_A_DAY = 86_400_000;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  /** The 29th of February 1900, which was none, is day 60. */
  private static final int NO_DAY = 60;

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);

  /** What of a format is no letter of a date: texts, colours, conditions, places of money. */
  private static final Pattern NO_LETTERS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|General", Pattern.CASE_INSENSITIVE);

  private static final Pattern ELAPSED =
      Pattern.compile("\\[(h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTERS = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  String of(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    var value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return date(number, cell).orElseGet(() -> number(number, cell.getRawValue()));
    }
    var said = value == null ? cell.getRawValue() : value.toString();
    return said == null ? "" : said;
  }

  private static String number(BigDecimal number, @Nullable String raw) {
    var stripped = number.stripTrailingZeros();
    return Math.abs((long) stripped.scale()) + stripped.precision() > LONGEST_NUMBER
        ? String.valueOf(raw)
        : stripped.toPlainString();
  }

  private Optional<String> date(BigDecimal number, Cell cell) {
    var dated =
        number.signum() >= 0
            && number.compareTo(LAST_DAY) < 0
            && isDate(cell.getDataFormatId(), cell.getDataFormatString());
    return dated ? Optional.of(date(number)) : Optional.empty();
  }

  /** Whether a number of a format is a date: one of Excel's own, or one with letters of dates. */
  static boolean isDate(@Nullable Integer id, @Nullable String format) {
    if (format != null && !format.isEmpty()) {
      return !ELAPSED.matcher(format).find()
          && LETTERS.matcher(NO_LETTERS.matcher(format).replaceAll("")).find();
    }
    return id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
  }

  private String date(BigDecimal number) {
    var milliseconds =
        number
            .multiply(BigDecimal.valueOf(MILLISECONDS_A_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    var days = milliseconds / MILLISECONDS_A_DAY;
    var time = milliseconds % MILLISECONDS_A_DAY;
    if (days == 0 && time > 0) {
      return LocalTime.MIDNIGHT.plus(time, ChronoUnit.MILLIS).toString();
    }
    return time == 0
        ? day(days).toString()
        : LocalDateTime.of(day(days), LocalTime.MIDNIGHT.plus(time, ChronoUnit.MILLIS)).toString();
  }

  private LocalDate day(long days) {
    if (from1904) {
      return BEFORE_1904.plusDays(days);
    }
    return BEFORE_1900.plusDays(days < NO_DAY ? days + 1 : days);
  }
}
