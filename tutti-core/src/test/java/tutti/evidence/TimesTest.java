package tutti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  private static final Optional<ZoneId> BERLIN = Optional.of(ZoneId.of("Europe/Berlin"));

  @ParameterizedTest
  @CsvSource({
    "2018-07-04T12:08:27Z, 2018-07-04T12:08:27Z",
    "2018-07-04 12:08:27Z, 2018-07-04T12:08:27Z",
    "2018-07-04t12:08:27Z, ''",
    "2018-07-04T12:08:27z, 2018-07-04T12:08:27Z",
    "2018-07-04T12:08:27.5+0000, 2018-07-04T12:08:27.500Z",
    "2018-07-04T12:08:27+02:00, 2018-07-04T10:08:27Z",
    "2018-07-04 12:08:27 +0200, 2018-07-04T10:08:27Z",
    "2018-07-04T12:08+02, 2018-07-04T10:08:00Z",
    "2018-07-04T12:08:27-0330, 2018-07-04T15:38:27Z",
    "1530706107, 2018-07-04T12:08:27Z",
    "1530706107.25, 2018-07-04T12:08:27.250Z",
    "1530706107123, 2018-07-04T12:08:27.123Z",
    "1548261231.000200, 2019-01-23T16:33:51.000200Z",
    "946684800000, 2000-01-01T00:00:00Z",
    "946684800, 2000-01-01T00:00:00Z"
  })
  void areKnownWithoutAZoneWhenTheyNameOneOrAreCounted(String written, String instant) {
    if (instant.isEmpty()) {
      assertThatIllegalArgumentException().isThrownBy(() -> Times.parse(written, Optional.empty()));
    } else {
      assertThat(Times.parse(written, Optional.empty())).isEqualTo(Instant.parse(instant));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-04, 2018-07-03T22:00:00Z",
    "2018-01-04, 2018-01-03T23:00:00Z",
    "2018-07-04 12:08, 2018-07-04T10:08:00Z",
    "2018-07-04 12:08:27, 2018-07-04T10:08:27Z",
    "2018-07-04T12:08:27.123456, 2018-07-04T10:08:27.123456Z",
    "' 2018-07-04 ', 2018-07-03T22:00:00Z",
    "2018-03-25 02:30, 2018-03-25T01:30:00Z",
    "2018-10-28 02:30, 2018-10-28T00:30:00Z"
  })
  void areMeantInTheGivenZoneWhenTheyNameNone(String written, String instant) {
    assertThat(Times.parse(written, BERLIN)).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2018",
        "20180704",
        "0",
        "12345",
        "04.07.2018",
        "7/4/2018",
        "2018-7-4",
        "2018-02-30",
        "2018-07-04 25:00",
        "2018-07-04T12:08:27+99:00",
        "2018-07-04 12",
        "-1",
        "99999999999999999999"
      })
  void areNotReadFromAnythingElse(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Times.parse(written, BERLIN))
        .withMessageContaining("\"" + written + "\" is not a time");
  }

  @Test
  void withoutAZoneAnywhereAreRefusedWithAdvice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Times.parse("2018-07-04", Optional.empty()))
        .withMessage("\"2018-07-04\" names no time zone; write zone: in the mapping");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899-12-31T23:59:59Z",
        "0001-01-01",
        "2200-01-01T00:00:00Z",
        "9999-12-31",
        "012345678901",
        "9999999999"
      })
  void outsideOfEverybodySLifetimeAreRefused(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Times.parse(written, BERLIN))
        .withMessage("\"" + written + "\" lies outside 1900 to 2199");
  }

  @Test
  void atTheEdgesAreRead() {
    assertThat(Times.parse("1900-01-01T00:00:00Z", BERLIN)).isEqualTo("1900-01-01T00:00:00Z");
    assertThat(Times.parse("2199-12-31T23:59:59Z", BERLIN)).isEqualTo("2199-12-31T23:59:59Z");
  }
}
