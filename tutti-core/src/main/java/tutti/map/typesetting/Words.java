package tutti.map.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Text made fit for the sheet: cleaned, and wrapped at its spaces. */
public final class Words {

  /** Above so many characters a text is cut. */
  private static final int LONGEST = 1_000;

  private static final int SHOWN = 300;

  private Words() {}

  /** The text without what does not show: no control or direction signs, single spaces. */
  public static String clean(String text) {
    var shown = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || c == 0xA0 ? ' ' : c)
        .filter(Words::shows)
        .forEach(shown::appendCodePoint);
    var words = shown.toString();
    return cut((words.contains("  ") ? words.replaceAll(" +", " ") : words).strip());
  }

  /** No more of a text than anybody reads on a map, whatever was stored. */
  private static String cut(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "...";
  }

  private static boolean shows(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.FORMAT -> character == 0x200C || character == 0x200D;
      default -> (character & 0xFFFE) != 0xFFFE;
    };
  }

  /** Rows of about equal length that keep the width, or at most so many rows of any width. */
  public static List<String> wrap(String text, int width, int rows, ToIntFunction<String> measure) {
    var words = words(text, width * 3 / 2, measure);
    int wide = width;
    while (fill(words, wide, measure).size() > rows) {
      wide += Math.max(1, wide / 8);
    }
    int count = fill(words, wide, measure).size();
    int low = 0;
    while (low < wide) {
      int middle = (low + wide) / 2;
      boolean fits =
          fill(words, middle, measure).size() <= count && widest(words, measure) <= middle;
      wide = fits ? middle : wide;
      low = fits ? low : middle + 1;
    }
    return fill(words, wide, measure);
  }

  private static int widest(List<String> words, ToIntFunction<String> measure) {
    return words.stream().mapToInt(measure).max().orElse(0);
  }

  private static List<String> words(String text, int width, ToIntFunction<String> measure) {
    var words = new ArrayList<String>();
    for (var word : text.split(" ", -1)) {
      words.addAll(pieces(word, width, measure));
    }
    return words;
  }

  private static List<String> pieces(String word, int width, ToIntFunction<String> measure) {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    word.codePoints()
        .forEach(character -> {
          piece.appendCodePoint(character);
          if (measure.applyAsInt(piece.toString()) > width
              && piece.codePointCount(0, piece.length()) > 1) {
            piece.setLength(piece.length() - Character.charCount(character));
            pieces.add(piece.toString());
            piece.setLength(0);
            piece.appendCodePoint(character);
          }
        });
    pieces.add(piece.toString());
    return pieces;
  }

  private static List<String> fill(List<String> words, int width, ToIntFunction<String> measure) {
    var rows = new ArrayList<String>();
    var row = words.getFirst();
    for (var word : words.subList(1, words.size())) {
      var longer = row + " " + word;
      if (measure.applyAsInt(longer) <= width) {
        row = longer;
      } else {
        rows.add(row);
        row = word;
      }
    }
    rows.add(row);
    return rows;
  }
}
