package tutti.map.verify;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Something drawn.
 *
 * @param owner the place in the file of the arrow or party it belongs to
 * @param title what that arrow or party is called
 */
record DrawnShape(Kind kind, int owner, String title, UprightRect rect) {

  private static final int SHOWN = 60;

  /** What stands after the name of a party in its title. */
  private static final Pattern MORE =
      Pattern.compile(
          "(, outside party|, [\\d,]+ roles?, [\\d,]+ arrows? inside(; the worst: [a-z ]+)?)?"
              + "(, pinned)?$");

  DrawnShape {
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    requireNonNull(rect, "rect");
  }

  /** What a shape is. */
  enum Kind {
    LINE("line"),
    BRIDGE("bridge"),
    HEAD("head"),
    GLYPH("glyph"),
    LABEL("label"),
    NUMBER("number"),
    BOX("box"),
    NAME("name"),
    BARLINE("barline");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    /** What a line may end at. */
    boolean party() {
      return this == BOX || this == BARLINE;
    }

    /** Words, and what numbers stand in. */
    boolean words() {
      return this == LABEL || this == NUMBER || this == NAME;
    }

    boolean large() {
      return party() || words();
    }
  }

  /** Whether the sentence of an arrow names this party as its giver. */
  boolean gives(String sentence) {
    return sentence.startsWith(party() + " to ");
  }

  /** Whether the sentence of an arrow names this party as its getter. */
  boolean gets(String sentence) {
    return sentence.contains(" to " + party() + ": ");
  }

  private String party() {
    return MORE.matcher(title).replaceFirst("");
  }

  String said() {
    return "the %s of \"%s\" (%s)".formatted(kind.word(), shortened(title), rect.said());
  }

  static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= SHOWN
        ? title
        : title.substring(0, title.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
