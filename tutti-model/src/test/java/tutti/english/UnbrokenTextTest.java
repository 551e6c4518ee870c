package tutti.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No line ends between a number and what it counts; {@code _} is a space that holds. */
class UnbrokenTextTest {

  private static String unbroken(String text) {
    return UnbrokenText.of(text).replace('\u00a0', '_');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18 of 30 came late | 18_of_30 came late
          1,200 of 12,345 good | 1,200_of_12,345 good
          80 % of it | 80_% of it
          99.5 % | 99.5_%
          within 3 days | within 3_days
          within 1 day | within 1_day
          within 24 business hours | within 24_business_hours
          1 business day | 1_business_day
          2.5 hours, 90 seconds | 2.5_hours, 90_seconds
          on 6 October | on 6_October
          on 6 Oct 2026 | on 6_Oct 2026
          84 in 100 | 84_in_100
          in 8 of 10 months | in 8_of_10_months
          """)
  void aNumberStaysWithItsUnit(String text, String held) {
    assertThat(unbroken(text)).isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sales got answers late",
        "1 declined, for a reason",
        "33 arrows",
        "6 could be late; 18 were",
        "in 2026 Octopus",
        "10 daybreaks"
      })
  void everythingElseMayEndALine(String text) {
    assertThat(UnbrokenText.of(text)).isEqualTo(text);
  }

  @Test
  void whatIsHeldAlreadyStaysAsItIs() {
    var once = UnbrokenText.of("Promised: 8 of 10 within 3 business days; 18 of 30 on 6 October.");
    assertThat(UnbrokenText.of(once)).isEqualTo(once);
  }

  @Test
  void onlySpacesChange() {
    var text = "It came 18 of 30 times within 3 days, 60 % on 6 October.";
    assertThat(UnbrokenText.of(text).replace('\u00a0', ' ')).isEqualTo(text);
  }
}
