package tutti.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import javax.imageio.ImageIO;

/** A map in pixels. */
final class PngMap {

  private static final int LEAST = 16;
  private static final int MOST = 10_000;
  private static final double MOST_PIXELS = 60e6;
  private static final int FINE = 2;

  private PngMap() {}

  /** The picture, as wide as asked for or as twice the sheet where that is not too large. */
  static byte[] write(String svg, OptionalInt asked) {
    var map = styled(svg);
    double[] sheet = map.sheet();
    double scale =
        asked.isPresent()
            ? scale(asked.getAsInt(), sheet)
            : Math.min(FINE, Math.sqrt(MOST_PIXELS / (sheet[2] * sheet[3])));
    return png(map, (int) Math.round(sheet[2] * scale), (int) Math.round(sheet[3] * scale));
  }

  private static double scale(int width, double[] sheet) {
    double scale = width / sheet[2];
    if (width < LEAST || width > MOST || sheet[2] * sheet[3] * scale * scale > MOST_PIXELS) {
      throw new UnprintableMap(
          "A picture %,d pixels wide cannot be made of this map; choose a width from %d to %,d."
              .formatted(
                  width,
                  LEAST,
                  (int) Math.min(MOST, Math.sqrt(MOST_PIXELS * sheet[2] / sheet[3]))));
    }
    return scale;
  }

  /** The map with its style; the first to need a font, so the first to miss all of them. */
  static InlineStyles styled(String svg) {
    try {
      return InlineStyles.of(svg);
    } catch (LinkageError e) {
      throw new UnprintableMap(
          "This Java finds no fonts, which pictures and PDF need: install fontconfig (the package"
              + " of that name) and start Tutti again; SVG needs none.",
          e);
    }
  }

  private static byte[] png(InlineStyles map, int width, int height) {
    var picture =
        new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    draw(map, pen, picture.getWidth(), picture.getHeight());
    pen.dispose();
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws the map into a rectangle at the origin. */
  static void draw(InlineStyles map, Graphics2D pen, float width, float height) {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    SVGDocument svg = new SVGLoader().load(map.svg(), null, LoaderContext.createDefault());
    if (svg == null) {
      throw new IllegalStateException("The map cannot be read again.");
    }
    svg.render((Component) null, pen, new ViewBox(0, 0, width, height));
  }
}
