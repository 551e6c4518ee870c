package tutti.logs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import tutti.logs.ReadLog;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class JsonFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void bytesAreRecordsOrSentences(byte[] bytes) {
    read(bytes);
    read(
        ("[{\"a\":" + new String(bytes, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void read(byte[] bytes) {
    var read = ReadLog.of("data.json", bytes);
    assertThat(read.records())
        .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(read.columns()));
    assertThat(read.failure()).allSatisfy(says -> assertThat(says).endsWith("."));
  }
}
