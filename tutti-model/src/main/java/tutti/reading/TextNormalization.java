package tutti.reading;

import java.text.Normalizer;

/**
 * Texts that look alike made equal: spaces of every kind, characters without a shape of their own,
 * and letters composed of several characters (Unicode's form NFC).
 */
public final class TextNormalization {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int LAST_OF_ASCII = 0x7F;

  private TextNormalization() {}

  /** The text without the spaces of any kind at its ends. */
  public static String stripped(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (from < to && blank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * The text as a name that is compared: every space is the plain one and none stands at an end, no
   * character is without a shape, letters are composed. Joiners inside words of other scripts,
   * where they are part of the spelling, stay.
   */
  public static String name(String text) {
    return plain(text) ? stripped(text) : stripped(composed(shaped(composed(text))));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean plain(String text) {
    return text.chars().allMatch(c -> c <= LAST_OF_ASCII);
  }

  private static String shaped(String text) {
    var shaped = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var c = text.codePointAt(i);
      if (Character.isSpaceChar(c)) {
        shaped.append(' ');
      } else if (Character.getType(c) != Character.FORMAT || turns(c) || joins(text, i, c)) {
        shaped.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return shaped.toString();
  }

  /** Whether it turns the direction of what follows: that is seen, and refused elsewhere. */
  private static boolean turns(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean joins(String text, int i, int c) {
    return (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER)
        && i > 0
        && i + 1 < text.length()
        && shapes(text.charAt(i - 1))
        && shapes(text.charAt(i + 1));
  }

  /** Whether it may be written joined: a letter of another script, or a picture. */
  private static boolean shapes(char c) {
    return c > LAST_OF_ASCII
        && Character.getType(c) != Character.FORMAT
        && !Character.isSpaceChar(c);
  }
}
