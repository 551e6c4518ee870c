package tutti.map.verify;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import tutti.map.typesetting.MapTypeface;

/**
 * How large the words of a map are: as long as is written with them or as their letters advance,
 * from the ascender to the descender of Latin letters.
 *
 * @param size in units
 */
record LetterMetrics(int size, MapTypeface face) {

  private static final int ASCENT = 75;
  private static final int DESCENT = 22;
  private static final int PERCENT = 100;

  /** The letters of a label. */
  static LetterMetrics label(boolean broken) {
    return new LetterMetrics(15, broken ? MapTypeface.BOLD : MapTypeface.SANS);
  }

  /** The letters of a party's name, of what stands under the customer's, or of a count. */
  static LetterMetrics party(String kind, boolean portrait) {
    return switch (kind) {
      case "big" -> new LetterMetrics(portrait ? 20 : 22, MapTypeface.SERIF);
      case "fd" -> new LetterMetrics(portrait ? 12 : 13, MapTypeface.SANS);
      case "op" -> new LetterMetrics(portrait ? 13 : 18, MapTypeface.SERIF);
      case "sm" -> new LetterMetrics(13, MapTypeface.SANS);
      case "wd" -> new LetterMetrics(12, MapTypeface.BOLD);
      default -> new LetterMetrics(portrait ? 13 : 18, MapTypeface.SERIF);
    };
  }

  /** A row of a text element. */
  record Row(String words, UprightRect rect) {}

  /** The rows of a text element. */
  List<Row> rows(Element text) {
    var parts = PlateReader.children(text);
    var rows = new ArrayList<Row>();
    long y = PlateReader.number(text, "y");
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      y += part.hasAttribute("dy") ? PlateReader.number(part, "dy") : 0;
      long width = width(part);
      var words = new StringBuilder(part.getTextContent());
      while (i + 1 < parts.size() && parts.get(i + 1).hasAttribute("dx")) {
        var note = parts.get(++i);
        width += PlateReader.number(note, "dx") + width(note);
        words.append(' ').append(note.getTextContent());
      }
      var rect = row(text, PlateReader.number(part, "x"), y, width);
      rows.add(new Row(words.toString(), rect));
    }
    return parts.isEmpty() ? List.of(only(text)) : rows;
  }

  private Row only(Element text) {
    var x = PlateReader.number(text, "x");
    return new Row(text.getTextContent(), row(text, x, PlateReader.number(text, "y"), width(text)));
  }

  private UprightRect row(Element text, long x, long y, long width) {
    boolean centred = text.getAttribute("text-anchor").equals("middle");
    long left = centred ? x - Math.ceilDiv(width, 2) : x;
    return new UprightRect(left, y - share(ASCENT), left + width, y + share(DESCENT));
  }

  private long share(int percent) {
    return Math.ceilDiv(size * TenthsNumbers.UNIT * percent, PERCENT);
  }

  /** As wide as the drawing says it is; otherwise as wide as its letters. */
  private long width(Element part) {
    if (part.hasAttribute("textLength")) {
      return PlateReader.number(part, "textLength");
    }
    var drawn = part.getAttribute("class").equals("n") ? MapTypeface.BOLD : face;
    return drawn.width(part.getTextContent(), size) * TenthsNumbers.UNIT;
  }
}
