package tutti.logs.xes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.reading.UnreadableInput;
import tutti.testkit.LawCases;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class XesFuzzTest {

  private static final byte[] LOG =
      ("<?xml version='1.0'?><log xes.version='1.0'><trace><string key='concept:name' value='T'/>"
              + "<event><date key='time:timestamp' value='2026-03-04'/></event></trace></log>")
          .getBytes(UTF_8);

  @FuzzTest(maxDuration = "5m")
  void bytesAreRecordsOrSentences(byte[] bytes) {
    read(bytes);
  }

  @Test
  void aLogInWhichAnythingIsChangedIsRecordsOrSentences() {
    var random = new Random(15);
    for (var i = 0; i < LawCases.cases(3_000); i++) {
      var bytes = LOG.clone();
      for (var change = 0; change <= random.nextInt(4); change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read(bytes);
    }
  }

  private static void read(byte[] bytes) {
    try (var log = new XesFormat().open("a.xes", new ByteArrayInputStream(bytes), List.of())) {
      log.forEachRemaining(entry -> assertThat(entry).isNotNull());
    } catch (UnreadableInput e) {
      assertThat(e.problems()).isNotEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
