package tutti.logs.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.logs.ReadLog;

/** Workbooks that are spoilt, or made to fill memories. */
class HostileBookTest {

  private static final String SHEET =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

  private static ReadLog read(byte[] bytes) {
    return ReadLog.of("book.xlsx", new ByteArrayInputStream(bytes), Set.of("key"));
  }

  private static String refused(byte[] bytes) {
    var read = read(bytes);
    assertThat(read.records()).isEmpty();
    assertThat(read.failure()).hasSize(1);
    return read.failure().getFirst();
  }

  /** A part that says a beginning, then one text again and again, as small as it packs. */
  private static byte[] swollen(String part, String begins, String again, long bytes)
      throws IOException {
    var whole = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(whole)) {
      copy(new BookFile().texts("One", "key\na").bytes(), part, zip);
      zip.putNextEntry(new ZipEntry(part));
      zip.write(begins.getBytes(ISO_8859_1));
      var block = again.repeat(Math.max(1, 65_536 / again.length())).getBytes(ISO_8859_1);
      for (var written = 0L; written < bytes; written += block.length) {
        zip.write(block);
      }
      zip.closeEntry();
    }
    return whole.toByteArray();
  }

  private static void copy(byte[] book, String without, ZipOutputStream to) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (!part.getName().equals(without)) {
          to.putNextEntry(new ZipEntry(part.getName()));
          zip.transferTo(to);
          to.closeEntry();
        }
      }
    }
  }

  @Test
  void aCellOfSixHundredMegabytesIsRefused() throws IOException {
    var cell = SHEET + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>";
    assertThat(refused(swollen("xl/worksheets/sheet1.xml", cell, "x", 600L << 20)))
        .contains("A cell has more than 1,000,000 characters");
  }

  @Test
  void aSharedTextOfManyPartsIsRefused() throws IOException {
    var text = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si>";
    assertThat(refused(swollen("xl/sharedStrings.xml", text, "<r><t>abcdefgh</t></r>", 64L << 20)))
        .contains("A cell has more than 1,000,000 characters");
  }

  @Test
  void aRowOfCountlessCellsIsRefused() throws IOException {
    var row = SHEET + "<row r=\"1\">";
    assertThat(refused(swollen("xl/worksheets/sheet1.xml", row, "<c><v>1</v></c>", 64L << 20)))
        .contains("A row has more than 16,384 cells");
  }

  @Test
  void partsThatSwellAreRefused() throws IOException {
    assertThat(refused(swollen("xl/media/image1.png", "PNG", "\0", 100L << 20)))
        .contains("unpacks to far more than it holds");
    assertThat(refused(swollen("xl/styles.xml", "<s>", "<x/>", 100L << 20)))
        .contains("far more styles and rules than rows");
    assertThat(refused(swollen("docProps/app.xml", "<s>", " ", 100L << 20)))
        .containsAnyOf("unpacks to far more", "characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>   | no proper place
          <row r="99999999999"><c><v>1</v></c></row>     | no proper place
          <row r="-1"/>                                  | no proper place
          <row r="1"><c r="A1" t="d"><v>2026</v></c></row> | cannot be read here yet
          <row r="1"><c r="A1" t="weird"><v>1</v></c></row> | not as Excel writes one
          <row r="1"                                     | no XML that Excel writes
          <row r="1">&nowhere;</row>                     | no XML that Excel writes
          <row r="1">text<±                              | no XML that Excel writes
          <row r="1">text&±;                             | no XML that Excel writes
          <row r="1"><!-- -- -->                         | no XML that Excel writes
          """)
  void whatNoSpreadsheetWritesIsRefused(String rows, String says) {
    assertThat(refused(new BookFile().sheet("One", rows).bytes())).contains(says);
  }

  @Test
  void aDocumentTypeIsRefused() {
    for (var type :
        new String[] {
          "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE x [<!ENTITY a \"b\">]>"
        }) {
      var book = new BookFile().texts("One", "key\na").part("xl/sharedStrings.xml", type + "<x/>");
      assertThat(refused(book.bytes())).contains("document type");
    }
  }

  @Test
  void tooManyPartsAreRefused() {
    var book = new BookFile().texts("One", "key\na");
    for (var i = 0; i < 2_100; i++) {
      book.part("xl/media/" + i, "");
    }
    assertThat(refused(book.bytes())).contains("more than 2,000 parts");
  }

  @Test
  void aWorkbookThatIsCutOffIsRefusedInASentence() {
    var whole = new BookFile().texts("One", "key\na").bytes();
    for (var length = 30; length < whole.length; length += 37) {
      assertThat(refused(Arrays.copyOf(whole, length))).endsWith(".");
    }
  }

  @Test
  void aWorkbookWithTwistedBytesIsRecordsOrSentences() {
    var whole = new BookFile().shared("<si><t>x</t></si>").texts("One", "key|b\na|c").bytes();
    var random = new Random(7);
    for (var i = 0; i < 500; i++) {
      var twisted = whole.clone();
      for (var j = 0; j < 4; j++) {
        twisted[random.nextInt(twisted.length)] = (byte) random.nextInt(256);
      }
      twisted[0] = 'P';
      twisted[1] = 'K';
      assertThat(read(twisted).failure()).allSatisfy(says -> assertThat(says).endsWith("."));
    }
  }

  @Test
  void anOldOrLockedWorkbookIsToldWhatItIs() {
    var old = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1);
    assertThat(refused(old)).contains("an old Excel workbook (.xls)");
  }

  @Test
  void aWorkbookWithoutRowsIsRefused() {
    assertThat(refused(new BookFile().texts("One", "").bytes())).contains("No visible sheet");
  }
}
