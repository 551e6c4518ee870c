package tutti.logs.ocel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and values of object-centric logs, in one form. */
class OcelTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2022-01-09T14:00:00+00:00, 2022-01-09T14:00:00Z",
    "2022-01-09T15:00:00+01:00, 2022-01-09T14:00:00Z",
    "2022-01-09T14:00:00.000Z, 2022-01-09T14:00:00Z",
    "2022-01-09 15:00:00, 2022-01-09T15:00:00",
    "2022-01-09T15:00:00, 2022-01-09T15:00:00",
    "2022-01-09T15:00:00.250, 2022-01-09T15:00:00.250",
    "soon, soon"
  })
  void aTimeHasOneFormHoweverItWasWritten(String written, String form) {
    assertThat(OcelTime.of(written).written()).isEqualTo(form);
  }

  @Test
  void timesComeInTheirOrder() {
    assertThat(OcelTime.of("2022-01-09T15:30:00+01:00").order())
        .isLessThan(OcelTime.of("2022-01-09T15:00:00Z").order());
    assertThat(OcelTime.of("2022-01-09 15:00:00").order())
        .isEqualTo(OcelTime.of("2022-01-09T15:00:00Z").order());
  }

  @ParameterizedTest
  @CsvSource({"456.0, 456", "456, 456", "-1.00, -1", "4.5, 4.5", "1.0.0, 1.0.0", "v1.0, v1.0"})
  void aWholeNumberIsWholeHoweverItWasKept(String kept, String value) {
    assertThat(OcelValue.of(kept)).isEqualTo(value);
  }
}
