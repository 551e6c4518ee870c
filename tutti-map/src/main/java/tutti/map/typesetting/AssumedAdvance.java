package tutti.map.typesetting;

import java.lang.Character.UnicodeScript;

/**
 * How far a character is assumed to advance that no table has, in thousandths of an em: a little
 * more than the letters of its script do on average in Noto Sans, the fonts of Android and Debian;
 * what East Asian fonts set in squares is an em.
 */
final class AssumedAdvance {

  /** A little more than an emoji takes in Segoe UI Emoji, the widest set of them. */
  static final int PICTURE = 1400;

  private static final int EM = 1000;
  private static final int SYMBOL = 900;
  private static final int HALF = 600;
  private static final int BOLD_PERCENT = 108;

  private AssumedAdvance() {}

  static int of(int character, boolean bold) {
    if (Character.isExtendedPictographic(character) || SignSequence.regional(character)) {
      return PICTURE;
    }
    if (halfWide(character)) {
      return HALF;
    }
    if (EastAsian.square(character)) {
      return EM;
    }
    int letter = letter(character);
    return bold ? letter * BOLD_PERCENT / 100 : letter;
  }

  /** Katakana, Hangul and signs in half the width of a square. */
  private static boolean halfWide(int character) {
    return character >= 0xFF61 && character <= 0xFFDC || character >= 0xFFE8 && character <= 0xFFEE;
  }

  private static int letter(int character) {
    var mark = Character.getType(character) == Character.COMBINING_SPACING_MARK;
    return switch (UnicodeScript.of(character)) {
      case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, ARABIC, GURMUKHI, GUJARATI, TIBETAN ->
          mark ? 450 : 700;
      case HEBREW, THAI, LAO -> 660;
      case DEVANAGARI -> mark ? 400 : 720;
      case BENGALI -> mark ? 560 : 750;
      case KHMER -> mark ? 650 : 820;
      case ORIYA, TELUGU, KANNADA, ETHIOPIC -> 850;
      case MYANMAR -> mark ? 460 : EM;
      case SINHALA -> EM;
      case TAMIL, MALAYALAM -> 1150;
      case COMMON -> SYMBOL;
      default -> EM;
    };
  }
}
