package tutti.logs.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import tutti.logs.ReadLog;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class SheetFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void partsOfAWorkbookAreRecordsOrSentences(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    read(new BookFile().sheet("One", text).bytes());
    read(new BookFile().texts("One", "key\na").part("xl/styles.xml", text).bytes());
    read(new BookFile().texts("One", "key\na").shared(text).bytes());
    read(("PK\u0003\u0004" + text).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void read(byte[] bytes) {
    var read = ReadLog.of("book.xlsx", bytes);
    assertThat(read.records())
        .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(read.columns()));
    assertThat(read.failure()).allSatisfy(says -> assertThat(says).endsWith("."));
  }
}
