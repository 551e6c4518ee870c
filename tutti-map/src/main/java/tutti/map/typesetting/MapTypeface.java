package tutti.map.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tutti.map.font.TrueType;

/**
 * A typeface of the map, which is a file beside this class. What it lacks is drawn in another font,
 * which nobody knows: it is counted as wide as in the widest that browsers usually fall back to.
 */
public enum MapTypeface {
  SANS("source-sans-3-400.ttf"),
  BOLD("source-sans-3-600.ttf"),
  SERIF("newsreader-400.ttf");

  private static final int EM = 1000;

  private final String file;
  private final TrueType font;
  private final GlyphAdvances own;
  private final GlyphAdvances usual;

  MapTypeface(String file) {
    this.file = file;
    font = TrueType.read(bytes(file));
    own = GlyphAdvances.of(font.advances());
    usual = GlyphAdvances.usual(name());
  }

  /** The bytes of the font. */
  public InputStream open() {
    return open(file);
  }

  /** The font. */
  public TrueType font() {
    return font;
  }

  /** Whether the face has the character. */
  public boolean has(int character) {
    return own.of(character).isPresent();
  }

  /** Whether the face has all characters of the text. */
  public boolean has(String text) {
    return text.codePoints().allMatch(this::has);
  }

  /** The width of the text in whole units, rounded up. */
  public int width(String text, int size) {
    return (int) Math.ceilDiv(thousandths(text) * size, (long) EM);
  }

  /** The width of the text in units. */
  public double length(String text, int size) {
    return thousandths(text) * size / (double) EM;
  }

  private long thousandths(String text) {
    long thousandths = 0;
    int before = 0;
    for (int character : text.codePoints().toArray()) {
      thousandths += SignSequence.joins(before, character) ? 0 : advance(character);
      thousandths += SignSequence.widens(character) ? widened(before) : 0;
      before = SignSequence.ends(before, character) ? ' ' : character;
    }
    return thousandths;
  }

  /** What a sign gains that is drawn as a picture. */
  private int widened(int character) {
    return Math.max(0, AssumedAdvance.PICTURE - advance(character));
  }

  private int advance(int character) {
    return own.of(character)
        .orElseGet(
            () -> usual.of(character).orElseGet(() -> AssumedAdvance.of(character, this == BOLD)));
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(MapTypeface.class.getResourceAsStream(file), file);
  }

  private static byte[] bytes(String file) {
    try (var bytes = open(file)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
