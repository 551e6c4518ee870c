package tutti.evidence.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tutti.evidence.log.ReadFacts.canonical;
import static tutti.evidence.log.ReadFacts.mapped;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.reading.time.WrittenTime;
import tutti.testkit.LawCases;

/** Days as spreadsheets count them. */
class SerialDayTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** Values of Microsoft's own documents: 39448 is 1 January 2008, 25569 the first day of 1970. */
  @ParameterizedTest
  @CsvSource({"39448, 2008-01-01", "25569, 1970-01-01", "46143, 2026-05-01", "61, 1900-03-01"})
  void aWholeNumberIsAWholeDay(String number, LocalDate day) {
    assertThat(SerialDay.read(number, BERLIN)).isEqualTo(WrittenTime.day(day, BERLIN));
  }

  @ParameterizedTest
  @CsvSource({
    "46143.5, 2026-05-01T10:00:00Z",
    "'46143,5', 2026-05-01T10:00:00Z",
    "46143.0, 2026-04-30T22:00:00Z",
    "46143.41667, 2026-05-01T08:00:00Z",
    "46143.999999, 2026-05-01T22:00:00Z"
  })
  void aFractionIsATimeOfDayToTheSecond(String number, Instant at) {
    assertThat(SerialDay.read(number, BERLIN)).isEqualTo(WrittenTime.moment(at));
  }

  @Test
  void everySecondComesBackFromTheNumberASpreadsheetWrites() {
    for (long seed = 0; seed < LawCases.cases(2_000); seed++) {
      var random = new Random(seed);
      var time =
          LocalDate.of(1990, 1, 1)
              .plusDays(random.nextInt(20_000))
              .atStartOfDay()
              .plusSeconds(random.nextInt(86_400));
      var zero = LocalDate.of(1899, 12, 30).atStartOfDay();
      var number = "%.9f".formatted(ChronoUnit.SECONDS.between(zero, time) / 86_400.0);
      assertThat(SerialDay.read(number, ZoneId.of("UTC")).first())
          .as("seed %d: %s", seed, number)
          .isEqualTo(time.atZone(ZoneId.of("UTC")).toInstant());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 May", "-5", "1e5", "46143.5.1", "1234567", "999999"})
  void whatIsNoDayIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SerialDay.read(text, BERLIN));
  }

  @Test
  void aMappingReadsItAndACellThatLooksLikeOneIsToldHow() {
    var rule = "- {arrow: leads, key: row.id, stage: offered, at: \"time(row.day, 'serial')\"}\n";
    assertThat(mapped(rule, "id,day\n1,46143.5\n").fact().at()).isEqualTo("2026-05-01T12:00:00Z");
    assertThat(mapped(rule, "id,day\n1,soon\n").sentences())
        .singleElement()
        .asString()
        .contains("\"soon\" is not the number of a day");
    assertThat(canonical("arrow,key,stage,at\nleads,1,offered,46143.5\n").sentences())
        .singleElement()
        .asString()
        .endsWith(
            "as a spreadsheet counts days so (2026-05-01), read it in a mapping: time(row.day,"
                + " 'serial').");
  }
}
