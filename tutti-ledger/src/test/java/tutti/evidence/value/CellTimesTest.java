package tutti.evidence.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.testkit.LawCases;

/** Times as exports write them. */
class CellTimesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-04 14:22 | 2026-03-04T13:22:00Z",
        "04/Mar/26 2:22 PM | 2026-03-04T13:22:00Z",
        "04/Mar/2026 14:22:05 | 2026-03-04T13:22:05Z",
        "4 Mar 2026 14:22 | 2026-03-04T13:22:00Z",
        "4. März 2026 14:22 | 2026-03-04T13:22:00Z",
        "Mar 4, 2026 2:22 p.m. | 2026-03-04T13:22:00Z",
        "March 4th, 2026 at 2:22 PM | 2026-03-04T13:22:00Z",
        "Wed, 4 Mar 2026 14:22:00 +0000 | 2026-03-04T14:22:00Z",
        "Wed Mar 4 2026 14:22:00 GMT+0100 | 2026-03-04T13:22:00Z",
        "04.03.2026 14:22 | 2026-03-04T13:22:00Z",
        "4.3.26 14:22 | 2026-03-04T13:22:00Z",
        "04.03.2026, 14:22:05.250 | 2026-03-04T13:22:05.250Z",
        "2026/03/04 14:22:00.000 | 2026-03-04T13:22:00Z",
        "2026/03/04 14:22 UTC | 2026-03-04T14:22:00Z",
        "04-Mar-2026 12:05 AM | 2026-03-03T23:05:00Z",
        "4 août 2026 14:22 | 2026-08-04T12:22:00Z",
        "15-ene-2026 14:22 | 2026-01-15T13:22:00Z"
      })
  void aFormThatSaysItselfWhichDayIsMeantIsRead(String text, Instant at) {
    var read = CellTimes.read(text, BERLIN);
    assertThat(read.isDay()).isFalse();
    assertThat(read.first()).isEqualTo(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04.03.2026",
        "4 Mar 2026",
        "2026/03/04",
        "04/Mar/26",
        "March 4, 2026",
        "4-Mar-26"
      })
  void aDayAloneIsTheWholeDay(String text) {
    var read = CellTimes.read(text, BERLIN);
    assertThat(read.isDay()).isTrue();
    assertThat(read.first()).isEqualTo("2026-03-03T23:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "05/04/2026 14:22, DAY_FIRST, 2026-04-05T14:22:00Z",
    "05/04/2026 14:22, MONTH_FIRST, 2026-05-04T14:22:00Z",
    "5/4/26 2:22 PM, MONTH_FIRST, 2026-05-04T14:22:00Z",
    "05-04-2026 14:22, DAY_FIRST, 2026-04-05T14:22:00Z",
    "05.04.2026 14:22, MONTH_FIRST, 2026-04-05T14:22:00Z",
    "2026-04-05T14:22:00Z, MONTH_FIRST, 2026-04-05T14:22:00Z"
  })
  void whichNumberIsTheMonthIsAsItWasSaid(String text, DateOrder order, Instant at) {
    assertThat(CellTimes.read(text, ZoneOffset.UTC, order).first()).isEqualTo(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/04/2026",
        "13/05/2026 10:00",
        "30.02.2026",
        "04.13.2026",
        "31 Jun 2026",
        "4 Foo 2026",
        "04.03.2026 25:00",
        "04.03.2026 13:22 PM",
        "4 Mar",
        "March",
        "14:22",
        "04.03.2026 14:22 14:23",
        "1.2.3.4",
        "12 of 30"
      })
  void whatIsNoneOrMaybeAnotherIsRefused(String text) {
    assertThatThrownBy(() -> CellTimes.read(text, BERLIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  @Test
  void everyDayIsReadInEveryFormItIsWrittenIn() {
    var forms =
        List.of(
            "dd/MMM/yy h:mm a",
            "d MMM yyyy HH:mm",
            "MMM d, yyyy h:mm a",
            "dd.MM.yyyy HH:mm",
            "yyyy/MM/dd HH:mm",
            "EEE, d MMM yyyy HH:mm",
            "d MMMM yyyy HH:mm",
            "dd-MMM-yyyy HH:mm");
    var random = new Random(15);
    for (var i = 0; i < LawCases.cases(4_000); i++) {
      var at = LocalDateTime.of(2000, 1, 1, 0, 0).plusMinutes(random.nextInt(52_000_000));
      var form = forms.get(i % forms.size());
      var text = DateTimeFormatter.ofPattern(form, Locale.US).format(at);
      assertThat(CellTimes.read(text, ZoneOffset.UTC).first())
          .as(text)
          .isEqualTo(at.toInstant(ZoneOffset.UTC));
    }
  }
}
