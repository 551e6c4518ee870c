package tutti.map.verify;

import static java.util.Objects.requireNonNull;

/**
 * Something drawn.
 *
 * @param owner the place in the file of the arrow or party it belongs to
 * @param title what that arrow or party is called
 */
record Shape(Kind kind, int owner, String title, Rect rect) {

  private static final int SHOWN = 60;

  Shape {
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
    return title.replace(", outside party", "");
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
