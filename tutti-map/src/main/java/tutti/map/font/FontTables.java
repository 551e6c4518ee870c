package tutti.map.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;

/**
 * The tables of a font file by their tags, as the OpenType specification names them.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType font file</a>
 */
record FontTables(SortedMap<String, byte[]> all) {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int WOFF = 0x774F4646;
  private static final int HEAD = 12;
  private static final int ENTRY = 16;
  private static final int WOFF_HEAD = 44;
  private static final int WOFF_ENTRY = 20;

  FontTables {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /**
   * The tables of a TrueType file.
   *
   * @throws IllegalArgumentException when the bytes are no such file
   */
  static FontTables read(byte[] file) {
    var bytes = ByteBuffer.wrap(file);
    if (file.length < HEAD || bytes.getInt(0) != TRUE_TYPE) {
      throw new IllegalArgumentException("The bytes are no TrueType font.");
    }
    var tables = new TreeMap<String, byte[]>();
    for (int entry = 0; entry < bytes.getShort(4); entry++) {
      int at = HEAD + ENTRY * entry;
      var table = new byte[bytes.getInt(at + 12)];
      bytes.get(bytes.getInt(at + 8), table);
      tables.put(new String(file, at, 4, ISO_8859_1), table);
    }
    return new FontTables(tables);
  }

  boolean has(String tag) {
    return all.containsKey(tag);
  }

  /** A table, to be read or to be changed by whoever asked. */
  ByteBuffer get(String tag) {
    var table = all.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("The font has no table " + tag + ".");
    }
    return ByteBuffer.wrap(table.clone());
  }

  /**
   * The tables packed for the web.
   *
   * @see <a href="https://www.w3.org/TR/WOFF/">WOFF 1.0</a>
   */
  byte[] woff() {
    var packed = new TreeMap<String, byte[]>();
    all.forEach((tag, table) -> packed.put(tag, smaller(table)));
    int directory = WOFF_HEAD + WOFF_ENTRY * packed.size();
    int length = directory + packed.values().stream().mapToInt(FontTables::padded).sum();
    var file = ByteBuffer.allocate(length);
    file.putInt(WOFF).putInt(TRUE_TYPE).putInt(length).putShort((short) packed.size());
    file.putShort((short) 0).putInt(unpacked()).putShort((short) 1).position(WOFF_HEAD);
    int at = directory;
    for (var entry : packed.entrySet()) {
      directory(entry, at, file);
      file.put(at, entry.getValue());
      at += padded(entry.getValue());
    }
    return file.array();
  }

  private void directory(Map.Entry<String, byte[]> packed, int at, ByteBuffer file) {
    var table = get(packed.getKey());
    file.put(packed.getKey().getBytes(ISO_8859_1)).putInt(at).putInt(packed.getValue().length);
    file.putInt(table.capacity()).putInt(sum(table));
  }

  private int unpacked() {
    return HEAD + ENTRY * all.size() + all.values().stream().mapToInt(FontTables::padded).sum();
  }

  private static int padded(byte[] table) {
    return (table.length + 3) / 4 * 4;
  }

  /** The sum of a table's words, as a font's directory has it. */
  private static int sum(ByteBuffer table) {
    var words = ByteBuffer.allocate(padded(table.array())).put(table.array()).flip();
    words.limit(words.capacity());
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }

  /** The table deflated, or as it is where that is no longer. */
  private static byte[] smaller(byte[] table) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(table);
    deflater.finish();
    var packed = new ByteArrayOutputStream();
    var part = new byte[4096];
    while (!deflater.finished()) {
      packed.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return packed.size() < table.length ? packed.toByteArray() : table;
  }
}
