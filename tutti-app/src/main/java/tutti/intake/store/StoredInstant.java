package tutti.intake.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Instants as they stand in {@code jsonb}: {@code 2026-03-04T14:22:00Z}, with a fraction where
 * there is one. Reports read them by the ten thousands; read by their places, they take a tenth of
 * the time of a formatter.
 */
final class StoredInstant {

  private static final int SECONDS = "2026-03-04T14:22:00".length();
  private static final int MOST_DIGITS = 9;
  private static final int[] TENS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
  };
  private static final int SECONDS_A_DAY = 86_400;

  private StoredInstant() {}

  /**
   * The instant that is written.
   *
   * @throws java.time.DateTimeException when none is
   */
  static Instant read(String text) {
    return placed(text) ? atItsPlaces(text) : Instant.parse(text);
  }

  /** Whether every digit and every mark stands where it is looked for. */
  private static boolean placed(String text) {
    var last = text.length() - 1;
    return last >= SECONDS
        && last - SECONDS - 1 <= MOST_DIGITS
        && text.charAt(last) == 'Z'
        && digits(text, 0, 4)
        && marked(text, 4, '-')
        && marked(text, 7, '-')
        && marked(text, 10, 'T')
        && marked(text, 13, ':')
        && marked(text, 16, ':')
        && fraction(text, last);
  }

  /** A mark, and two digits behind it. */
  private static boolean marked(String text, int at, char mark) {
    return text.charAt(at) == mark && digits(text, at + 1, at + 3);
  }

  private static boolean fraction(String text, int end) {
    return end == SECONDS
        || text.charAt(SECONDS) == '.' && end > SECONDS + 1 && digits(text, SECONDS + 1, end);
  }

  private static boolean digits(String text, int from, int to) {
    for (var i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Instant atItsPlaces(String text) {
    var hour = number(text, 11, 13);
    var minute = number(text, 14, 16);
    var second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      return Instant.parse(text);
    }
    var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    return Instant.ofEpochSecond(
        day.toEpochDay() * SECONDS_A_DAY + (hour * 60L + minute) * 60 + second, nanos(text));
  }

  private static int nanos(String text) {
    var end = text.length() - 1;
    return end == SECONDS
        ? 0
        : number(text, SECONDS + 1, end) * TENS[MOST_DIGITS - (end - SECONDS - 1)];
  }

  private static int number(String text, int from, int to) {
    var number = 0;
    for (var i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
