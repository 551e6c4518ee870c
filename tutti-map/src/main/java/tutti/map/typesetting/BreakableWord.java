package tutti.map.typesetting;

import static java.util.Objects.requireNonNull;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What stands between two spaces, and the pieces into which it may be broken. */
record BreakableWord(String text, Longest longest, ToIntFunction<String> measure) {

  private static final Locale THAI = Locale.of("th");
  private static final Set<UnicodeScript> HYPHENATED =
      Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  /** Behind these a long word is rather cut than elsewhere. */
  private static final String SEAMS = " -/\\_.@?&=:;,+~‐–—·|";

  BreakableWord {
    requireNonNull(text, "text");
    requireNonNull(longest, "longest");
    requireNonNull(measure, "measure");
  }

  /**
   * How wide a word may be before it is cut.
   *
   * @param foreign one with letters of other scripts than Latin, which are counted wider than they
   *     mostly are, since nobody knows their font
   */
  record Longest(int latin, int foreign) {}

  /**
   * The pieces between its line breaks; what is then still too long is cut into parts of about the
   * same length, with hyphens where it is a word of letters.
   */
  List<WordPiece> pieces() {
    var pieces = new ArrayList<WordPiece>();
    for (var part : parts()) {
      var shown = new WordPiece(LineBreaks.shown(part.text()), part.joint());
      int width = foreign(shown.text()) ? longest.foreign() : longest.latin();
      boolean whole = measure.applyAsInt(shown.text()) <= width;
      pieces.addAll(whole ? List.of(shown) : cut(shown, width));
    }
    return pieces;
  }

  private static boolean foreign(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .anyMatch(script ->
            script != UnicodeScript.LATIN
                && script != UnicodeScript.COMMON
                && script != UnicodeScript.INHERITED);
  }

  private List<WordPiece> parts() {
    var clusters = GraphemeClusters.of(text);
    var thai = thai();
    var parts = new ArrayList<WordPiece>();
    int start = 0;
    int end = 0;
    for (int next = 1; next < clusters.size(); next++) {
      end += clusters.get(next - 1).length();
      var joint = joint(clusters.get(next - 1), clusters.get(next), thai.contains(end));
      if (joint.isPresent()) {
        parts.add(new WordPiece(text.substring(start, end), joint.get()));
        start = end;
      }
    }
    parts.add(new WordPiece(text.substring(start), PieceJoint.BLANK));
    return parts;
  }

  private static Optional<PieceJoint> joint(String before, String after, boolean thai) {
    return LineBreaks.between(before, after)
        .or(() ->
            thai && LineBreaks.breakable(before, after)
                ? Optional.of(PieceJoint.NOTHING)
                : Optional.empty());
  }

  /** Where words end in Thai. */
  private Set<Integer> thai() {
    var ends = new HashSet<Integer>();
    if (LineBreaks.thai(text)) {
      var words = BreakIterator.getLineInstance(THAI);
      words.setText(text);
      for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
        ends.add(end);
      }
    }
    return ends;
  }

  private List<WordPiece> cut(WordPiece part, int width) {
    var clusters = GraphemeClusters.of(part.text());
    boolean address = LineBreaks.address(part.text());
    int count = cut(clusters, width, address).size();
    int narrow = width / 2;
    int wide = width;
    while (narrow < wide) {
      int middle = (narrow + wide) / 2;
      boolean fits = cut(clusters, middle, address).size() <= count;
      wide = fits ? middle : wide;
      narrow = fits ? narrow : middle + 1;
    }
    var pieces = cut(clusters, wide, address);
    pieces.add(new WordPiece(pieces.removeLast().text(), part.joint()));
    return pieces;
  }

  private List<WordPiece> cut(List<String> clusters, int width, boolean address) {
    var pieces = new ArrayList<WordPiece>();
    int start = 0;
    while (start < clusters.size()) {
      int end = end(clusters, start, width, address);
      pieces.add(piece(clusters, start, end, address));
      start = end;
    }
    return pieces;
  }

  /** The end of the longest piece from a cluster on; behind a seam, if there is one in its half. */
  private int end(List<String> clusters, int start, int width, boolean address) {
    int far = fitting(clusters, start, width, address);
    for (int end = far; end > start + (far - start) / 2; end--) {
      if (end < clusters.size() && seam(clusters, end)) {
        return end;
      }
    }
    return far;
  }

  /** The last place that keeps the width, rather one where clusters may be torn than another. */
  private int fitting(List<String> clusters, int start, int width, boolean address) {
    int torn = start;
    int end = start + 1;
    while (end <= clusters.size() && wide(clusters, start, end) <= width) {
      boolean fits = piece(clusters, start, end, address).width(measure) <= width;
      torn = fits && tears(clusters, end) ? end : torn;
      end++;
    }
    return torn > start ? torn : Math.max(start + 1, end - 1);
  }

  private int wide(List<String> clusters, int start, int end) {
    return measure.applyAsInt(String.join("", clusters.subList(start, end)));
  }

  private static boolean tears(List<String> clusters, int at) {
    return at == clusters.size()
        || !clusters.get(at).equals(" ")
            && LineBreaks.breakable(clusters.get(at - 1), clusters.get(at));
  }

  private static boolean seam(List<String> clusters, int at) {
    return SEAMS.contains(clusters.get(at - 1)) && tears(clusters, at);
  }

  private static WordPiece piece(List<String> clusters, int start, int end, boolean address) {
    var text = String.join("", clusters.subList(start, end));
    if (text.endsWith(" ")) {
      return new WordPiece(text.strip(), PieceJoint.BLANK);
    }
    boolean word = !address && end < clusters.size();
    boolean hyphen = word && letters(clusters.get(end - 1), clusters.get(end));
    return new WordPiece(text, hyphen ? PieceJoint.HYPHEN : PieceJoint.NOTHING);
  }

  private static boolean letters(String before, String after) {
    return letter(before.codePointAt(0)) && letter(after.codePointAt(0));
  }

  private static boolean letter(int character) {
    return Character.isLetter(character) && HYPHENATED.contains(UnicodeScript.of(character));
  }
}
