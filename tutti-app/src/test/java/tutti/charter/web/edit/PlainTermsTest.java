package tutti.charter.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write for a span or a share. */
class PlainTermsTest {

  @ParameterizedTest
  @CsvSource({
    "4 hours, 4h",
    "1 hour, 1h",
    "3 days, 3d",
    "3  Days, 3d",
    "within 2 weeks, 2w",
    "10 business days, 10bd",
    "24 working hours, 24bh",
    "10 working days before due, 10bd before due",
    "90 seconds, 90s",
    "3d, 3d",
    "24bh, 24bh",
    "due, due",
    "soon, soon",
    "3 daysies, 3 daysies",
    "'', ''"
  })
  void aSpanIsWrittenAsPeopleSayIt(String written, String meant) {
    assertThat(PlainTerms.span(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "95, 95%",
    "95 %, 95%",
    "95%, 95%",
    "'99,5', 99.5%",
    "0.8, 0.8",
    "1, 1",
    "1 %, 1%",
    "180, 180%",
    "95%%, 95%%",
    "many, many",
    "'', ''"
  })
  void aShareNeedsNoSign(String written, String meant) {
    assertThat(PlainTerms.share(written)).isEqualTo(meant);
  }
}
