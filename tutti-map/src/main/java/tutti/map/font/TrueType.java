package tutti.map.font;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A TrueType font: which characters it has, how far each advances, and their shapes. */
public final class TrueType {

  private static final int EM = 1000;

  private final FontTables tables;
  private final SortedMap<Integer, Integer> glyphs;

  private TrueType(FontTables tables) {
    this.tables = tables;
    this.glyphs = Collections.unmodifiableSortedMap(CharacterMap.read(tables.get("cmap")));
  }

  /**
   * The font of a file.
   *
   * @throws IllegalArgumentException when the bytes are no TrueType font
   */
  public static TrueType read(byte[] file) {
    return new TrueType(FontTables.read(file));
  }

  /** The advances of all its characters, in thousandths of an em. */
  public SortedMap<Integer, Integer> advances() {
    var metrics = tables.get("hmtx");
    int told = tables.get("hhea").getShort(34);
    int em = tables.get("head").getShort(18);
    var advances = new TreeMap<Integer, Integer>();
    glyphs.forEach((character, glyph) ->
        advances.put(character, advance(metrics, Math.min(glyph, told - 1), em)));
    return advances;
  }

  private static int advance(ByteBuffer metrics, int glyph, int em) {
    return Math.round(Short.toUnsignedInt(metrics.getShort(4 * glyph)) * (float) EM / em);
  }

  /** A font of these characters only, as far as it has them, packed as WOFF. */
  public byte[] subset(Collection<Integer> characters) {
    var few = new TreeMap<Integer, Integer>();
    characters.stream()
        .filter(glyphs::containsKey)
        .forEach(character -> few.put(character, requireNonNull(glyphs.get(character))));
    return FontSubset.of(tables, few).woff();
  }
}
