package tutti.map.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/** Text made fit for the sheet: cleaned, and broken into rows where its script allows. */
public final class FittedText {

  /** Above so many characters a text is cut. */
  private static final int LONGEST = 1_000;

  private static final int SHOWN = 300;

  private FittedText() {}

  /** The text without what does not show: no control or direction signs, single spaces. */
  public static String clean(String text) {
    var words = only(text, c -> Character.isWhitespace(c) || fixed(c) ? ' ' : c, FittedText::shows);
    return cut((words.contains("  ") ? words.replaceAll(" +", " ") : words).strip());
  }

  /** The same, but with its marks of where it may be broken and where not, for {@link #wrap}. */
  public static String settable(String text) {
    var words =
        only(
            text,
            c -> Character.isWhitespace(c) ? ' ' : fixed(c) ? LineBreaks.FIXED : c,
            c -> shows(c) || hints(c));
    return cut(words.replaceAll("[ \u00A0]* [ \u00A0]*", " ").replaceAll("\u00A0+", "\u00A0"))
        .replaceAll("^[ \u00A0]+|[ \u00A0]+$", "");
  }

  private static String only(String text, IntUnaryOperator as, IntPredicate stays) {
    var shown = new StringBuilder();
    text.codePoints().map(as).filter(stays).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean fixed(int character) {
    return character == LineBreaks.FIXED
        || character == LineBreaks.NARROW_FIXED
        || character == 0x2007;
  }

  /** No more of a text than anybody reads on a map, whatever was stored. */
  private static String cut(String text) {
    return text.length() <= LONGEST ? text : GraphemeClusters.first(text, SHOWN) + "...";
  }

  private static boolean shows(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.FORMAT -> character == 0x200C || character == 0x200D || tag(character);
      default -> (character & 0xFFFE) != 0xFFFE;
    };
  }

  /** What spells the flag of a country's part. */
  private static boolean tag(int character) {
    return character >= 0xE0020 && character <= 0xE007F;
  }

  private static boolean hints(int character) {
    return character == LineBreaks.SOFT_HYPHEN
        || character == LineBreaks.NO_WIDTH
        || character == LineBreaks.WORD_JOINER;
  }

  /**
   * Rows of about equal length that keep the width, or at most so many rows of any width. A word
   * that is longer than the width is cut only when it is half as long again, and when its letters
   * are not Latin, twice as long.
   */
  public static List<String> wrap(String text, int width, int rows, ToIntFunction<String> measure) {
    var longest = new BreakableWord.Longest(width * 3 / 2, width * 2);
    return wrap(pieces(text, longest, measure), width, rows, measure);
  }

  /** The same, and every word that is longer than the width is cut. */
  public static List<String> wrapWithin(
      String text, int width, int rows, ToIntFunction<String> measure) {
    return wrap(
        pieces(text, new BreakableWord.Longest(width, width), measure), width, rows, measure);
  }

  private static List<String> wrap(
      List<WordPiece> pieces, int width, int rows, ToIntFunction<String> measure) {
    int wide = width;
    while (fill(pieces, wide, measure).size() > rows) {
      wide += Math.max(1, wide / 8);
    }
    int count = fill(pieces, wide, measure).size();
    int low = 0;
    while (low < wide) {
      int middle = (low + wide) / 2;
      boolean fits =
          fill(pieces, middle, measure).size() <= count && widest(pieces, measure) <= middle;
      wide = fits ? middle : wide;
      low = fits ? low : middle + 1;
    }
    return fill(pieces, wide, measure);
  }

  private static int widest(List<WordPiece> pieces, ToIntFunction<String> measure) {
    return pieces.stream().mapToInt(piece -> piece.width(measure)).max().orElse(0);
  }

  private static List<WordPiece> pieces(
      String text, BreakableWord.Longest longest, ToIntFunction<String> measure) {
    var pieces = new ArrayList<WordPiece>();
    for (var word : text.split(" ", -1)) {
      pieces.addAll(new BreakableWord(word, longest, measure).pieces());
    }
    return pieces;
  }

  private static List<String> fill(
      List<WordPiece> pieces, int width, ToIntFunction<String> measure) {
    var rows = new ArrayList<String>();
    var row = pieces.getFirst().text();
    var before = pieces.getFirst().joint();
    for (var piece : pieces.subList(1, pieces.size())) {
      var longer = row + before.inside() + piece.text();
      if (measure.applyAsInt(longer + piece.joint().end()) <= width) {
        row = longer;
      } else {
        rows.add(row + before.end());
        row = piece.text();
      }
      before = piece.joint();
    }
    rows.add(row);
    return rows;
  }
}
