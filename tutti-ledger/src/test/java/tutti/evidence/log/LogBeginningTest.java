package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a format is known by. */
class LogBeginningTest {

  private static LogBeginning of(byte[] bytes) throws IOException {
    return LogBeginning.of(
        "Log.XES", new BufferedInputStream(new ByteArrayInputStream(bytes), LogBeginning.MOST));
  }

  @Test
  void whatWasLookedAtIsStillThereToBeRead() throws IOException {
    var in =
        new BufferedInputStream(
            new ByteArrayInputStream("<log/>".getBytes(UTF_8)), LogBeginning.MOST);
    assertThat(LogBeginning.of("a.xes", in).bytes()).isEqualTo("<log/>");
    assertThat(in.readAllBytes()).isEqualTo("<log/>".getBytes(UTF_8));
  }

  @Test
  void noMoreOfAFileIsLookedAtThanItsBeginning() throws IOException {
    assertThat(of(new byte[3 * LogBeginning.MOST]).bytes()).hasSize(LogBeginning.MOST);
  }

  @ParameterizedTest
  @CsvSource({".xes, true", ".csv, false", "log.xes, true", ".xes.gz, false"})
  void aNameEndsInSmallOrLargeLetters(String ending, boolean ends) throws IOException {
    assertThat(of(new byte[0]).endsWith(ending)).isEqualTo(ends);
  }

  @Test
  void theTextBeginsBehindItsMarkAndItsBlanks() throws IOException {
    assertThat(of("\uFEFF \n<log/>".getBytes(UTF_8)).text()).isEqualTo("<log/>");
    assertThat(of("\t[{}]".getBytes(UTF_8)).text()).isEqualTo("[{}]");
  }

  @Test
  void whatGzipPackedIsKnownByItsFirstBytes() throws IOException {
    assertThat(of(new byte[] {0x1f, (byte) 0x8b, 8}).packed()).isTrue();
    assertThat(of(new byte[] {0x1f}).packed()).isFalse();
  }
}
