package tutti.map.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The table {@code cmap} of a font, which tells the glyph of each character; in format 4, which
 * knows the characters of the basic plane.
 */
final class CharacterMap {

  private static final int FORMAT = 4;
  private static final int LAST = 0xFFFF;
  private static final int RECORD = 12;

  private CharacterMap() {}

  /** Characters in a row whose glyphs are in a row. */
  private record CodeRun(int first, int last, int glyph) {

    boolean goesOn(int character, int next) {
      return character == last + 1 && next == glyph + character - first;
    }
  }

  /** The glyphs of the characters that have one. */
  static SortedMap<Integer, Integer> read(ByteBuffer table) {
    int at = subtable(table);
    int segments = unsigned(table, at + 6) / 2;
    var glyphs = new TreeMap<Integer, Integer>();
    for (int segment = 0; segment < segments; segment++) {
      read(table, at + 14 + 2 * segment, 2 * segments, glyphs);
    }
    return glyphs;
  }

  private static int subtable(ByteBuffer table) {
    for (int record = 0; record < unsigned(table, 2); record++) {
      int at = table.getInt(4 + 8 * record + 4);
      if (unsigned(table, at) == FORMAT) {
        return at;
      }
    }
    throw new IllegalArgumentException("The font maps no characters in format 4.");
  }

  private static void read(
      ByteBuffer table, int end, int length, SortedMap<Integer, Integer> glyphs) {
    int first = end + length + 2;
    int delta = unsigned(table, first + length);
    int start = unsigned(table, first);
    for (int character = start;
        character <= Math.min(unsigned(table, end), LAST - 1);
        ++character) {
      int glyph = glyph(table, first + 2 * length, character - start);
      int mapped = glyph < 0 ? character + delta & LAST : glyph == 0 ? 0 : glyph + delta & LAST;
      if (mapped != 0) {
        glyphs.put(character, mapped);
      }
    }
  }

  /** The glyph in the list of a segment; below 0 where it has none. */
  private static int glyph(ByteBuffer table, int offset, int place) {
    int to = unsigned(table, offset);
    return to == 0 ? -1 : unsigned(table, offset + to + 2 * place);
  }

  private static int unsigned(ByteBuffer table, int at) {
    return Short.toUnsignedInt(table.getShort(at));
  }

  /** The table of these glyphs. */
  static byte[] write(SortedMap<Integer, Integer> glyphs) {
    var runs = runs(glyphs);
    int count = runs.size();
    int high = Integer.highestOneBit(count);
    var table = ByteBuffer.allocate(RECORD + 16 + 8 * count);
    shorts(table, 0, 1, 3, 1, 0, RECORD);
    shorts(table, FORMAT, 16 + 8 * count, 0, 2 * count);
    shorts(table, 2 * high, Integer.numberOfTrailingZeros(high), 2 * (count - high));
    runs.forEach(run -> shorts(table, run.last()));
    shorts(table, 0);
    runs.forEach(run -> shorts(table, run.first()));
    runs.forEach(run -> shorts(table, run.glyph() - run.first()));
    return table.array();
  }

  private static List<CodeRun> runs(SortedMap<Integer, Integer> glyphs) {
    var runs = new ArrayList<CodeRun>();
    glyphs.forEach((character, glyph) -> {
      boolean on = !runs.isEmpty() && runs.getLast().goesOn(character, glyph);
      var run = on ? runs.removeLast() : new CodeRun(character, character, glyph);
      runs.add(new CodeRun(run.first(), character, run.glyph()));
    });
    runs.add(new CodeRun(LAST, LAST, 0));
    return runs;
  }

  private static void shorts(ByteBuffer table, int... values) {
    for (int value : values) {
      table.putShort((short) value);
    }
  }
}
