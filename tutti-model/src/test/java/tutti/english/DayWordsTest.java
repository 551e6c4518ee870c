package tutti.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as people say them. */
class DayWordsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

  @ParameterizedTest
  @CsvSource({
    "2026-10-06, 6 October",
    "2026-11-27, 27 November",
    "2026-12-01, 1 December",
    "2026-01-27, 27 January",
    "2026-01-26, 26 January 2026",
    "2025-11-28, 28 November 2025",
    "2027-03-01, 1 March 2027"
  })
  void theYearIsSaidWhereItCouldBeTakenForAnother(LocalDate day, String said) {
    assertThat(DayWords.of(day, TODAY)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ines said yes on 2026-10-06. | Ines said yes on 6 October.
          On 2026-10-06: as of 2025-01-02 | On 6 October: as of 2 January 2025
          2026-13-45 is no day | 2026-13-45 is no day
          order 12026-10-06 | order 12026-10-06
          nothing written | nothing written
          """)
  void daysInATextAreSaidAsPeopleSayThem(String text, String said) {
    assertThat(DayWords.said(text, TODAY)).isEqualTo(said);
  }
}
