package tutti.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.ZoneOffset;
import java.util.Optional;
import tutti.reading.UnreadableInput;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class CsvFuzzTest {

  private static final EvidenceReader CANONICAL =
      new EvidenceReader(ReadFacts.ARROWS, ZoneOffset.UTC, Optional.empty());
  private static final EvidenceReader MAPPED =
      new EvidenceReader(
          ReadFacts.ARROWS,
          ZoneOffset.UTC,
          Optional.of(
              ReadFacts.mapping("- {arrow: leads, key: row.key, stage: row.stage, at: row.at}\n")));

  @FuzzTest(maxDuration = "5m")
  void bytesAreFactsOrSentences(byte[] bytes) {
    read(CANONICAL, bytes);
    read(MAPPED, bytes);
  }

  private static void read(EvidenceReader reader, byte[] bytes) {
    try {
      var read = ReadFacts.of(reader, bytes);
      assertThat(read.result().facts()).isEqualTo(read.facts().size());
      assertThat(read.result().bad()).isLessThanOrEqualTo(read.result().rows());
    } catch (UnreadableInput e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
