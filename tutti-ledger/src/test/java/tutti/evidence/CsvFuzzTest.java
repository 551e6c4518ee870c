package tutti.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.ZoneOffset;
import java.util.Optional;
import tutti.reading.Unreadable;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class CsvFuzzTest {

  private static final EvidenceReader CANONICAL =
      new EvidenceReader(Reaped.ARROWS, ZoneOffset.UTC, Optional.empty());
  private static final EvidenceReader MAPPED =
      new EvidenceReader(
          Reaped.ARROWS,
          ZoneOffset.UTC,
          Optional.of(
              Reaped.mapping("- {arrow: leads, key: row.key, stage: row.stage, at: row.at}\n")));

  @FuzzTest(maxDuration = "5m")
  void bytesAreFactsOrSentences(byte[] bytes) {
    read(CANONICAL, bytes);
    read(MAPPED, bytes);
  }

  private static void read(EvidenceReader reader, byte[] bytes) {
    try {
      var reaped = Reaped.of(reader, bytes);
      assertThat(reaped.harvest().facts()).isEqualTo(reaped.facts().size());
      assertThat(reaped.harvest().bad()).isLessThanOrEqualTo(reaped.harvest().rows());
    } catch (Unreadable e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
