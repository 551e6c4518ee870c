package tutti.render;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Text of the letters a font of a PDF has. */
final class PdfLetters {

  private static final String MISSING = "?";

  private PdfLetters() {}

  /** The text with a question mark for each letter that is missing. */
  static String of(String text, PDFont font) {
    var letters = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(letter -> has(font, letter) ? letter : MISSING)
        .forEach(letters::append);
    return letters.toString();
  }

  private static boolean has(PDFont font, String letter) {
    try {
      return font.encode(letter).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
