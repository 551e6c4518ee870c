package tutti.logs.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tutti.logs.ReadLog;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class ToolFuzzTest {

  private static final List<String> BEGINNINGS =
      List.of(
          "{\"issues\":[{\"key\":\"A-1\",\"changelog\":{\"histories\":[{\"items\":[{",
          "[{\"key\":\"A-1\",\"fields\":{\"issuetype\":{}},\"changelog\":{\"histories\":[{",
          "[{\"type\":\"message\",\"ts\":\"1433558207.760577\"},{",
          "[{\"backend_name\":\"Slack\",\"data\":{\"type\":\"message\",",
          "{\"magic\":\"E!\",\"repo\":\"a/b\",\"issues\":[{\"number\":1},{",
          "[{\"number\":1,\"login\":1,\"created_at\":1,\"author_association\":1,\"title\":1,");

  @FuzzTest(maxDuration = "5m")
  void whatFollowsAKnownBeginningIsRecordsOrSentences(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    BEGINNINGS.forEach(beginning -> read(beginning + text));
  }

  private static void read(String text) {
    var read = ReadLog.of("general/2026-03-04.json", text);
    assertThat(read.records())
        .allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(read.columns()));
    assertThat(read.failure()).allSatisfy(says -> assertThat(says).endsWith("."));
  }
}
