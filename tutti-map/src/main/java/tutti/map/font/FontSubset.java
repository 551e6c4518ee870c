package tutti.map.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A font of a few letters of another: their shapes and advances, without kerning or features. */
final class FontSubset {

  /** What does not depend on the letters. */
  private static final List<String> KEPT =
      List.of("OS/2", "cvt ", "fpgm", "gasp", "head", "hhea", "maxp", "name", "post", "prep");

  private final FontTables font;
  private final List<Integer> glyphs;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  /** The font of what these characters are drawn by; glyph 0 stands for all that is missing. */
  private FontSubset(FontTables font, SortedMap<Integer, Integer> characters) {
    this.font = font;
    var wanted = new ArrayList<Integer>(List.of(0));
    wanted.addAll(characters.values());
    glyphs = new GlyphOutlines(font).whole(wanted);
    glyphs.forEach(glyph -> numbers.put(glyph, numbers.size()));
  }

  /**
   * The tables of the smaller font.
   *
   * @param characters and their glyphs in the whole font
   */
  static FontTables of(FontTables font, SortedMap<Integer, Integer> characters) {
    return new FontSubset(font, characters).tables(characters);
  }

  private FontTables tables(SortedMap<Integer, Integer> characters) {
    var tables = new TreeMap<String, byte[]>();
    KEPT.stream().filter(font::has).forEach(tag -> tables.put(tag, font.get(tag).array()));
    var mapped = new TreeMap<Integer, Integer>();
    characters.forEach((character, glyph) -> mapped.put(character, number(glyph)));
    tables.put("cmap", CharacterMap.write(mapped));
    tables.put("hmtx", metrics());
    tables.put("head", font.get("head").putInt(8, 0).putShort(50, (short) 1).array());
    tables.put("hhea", counted("hhea", 34));
    tables.put("maxp", counted("maxp", 4));
    shapes(tables);
    return new FontTables(tables);
  }

  private int number(int glyph) {
    return numbers.getOrDefault(glyph, 0);
  }

  private byte[] counted(String tag, int at) {
    return font.get(tag).putShort(at, (short) glyphs.size()).array();
  }

  /** The advance and the left side of every glyph. */
  private byte[] metrics() {
    var metrics = font.get("hmtx");
    var few = ByteBuffer.allocate(4 * glyphs.size());
    int told = font.get("hhea").getShort(34);
    for (int glyph : glyphs) {
      few.putShort(metrics.getShort(4 * Math.min(glyph, told - 1)));
      few.putShort(metrics.getShort(glyph < told ? 4 * glyph + 2 : 2 * (told + glyph)));
    }
    return few.array();
  }

  private void shapes(Map<String, byte[]> tables) {
    var outlines = new GlyphOutlines(font);
    var shapes = new ByteArrayOutputStream();
    var places = ByteBuffer.allocate(4 * (glyphs.size() + 1)).putInt(0);
    for (int glyph : glyphs) {
      shapes.writeBytes(outlines.shape(glyph, numbers));
      shapes.writeBytes(new byte[-shapes.size() & 3]);
      places.putInt(shapes.size());
    }
    tables.put("glyf", shapes.toByteArray());
    tables.put("loca", places.array());
  }
}
