package tutti.report.finding;

import java.util.stream.Collectors;

/** Text of people's, made harmless for what reads it. */
public final class HarmlessText {

  private static final String UNKNOWN = "\uFFFD";

  private HarmlessText() {}

  /** Without the characters that move a terminal's cursor, or turn the text around. */
  public static String line(String text) {
    return text.codePoints()
        .mapToObj(c -> Character.isISOControl(c) || turns(c) ? UNKNOWN : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** Without the characters that XML cannot hold. */
  static String xml(String text) {
    return text.codePoints()
        .mapToObj(c -> holds(c) ? Character.toString(c) : UNKNOWN)
        .collect(Collectors.joining());
  }

  private static boolean holds(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
