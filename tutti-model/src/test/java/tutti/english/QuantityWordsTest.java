package tutti.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares and times as people say them. */
class QuantityWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0 minutes",
        "0.016|1 minute",
        "0.25|15 minutes",
        "0.41|25 minutes",
        "1|1.0 hours",
        "3.54|3.5 hours",
        "47.9|47.9 hours",
        "48|2.0 days",
        "352.8|14.7 days",
        "24000|1000.0 days"
      })
  void hoursAreSaidInTheUnitPeopleUse(double hours, String said) {
    assertThat(QuantityWords.hours(hours)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"0,0 %", "0.004,0 %", "0.125,13 %", "0.5,50 %", "1,100 %"})
  void aShareIsSaidInWholePercent(double share, String said) {
    assertThat(QuantityWords.percent(share)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "1,100 %",
    "0.999,99.9 %",
    "0.9999,99.99 %",
    "0.9999999,99.99999 %",
    "0.8,80 %",
    "0.07,7 %",
    "0.29,29 %"
  })
  void aTargetIsNeverRoundedUpToAll(double target, String said) {
    assertThat(QuantityWords.target(target)).isEqualTo(said);
  }

  /** A share of a whole number of hundredths is said as it is written. */
  @Test
  void everyTargetIsSaidAsItIsWritten() {
    for (var hundredths = 1; hundredths <= 10_000; hundredths++) {
      var written = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
      var target = BigDecimal.valueOf(hundredths, 4).doubleValue();
      assertThat(QuantityWords.target(target)).isEqualTo(written + " %");
    }
  }

  @Test
  void anAgeIsSaidAsHoursAre() {
    assertThat(QuantityWords.age(Duration.ofMinutes(90))).isEqualTo("1.5 hours");
    assertThat(QuantityWords.age(Duration.ofDays(14).plusHours(17))).isEqualTo("14.7 days");
  }
}
