package tutti.map.typesetting;

import java.lang.Character.UnicodeScript;

/** What is written in squares, and where such a text may be broken. */
final class EastAsian {

  private static final int SYMBOLS = 0x2E80;
  private static final int YI_END = 0xA4CF;

  private EastAsian() {}

  /** Whether a character takes a square; by the blocks that are wide in Unicode's annex 11. */
  static boolean square(int character) {
    return character >= SYMBOLS && character <= YI_END
        || character >= 0x1100 && character <= 0x115F
        || character >= 0xAC00 && character <= 0xD7A3
        || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFE30 && character <= 0xFE4F
        || character >= 0xFF01 && character <= 0xFF60
        || character >= 0xFFE0 && character <= 0xFFE6
        || character >= 0x20000 && character <= 0x3FFFD;
  }

  /** Whether rows may begin and end at the character: not at Hangul, whose words stand apart. */
  static boolean free(int character) {
    return (square(character) || character >= 0xFF61 && character <= 0xFF9F)
        && UnicodeScript.of(character) != UnicodeScript.HANGUL;
  }
}
