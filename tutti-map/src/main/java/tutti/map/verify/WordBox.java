package tutti.map.verify;

import static java.util.Objects.requireNonNull;

/**
 * Where a row of words lies, as far as a map's checker knows: in units, from the ascender to the
 * descender of Latin letters.
 */
public record WordBox(String words, double left, double top, double right, double bottom) {

  public WordBox {
    requireNonNull(words, "words");
  }

  static WordBox of(String words, UprightRect rect) {
    return new WordBox(
        words, units(rect.left()), units(rect.top()), units(rect.right()), units(rect.bottom()));
  }

  private static double units(long tenths) {
    return tenths / (double) TenthsNumbers.UNIT;
  }
}
