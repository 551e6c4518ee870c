package tutti.evidence.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.reading.time.WrittenTime;

class TimePatternTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static WrittenTime read(String text, String pattern) {
    return TimePattern.of(pattern, "en").read(text, BERLIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "05/13/2026 10:00 AM | M/d/yyyy h:mm a | 2026-05-13T08:00:00Z",
        "5/1/2026 12:30 PM | M/d/yyyy h:mm a | 2026-05-01T10:30:00Z",
        "05/01/2026 12:30 am | MM/dd/yyyy hh:mm a | 2026-04-30T22:30:00Z",
        "05/01/2026 1:30 p.m. | MM/dd/yyyy h:mm a | 2026-05-01T11:30:00Z",
        "13.05.2026 10:00 | dd.MM.yyyy HH:mm | 2026-05-13T08:00:00Z",
        "13.5.26 10:00:05 | d.M.yy H:mm:ss | 2026-05-13T08:00:05Z",
        "1 May 2026 10:00 | d MMM yyyy HH:mm | 2026-05-01T08:00:00Z",
        "may 1, 2026 10:00 PM | MMMM d, yyyy h:mm a | 2026-05-01T20:00:00Z",
        "Fri, 01 May 2026 10:00:00 +0000 | EEE, dd MMM yyyy HH:mm:ss xx | 2026-05-01T10:00:00Z",
        "2026.05.01 at 10h00 | yyyy.MM.dd 'at' HH'h'mm | 2026-05-01T08:00:00Z",
        "20260501100000 | yyyyMMddHHmmss | 2026-05-01T08:00:00Z",
        "01.05.2026 10:00 Asia/Tokyo | dd.MM.yyyy HH:mm VV | 2026-05-01T01:00:00Z"
      })
  void readsWhatIsWrittenThatWay(String text, String pattern, String instant) {
    assertThat(read(text, pattern)).isEqualTo(WrittenTime.moment(Instant.parse(instant)));
  }

  @Test
  void aNarrowBlankBeforePmIsABlank() {
    assertThat(read("5/1/2026\u00a01:30\u202fPM", "M/d/yyyy h:mm a").first())
        .isEqualTo("2026-05-01T11:30:00Z");
  }

  @Test
  void aPatternWithoutATimeOfDayTellsWholeDays() {
    assertThat(read("13.05.2026", "dd.MM.yyyy"))
        .isEqualTo(
            new WrittenTime(
                Instant.parse("2026-05-12T22:00:00Z"), Instant.parse("2026-05-13T21:59:59.999Z")));
  }

  @Test
  void namesOfMonthsAreReadInTheLanguageThatIsNamed() {
    assertThat(TimePattern.of("d. MMMM yyyy", "de").read("3. März 2026", BERLIN).first())
        .isEqualTo("2026-03-02T23:00:00Z");
    assertThatIllegalArgumentException().isThrownBy(() -> read("3. März 2026", "d. MMMM yyyy"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "30.02.2026 | dd.MM.yyyy",
        "31.11.2026 10:00 | dd.MM.yyyy HH:mm",
        "29.02.2026 10:00 | dd.MM.yyyy HH:mm",
        "01.05.2026 24:00 | dd.MM.yyyy HH:mm",
        "01.05.2026 10:60 | dd.MM.yyyy HH:mm",
        "05/01/2026 13:00 PM | MM/dd/yyyy h:mm a",
        "Mon, 01 May 2026 | EEE, dd MMM yyyy",
        "13/05/2026 | MM/dd/yyyy",
        "2026-05-01 | dd.MM.yyyy",
        "soon | dd.MM.yyyy"
      })
  void whatDoesNotExistOrIsWrittenOtherwiseIsRefused(String text, String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(text, pattern))
        .withMessage("\"" + text + "\" is not a time of the pattern " + pattern);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "DD.MM.YYYY | has a D; the day of the month is dd",
        "dd.MM.YYYY | has a Y; the year is yyyy",
        "dd/mm/yyyy | has no month; the month is MM, and mm is the minute",
        "MM/yyyy | tells no day; it needs yyyy, MM and dd",
        "dd.MM.yyyy hh:mm | has one of h and a without the other; hours of 0 to 23 are HH",
        "yyyy-MM-ddTHH:mm | has a T; what stands for itself is written between apostrophes, 'T'",
        "dd.MM.yyyy HH:mm z | has a z; an offset is XXX, a zone such as Europe/Berlin is VV"
      })
  void aPatternThatCannotBeMeantIsRefusedWithAdvice(String pattern, String says) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePattern.of(pattern, "en"))
        .withMessage("The pattern \"" + pattern + "\" " + says);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dd.MM.yyyy '", "dd.MM.yyyy]", "dd.MM.yyyy #", "{dd.MM.yyyy}"})
  void whatIsNoPatternIsRefused(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimePattern.of(pattern, "en"));
  }

  @Test
  void aLanguageThatDoesNotExistIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePattern.of("d MMM yyyy", "klingon"))
        .withMessage("No language is called \"klingon\"; write en, de or the like");
  }

  @Test
  void timesOutsideOfEverybodySLifetimeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("01.05.1826", "dd.MM.yyyy"))
        .withMessage("\"01.05.1826\" lies outside 1900 to 2199");
  }

  @Test
  void longTextsAndPatternsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePattern.of("dd.MM.yyyy".repeat(7), "en"))
        .withMessageContaining("is too long");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("0".repeat(100_000), "dd.MM.yyyy"))
        .withMessageContaining("is not a time");
  }
}
