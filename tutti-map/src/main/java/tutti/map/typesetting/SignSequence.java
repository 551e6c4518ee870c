package tutti.map.typesetting;

/** Characters that are drawn as one sign. */
final class SignSequence {

  private static final int JOINER = 0x200D;
  private static final int AS_PICTURE = 0xFE0F;

  private SignSequence() {}

  /** Whether the character adds nothing to the width of the one before. */
  static boolean joins(int before, int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          true;
      default ->
          Character.isEmojiModifier(character) && Character.isExtendedPictographic(before)
              || before == JOINER && Character.isExtendedPictographic(character)
              || regional(before) && regional(character)
              || jamo(character);
    };
  }

  /** Vowels and finals of Hangul are written into the square of the initial before. */
  private static boolean jamo(int character) {
    return character >= 0x1160 && character <= 0x11FF;
  }

  /** Whether the character makes a picture of the sign before. */
  static boolean widens(int character) {
    return character == AS_PICTURE;
  }

  /** Whether nothing can join the two any more: a flag is of two letters. */
  static boolean ends(int before, int character) {
    return regional(before) && regional(character);
  }

  /** One of the two letters of a flag. */
  static boolean regional(int character) {
    return character >= 0x1F1E6 && character <= 0x1F1FF;
  }
}
