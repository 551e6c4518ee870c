package tutti.map.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.map.typesetting.MapTypeface;

/** A font of a few letters draws them as the whole font does. */
class TrueTypeTest {

  private static final String WORDS = "Größe: 12 of 14 façades, señor";

  private static byte[] file(MapTypeface face) {
    try (var bytes = face.open()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integer> letters(String words) {
    return words.codePoints().boxed().distinct().toList();
  }

  /** The tables of a WOFF file, unpacked. */
  private static FontTables unpacked(byte[] file) {
    var bytes = ByteBuffer.wrap(file);
    assertThat(new String(file, 0, 4, ISO_8859_1)).isEqualTo("wOFF");
    assertThat(bytes.getInt(8)).isEqualTo(file.length);
    var tables = new TreeMap<String, byte[]>();
    for (int entry = 0; entry < bytes.getShort(12); entry++) {
      int at = 44 + 20 * entry;
      var packed = new byte[bytes.getInt(at + 8)];
      bytes.get(bytes.getInt(at + 4), packed);
      var table = inflated(packed, bytes.getInt(at + 12));
      assertThat(bytes.getInt(at + 16)).isEqualTo(sum(table));
      tables.put(new String(file, at, 4, ISO_8859_1), table);
    }
    return new FontTables(tables);
  }

  private static byte[] inflated(byte[] packed, int length) {
    if (packed.length == length) {
      return packed;
    }
    try {
      var inflater = new Inflater();
      inflater.setInput(packed);
      var table = new byte[length];
      assertThat(inflater.inflate(table)).isEqualTo(length);
      assertThat(inflater.finished()).isTrue();
      return table;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static int sum(byte[] table) {
    int sum = 0;
    for (int at = 0; at < table.length; at++) {
      sum += (table[at] & 0xFF) << 8 * (3 - at % 4);
    }
    return sum;
  }

  /** The file of a font, as the specification lays it out. */
  private static byte[] file(FontTables tables) throws IOException {
    var directory = new ByteArrayOutputStream();
    var content = new ByteArrayOutputStream();
    int start = 12 + 16 * tables.all().size();
    directory.write(
        ByteBuffer.allocate(12).putInt(0x10000).putShort((short) tables.all().size()).array());
    for (var table : tables.all().entrySet()) {
      directory.write(table.getKey().getBytes(ISO_8859_1));
      directory.write(
          ByteBuffer.allocate(12)
              .putInt(sum(table.getValue()))
              .putInt(start + content.size())
              .putInt(table.getValue().length)
              .array());
      content.write(table.getValue());
      content.write(new byte[-content.size() & 3]);
    }
    directory.write(content.toByteArray());
    return directory.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void aSubsetHasItsLettersAndNoOthers(MapTypeface face) throws IOException {
    var few = TrueType.read(file(unpacked(face.font().subset(letters(WORDS)))));

    assertThat(few.advances().keySet()).containsExactlyInAnyOrderElementsOf(letters(WORDS));
    few.advances()
        .forEach(
            (letter, advance) -> assertThat(advance).isEqualTo(face.font().advances().get(letter)));
  }

  @ParameterizedTest
  @EnumSource
  void aSubsetDrawsItsLettersAsTheWholeFontDoes(MapTypeface face) throws Exception {
    var few = font(file(unpacked(face.font().subset(letters(WORDS)))));
    var whole = font(file(face));
    var exact = new FontRenderContext(null, true, true);
    for (int letter : letters(WORDS)) {
      var text = Character.toString(letter);
      assertThat(few.canDisplay(letter)).as(text).isTrue();
      assertThat(few.createGlyphVector(exact, text).getOutline().getBounds2D())
          .as(text)
          .isEqualTo(whole.createGlyphVector(exact, text).getOutline().getBounds2D());
    }
    assertThat(few.canDisplay('Q')).isFalse();
  }

  private static Font font(byte[] file) throws Exception {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)).deriveFont(1000f);
  }

  @ParameterizedTest
  @EnumSource
  void aSubsetIsMuchSmaller(MapTypeface face) {
    assertThat(face.font().subset(letters("leads of agreed quality")).length).isLessThan(5_000);
    assertThat(face.font().subset(List.of(0x8CA9, 0x1F680)).length).isLessThan(2_000);
  }

  @Test
  void theSameLettersGiveTheSameBytes() {
    assertThat(MapTypeface.SERIF.font().subset(letters(WORDS)))
        .isEqualTo(MapTypeface.SERIF.font().subset(letters(WORDS).reversed()));
  }

  @Test
  void whatIsNoFontIsRefused() {
    assertThatThrownBy(() -> TrueType.read("no font at all".getBytes(ISO_8859_1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no TrueType font");
    assertThatThrownBy(() -> TrueType.read(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
