package tutti.english;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as people say them. */
public final class DayWords {

  private static final DateTimeFormatter IN_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter WHOLE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Pattern WRITTEN = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final int MONTHS = 10;

  private DayWords() {}

  /** {@code 6 October}; with the year, where today it could be taken for another. */
  public static String of(LocalDate day, LocalDate today) {
    return day.isBefore(today.minusMonths(MONTHS)) || day.isAfter(today.plusMonths(1))
        ? WHOLE.format(day)
        : IN_YEAR.format(day);
  }

  /** A text in which days are written as {@code 2026-10-06}, as people say it. */
  public static String said(String text, LocalDate today) {
    return WRITTEN.matcher(text).replaceAll(found -> said(found, today));
  }

  private static String said(MatchResult found, LocalDate today) {
    try {
      return of(LocalDate.parse(found.group()), today);
    } catch (DateTimeParseException none) {
      return found.group();
    }
  }
}
