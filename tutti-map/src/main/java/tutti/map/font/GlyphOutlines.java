package tutti.map.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The tables {@code glyf} and {@code loca} of a font: the shape of every glyph. */
final class GlyphOutlines {

  private static final int HEAD = 10;
  private static final int WORDS = 0x0001;
  private static final int SCALED = 0x0008;
  private static final int MORE = 0x0020;
  private static final int SCALED_TWICE = 0x0040;
  private static final int TURNED = 0x0080;

  private final ByteBuffer shapes;
  private final ByteBuffer places;
  private final boolean wide;

  GlyphOutlines(FontTables font) {
    shapes = font.get("glyf");
    places = font.get("loca");
    wide = font.get("head").getShort(50) != 0;
  }

  /** The glyphs and all that they are composed of, in order. */
  List<Integer> whole(Iterable<Integer> glyphs) {
    var whole = new TreeSet<Integer>();
    glyphs.forEach(glyph -> add(glyph, whole));
    return List.copyOf(whole);
  }

  private void add(int glyph, TreeSet<Integer> whole) {
    if (whole.add(glyph)) {
      var shape = shape(glyph);
      parts(shape).forEach(at -> add(Short.toUnsignedInt(shape.getShort(at)), whole));
    }
  }

  private int place(int glyph) {
    return wide ? places.getInt(4 * glyph) : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
  }

  /** The bytes of a glyph's shape; none of a blank's. */
  private ByteBuffer shape(int glyph) {
    var shape = new byte[place(glyph + 1) - place(glyph)];
    shapes.get(place(glyph), shape);
    return ByteBuffer.wrap(shape);
  }

  /** Where in a shape the glyphs are named that it is composed of. */
  private static List<Integer> parts(ByteBuffer shape) {
    var parts = new ArrayList<Integer>();
    if (shape.capacity() == 0 || shape.getShort(0) >= 0) {
      return parts;
    }
    int flags;
    int at = HEAD;
    do {
      flags = shape.getShort(at);
      parts.add(at + 2);
      at += 4 + ((flags & WORDS) == 0 ? 2 : 4) + scale(flags);
    } while ((flags & MORE) != 0);
    return parts;
  }

  private static int scale(int flags) {
    if ((flags & TURNED) != 0) {
      return 8;
    }
    if ((flags & SCALED_TWICE) != 0) {
      return 4;
    }
    return (flags & SCALED) == 0 ? 0 : 2;
  }

  /** A glyph's shape in another font, made of glyphs by their numbers there. */
  byte[] shape(int glyph, Map<Integer, Integer> numbers) {
    var shape = shape(glyph);
    for (int at : parts(shape)) {
      int part = Short.toUnsignedInt(shape.getShort(at));
      shape.putShort(at, numbers.getOrDefault(part, 0).shortValue());
    }
    return shape.array();
  }
}
