package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.ZoneOffset;
import java.util.Optional;
import tutti.reading.UnreadableInput;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class ArchiveFuzzTest {

  private static final EvidenceReader READER =
      new EvidenceReader(ReadFacts.ARROWS, ZoneOffset.UTC, Optional.empty());

  @FuzzTest(maxDuration = "5m")
  void whatBeginsAsAnArchiveIsFactsOrSentences(byte[] bytes) {
    read(bytes);
    read(("PK\u0003\u0004" + new String(bytes, ISO_8859_1)).getBytes(ISO_8859_1));
  }

  private static void read(byte[] bytes) {
    try {
      var read = ReadFacts.of(READER, bytes);
      assertThat(read.result().facts()).isEqualTo(read.facts().size());
    } catch (UnreadableInput e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
