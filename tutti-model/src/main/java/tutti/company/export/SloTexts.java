package tutti.company.export;

import java.time.Duration;
import tutti.company.time.TimeSpans;

/** Texts as OpenSLO v1 takes them. */
final class SloTexts {

  /** How many characters a description may have. */
  private static final int LONGEST = 1_050;

  private static final int MINUTE = 60;

  private SloTexts() {}

  /** A name for people, which is never empty. */
  static String title(String name, String otherwise) {
    return name.isBlank() ? otherwise : name;
  }

  /** A description; what is too long ends with three dots. */
  static String description(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
  }

  /** A span in days, hours or minutes, the shortest there is; begun minutes count whole. */
  static String duration(Duration span) {
    var begun = Math.ceilDiv(span.toSeconds(), MINUTE);
    return TimeSpans.write(Duration.ofMinutes(begun));
  }
}
