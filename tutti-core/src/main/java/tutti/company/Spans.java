package tutti.company;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Spans of time as people write them: {@code 90s}, {@code 15m}, {@code 8h}, {@code 30d}, {@code
 * 2w}.
 */
public final class Spans {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\s*([smhdw])");
  private static final Map<String, Long> SECONDS =
      Map.of("s", 1L, "m", 60L, "h", 3_600L, "d", 86_400L, "w", 604_800L);

  private Spans() {}

  /**
   * The span a text means; days are 24 hours.
   *
   * @throws IllegalArgumentException when it means none, or nothing at all
   */
  public static Duration parse(String text) {
    var found = WRITTEN.matcher(text.strip());
    if (!found.matches() || Long.parseLong(found.group(1)) == 0) {
      throw new IllegalArgumentException("Not a span of time: " + text);
    }
    return Duration.ofSeconds(
        Long.parseLong(found.group(1)) * SECONDS.getOrDefault(found.group(2), 0L));
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

  /** A span as people say it: {@code 14 days}, {@code 1 hour}. */
  public static String say(Duration span) {
    var seconds = span.toSeconds();
    if (seconds % 86_400 == 0) {
      return count(seconds / 86_400, "day");
    }
    return seconds % 3_600 == 0
        ? count(seconds / 3_600, "hour")
        : seconds % 60 == 0 ? count(seconds / 60, "minute") : count(seconds, "second");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
