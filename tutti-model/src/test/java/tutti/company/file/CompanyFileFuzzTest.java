package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import tutti.reading.TextFile;
import tutti.reading.UnreadableInput;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class CompanyFileFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void bytesAreACompanyOrSentences(byte[] bytes) {
    try {
      assertThat(CompanyFile.read("company.yaml", TextFile.text("company.yaml", bytes)))
          .isNotNull();
    } catch (UnreadableInput e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
