package tutti.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tutti.map.typesetting.MapTypeface;

/** The typefaces of a printed map; where a letter is missing, the system's. */
enum MapTypefaces {
  SERIF(MapTypeface.SERIF, Font.SERIF),
  SANS(MapTypeface.SANS, Font.SANS_SERIF),
  BOLD(MapTypeface.BOLD, Font.SANS_SERIF);

  private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

  private final MapTypeface face;
  private final String substitute;
  private final Font font;

  MapTypefaces(MapTypeface face, String substitute) {
    this.face = face;
    this.substitute = substitute;
    this.font = read();
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
  }

  private Font read() {
    try (var bytes = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(face + " is no font.", e);
    }
  }

  /** The bytes of the font. */
  InputStream open() {
    return face.open();
  }

  /** The face a style asks for. */
  static MapTypefaces of(String family, String weight) {
    if (family.startsWith("Newsreader")) {
      return SERIF;
    }
    return weight.equals("600") ? BOLD : SANS;
  }

  Font font() {
    return font;
  }

  /** Whether the face has all letters of the text. */
  boolean has(String text) {
    return font.canDisplayUpTo(text) < 0;
  }

  /** The width of the text in units, at a size in units. */
  double width(String text, double size) {
    var drawn = has(text) ? font : new Font(substitute, Font.PLAIN, 1);
    return drawn.deriveFont((float) size).getStringBounds(text, FRACTIONAL).getWidth();
  }

  /** The family to draw the text with. */
  String family(String text) {
    return has(text) ? font.getFamily() : substitute;
  }
}
