package tutti.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.testkit.LawCases;

/** Instants read by the places of their digits. */
class StoredInstantTest {

  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  private static final long[] PARTS = {1_000_000_000, 1_000_000, 1_000, 1};

  @Test
  void everyInstantIsReadAsItWasWritten() {
    var random = new Random(1);
    for (var i = 0; i < LawCases.cases(20_000); i++) {
      var part = PARTS[random.nextInt(PARTS.length)];
      var at =
          Instant.ofEpochSecond(
              random.nextLong(FIRST, LAST), random.nextLong(1_000_000_000 / part) * part);
      assertThat(StoredInstant.read(at.toString())).isEqualTo(at);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-04T14:22:00.5Z",
        "2026-03-04T14:22:00.123456789Z",
        "2024-02-29T23:59:59Z",
        "+12026-03-04T14:22:00Z",
        "-0001-03-04T14:22:00Z",
        "2026-03-04T24:00:00Z",
        "2026-03-04T14:22:00.Z"
      })
  void whatAFormatterReadsIsReadAlike(String text) {
    assertThat(StoredInstant.read(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-03-04",
        "2026-03-04T14:22:00",
        "2026-02-30T14:22:00Z",
        "2026-03-04T14:60:00Z",
        "2026-03-04T25:00:00Z",
        "2026-03-04T14:22:0xZ",
        "2026-03-04 14:22:00Z",
        "2026-13-04T14:22:00Z",
        "2026-03-04T14:22:00.1234567890Z"
      })
  void whatIsNoneIsRefusedAsAFormatterDoes(String text) {
    assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> StoredInstant.read(text)).isInstanceOf(DateTimeException.class);
  }
}
