package tutti.map.typesetting;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text in what readers take for single letters: a letter with its marks, an emoji of several
 * characters; extended grapheme clusters of Unicode's annex 29, and letters that a virama joins.
 */
final class GraphemeClusters {

  /** Of Devanagari, Bengali and their like, and what puts a letter below another in Khmer. */
  private static final Set<Integer> VIRAMAS =
      Set.of(
          0x094D, 0x09CD, 0x0A4D, 0x0ACD, 0x0B4D, 0x0C4D, 0x0CCD, 0x0D4D, 0x0DCA, 0x1039, 0x17D2);

  private GraphemeClusters() {}

  static List<String> of(String text) {
    var clusters = new ArrayList<String>();
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int start = 0;
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      if (end == text.length() || !joined(text, end)) {
        clusters.add(text.substring(start, end));
        start = end;
      }
    }
    return clusters;
  }

  private static boolean joined(String text, int at) {
    return VIRAMAS.contains(text.codePointBefore(at)) && Character.isLetter(text.codePointAt(at));
  }

  /** The first clusters of a text, no more characters than so many. */
  static String first(String text, int most) {
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    return text.substring(0, letters.preceding(most + 1));
  }
}
