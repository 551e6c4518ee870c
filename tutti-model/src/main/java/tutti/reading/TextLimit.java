package tutti.reading;

import java.util.Locale;
import java.util.Optional;

/**
 * What a text of a kind may hold, wherever it comes from: a file, a form, an address or a program.
 *
 * @param most characters (code points) it may have
 * @param oneLine whether it may not go on in another line
 */
public record TextLimit(int most, boolean oneLine) {

  /** What names something: a company, a party, a person, what an arrow gives. */
  public static final TextLimit NAME = new TextLimit(200, true);

  /** What stands for something: ids, and words that point at an id. */
  public static final TextLimit ID = new TextLimit(100, true);

  /** The names that facts are kept and found by. */
  public static final TextLimit KEY = new TextLimit(400, true);

  /** A sentence or two. */
  public static final TextLimit PHRASE = new TextLimit(1_000, false);

  /** What tells more: reasons, notes, descriptions. */
  public static final TextLimit PROSE = new TextLimit(10_000, false);

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** Why a text is not one of this kind, as the end of a sentence that begins with its name. */
  public Optional<String> problem(String text) {
    if (text.length() > most) {
      int characters = text.codePointCount(0, text.length());
      if (characters > most) {
        return Optional.of(
            String.format(
                Locale.ENGLISH,
                "has %,d characters and may have %,d; shorten it",
                characters,
                most));
      }
    }
    return text.codePoints().filter(this::refused).boxed().findFirst().map(TextLimit::says);
  }

  private boolean refused(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL ->
          oneLine || character != '\n' && character != '\r' && character != '\t';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> oneLine;
      case Character.SURROGATE -> true;
      default -> character == BYTE_ORDER_MARK || turns(character);
    };
  }

  /** Whether it turns the direction of what follows: embeddings, overrides and isolates. */
  private static boolean turns(int character) {
    return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
  }

  private static String says(int character) {
    return switch (character) {
      case '\n', '\r', 0x2028, 0x2029 -> "goes on in a second line; write it in one";
      case '\t' -> "holds a tab; write a space";
      default -> "holds the character U+%04X, which does not show; remove it".formatted(character);
    };
  }
}
