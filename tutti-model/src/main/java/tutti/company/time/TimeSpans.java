package tutti.company.time;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tutti.company.time.TimeSpan.BusinessDays;
import tutti.company.time.TimeSpan.BusinessHours;
import tutti.company.time.TimeSpan.Elapsed;
import tutti.english.SentenceWords;

/**
 * Spans of time as people write them: {@code 90s}, {@code 15m}, {@code 8h}, {@code 30d}, {@code
 * 2w}, and in the receiver's working time {@code 24bh} and {@code 10bd}.
 */
public final class TimeSpans {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\s*([smhdw])");
  private static final Pattern WORKING = Pattern.compile("(\\d{1,5})\\s*b([hd])");

  /** The longest that is written in days; so many weeks are more. */
  private static final long LONGEST = 999_999 * 86_400L;

  private static final Duration TWO_DAYS = Duration.ofDays(2);
  private static final Map<String, Long> SECONDS =
      Map.of("s", 1L, "m", 60L, "h", 3_600L, "d", 86_400L, "w", 604_800L);

  private static final Map<String, Integer> PERIODS =
      Map.ofEntries(
          Map.entry("day", 1),
          Map.entry("daily", 1),
          Map.entry("week", 7),
          Map.entry("weekly", 7),
          Map.entry("fortnight", 14),
          Map.entry("month", 30),
          Map.entry("monthly", 30),
          Map.entry("quarter", 91),
          Map.entry("quarterly", 91),
          Map.entry("half-year", 182),
          Map.entry("half-yearly", 182),
          Map.entry("year", 365),
          Map.entry("yearly", 365));

  private TimeSpans() {}

  /**
   * The span by the clock a text means; days are 24 hours.
   *
   * @throws IllegalArgumentException when it means none, or nothing at all
   */
  public static Duration parse(String text) {
    var found = WRITTEN.matcher(text.strip());
    var seconds = found.matches() ? seconds(found.group(1), found.group(2)) : 0;
    if (seconds == 0 || seconds > LONGEST) {
      throw new IllegalArgumentException("Not a span of time: " + text);
    }
    return Duration.ofSeconds(seconds);
  }

  private static long seconds(String number, String unit) {
    return Long.parseLong(number) * SECONDS.getOrDefault(unit, 0L);
  }

  /**
   * The length of a calendar period a text means: {@code week} or {@code weekly}, {@code month},
   * {@code quarter}, or a span such as {@code 14d}.
   *
   * @throws IllegalArgumentException when it means none, or nothing at all
   */
  public static Duration period(String text) {
    var days = PERIODS.getOrDefault(text.strip().toLowerCase(Locale.ROOT), 0);
    return days > 0 ? Duration.ofDays(days) : parse(text);
  }

  /**
   * The span a text means, by the clock or in working time.
   *
   * @throws IllegalArgumentException when it means none, or nothing at all
   */
  public static TimeSpan span(String text) {
    var found = WORKING.matcher(text.strip());
    return found.matches() ? working(found.group(1), found.group(2)) : new Elapsed(parse(text));
  }

  private static TimeSpan working(String number, String unit) {
    var count = Integer.parseInt(number);
    if (count == 0) {
      throw new IllegalArgumentException("Not a span of time: " + number);
    }
    return unit.equals("h") ? new BusinessHours(count) : new BusinessDays(count);
  }

  /** The shortest way to write a span: {@code 14d} for two weeks. */
  public static String write(Duration span) {
    var seconds = span.toSeconds();
    if (seconds % 86_400 == 0) {
      return seconds / 86_400 + "d";
    }
    return seconds % 3_600 == 0
        ? seconds / 3_600 + "h"
        : seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
  }

  /** The shortest way to write a span: {@code 24bh}, {@code 14d}. */
  public static String write(TimeSpan span) {
    return switch (span) {
      case Elapsed elapsed -> write(elapsed.time());
      case BusinessHours working -> working.hours() + "bh";
      case BusinessDays working -> working.days() + "bd";
    };
  }

  /** A span as people say it: {@code 14 days}, {@code 1 hour}. */
  public static String say(Duration span) {
    var seconds = span.toSeconds();
    if (seconds % 86_400 == 0) {
      return SentenceWords.count(seconds / 86_400, "day");
    }
    return seconds % 3_600 == 0
        ? SentenceWords.count(seconds / 3_600, "hour")
        : seconds % 60 == 0
            ? SentenceWords.count(seconds / 60, "minute")
            : SentenceWords.count(seconds, "second");
  }

  /** A span as people say it: {@code 24 business hours}, {@code 14 days}. */
  public static String say(TimeSpan span) {
    return switch (span) {
      case Elapsed elapsed -> say(elapsed.time());
      case BusinessHours working -> SentenceWords.count(working.hours(), "business hour");
      case BusinessDays working -> SentenceWords.count(working.days(), "business day");
    };
  }

  /** About how long: whole days from two days on, else whole hours or what is shorter. */
  public static String about(Duration span) {
    var days = Math.round(span.toHours() / 24.0);
    return span.compareTo(TWO_DAYS) < 0 ? say(span) : SentenceWords.count(days, "day");
  }
}
