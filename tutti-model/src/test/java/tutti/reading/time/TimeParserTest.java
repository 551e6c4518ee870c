package tutti.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.testkit.LawCases;

class TimeParserTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  @ParameterizedTest
  @CsvSource({
    "2018-07-04T12:08:27Z, 2018-07-04T12:08:27Z",
    "2018-07-04 12:08:27Z, 2018-07-04T12:08:27Z",
    "2018-07-04t12:08:27Z, 2018-07-04T12:08:27Z",
    "2018-07-04t12:08:27z, 2018-07-04T12:08:27Z",
    "2018-07-04T12:08:27.5+0000, 2018-07-04T12:08:27.500Z",
    "'2018-07-04T12:08:27,25Z', 2018-07-04T12:08:27.250Z",
    "2018-07-04T12:08:27.123456789Z, 2018-07-04T12:08:27.123456789Z",
    "2018-07-04T12:08:27+02:00, 2018-07-04T10:08:27Z",
    "2018-07-04 12:08:27 +0200, 2018-07-04T10:08:27Z",
    "2018-07-04T12:08+02, 2018-07-04T10:08:00Z",
    "2018-07-04T12:08:27-0330, 2018-07-04T15:38:27Z",
    "2018-07-04T12:08:27-00:00, 2018-07-04T12:08:27Z",
    "2018-07-04T12:08:27\u221203:00, 2018-07-04T15:08:27Z",
    "20180704T120827Z, 2018-07-04T12:08:27Z",
    "20180704T1208+0200, 2018-07-04T10:08:00Z",
    "20180704T120827.5Z, 2018-07-04T12:08:27.500Z",
    "2018-185T12:08:27Z, 2018-07-04T12:08:27Z",
    "2018-W27-3T12:08:27Z, 2018-07-04T12:08:27Z",
    "2018-07-04 12:08:27 UTC, 2018-07-04T12:08:27Z",
    "2018-07-04 12:08:27 utc, 2018-07-04T12:08:27Z",
    "2018-07-04 12:08:27 GMT, 2018-07-04T12:08:27Z",
    "2018-07-04 12:08:27 Z, 2018-07-04T12:08:27Z",
    "2018-07-04 12:08:27 UTC+2, 2018-07-04T10:08:27Z",
    "2018-07-04 12:08:27 GMT-03:30, 2018-07-04T15:38:27Z",
    "2018-07-04 12:08:27 +0000 UTC, 2018-07-04T12:08:27Z",
    "2018-07-04 12:08:27 +0200 CEST, 2018-07-04T10:08:27Z",
    "2018-07-04 12:08:27 Europe/Berlin, 2018-07-04T10:08:27Z",
    "2018-07-04T12:08:27+02:00[Europe/Berlin], 2018-07-04T10:08:27Z",
    "2018-07-04T12:08:27[Europe/Berlin], 2018-07-04T10:08:27Z",
    "2018-07-04 12:08 America/Argentina/Buenos_Aires, 2018-07-04T15:08:00Z",
    "1985-04-12T23:20:50.52Z, 1985-04-12T23:20:50.520Z",
    "1996-12-19T16:39:57-08:00, 1996-12-20T00:39:57Z",
    "2018-07-04T24:00:00Z, 2018-07-05T00:00:00Z",
    "2018-12-31T24:00:00.000-08:00, 2019-01-01T08:00:00Z",
    "20180704T2400+0200, 2018-07-04T22:00:00Z",
    "1990-12-31T23:59:60Z, 1990-12-31T23:59:59.999Z",
    "1990-12-31T15:59:60-08:00, 1990-12-31T23:59:59.999Z",
    "1937-01-01T12:00:27.87+00:20, 1937-01-01T11:40:27.870Z",
    "2024-02-29T10:00:00Z, 2024-02-29T10:00:00Z",
    "2000-02-29T10:00:00Z, 2000-02-29T10:00:00Z",
    "1530706107, 2018-07-04T12:08:27Z",
    "1530706107.25, 2018-07-04T12:08:27.250Z",
    "1530706107123, 2018-07-04T12:08:27.123Z",
    "1548261231.000200, 2019-01-23T16:33:51.000200Z",
    "946684800000, 2000-01-01T00:00:00Z",
    "946684800, 2000-01-01T00:00:00Z"
  })
  void thatNameTheirZoneOrAreCountedAreTheSameInEveryZone(String written, String instant) {
    assertThat(TimeParser.parse(written, BERLIN)).isEqualTo(Instant.parse(instant));
    assertThat(TimeParser.parse(written, TOKYO)).isEqualTo(Instant.parse(instant));
    assertThat(TimeParser.read(written, TOKYO).isDay()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-04, 2018-07-03T22:00:00Z",
    "2018-01-04, 2018-01-03T23:00:00Z",
    "20180704, 2018-07-03T22:00:00Z",
    "2018-185, 2018-07-03T22:00:00Z",
    "2018-W27-3, 2018-07-03T22:00:00Z",
    "2018-07-04 12:08, 2018-07-04T10:08:00Z",
    "2018-07-04 12:08:27, 2018-07-04T10:08:27Z",
    "2018-07-04T12:08:27.123456, 2018-07-04T10:08:27.123456Z",
    "20180704T120827, 2018-07-04T10:08:27Z",
    "2018-07-04 24:00, 2018-07-04T22:00:00Z",
    "' 2018-07-04 ', 2018-07-03T22:00:00Z"
  })
  void areMeantInTheGivenZoneWhenTheyNameNone(String written, String instant) {
    assertThat(TimeParser.parse(written, BERLIN)).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-03-25 02:30, 2018-03-25T01:30:00Z",
    "2018-03-25 02:30 Europe/Berlin, 2018-03-25T01:30:00Z",
    "2018-10-28 02:30, 2018-10-28T00:30:00Z",
    "2018-10-28 02:30:00+01:00, 2018-10-28T01:30:00Z"
  })
  void thatClocksSkipLieAsFarBehindAndTheFirstIsMeantOfTwo(String written, String instant) {
    assertThat(TimeParser.parse(written, BERLIN)).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-04, 2018-07-03T22:00:00Z, 2018-07-04T21:59:59.999Z",
    "2018-03-25, 2018-03-24T23:00:00Z, 2018-03-25T21:59:59.999Z",
    "2018-10-28, 2018-10-27T22:00:00Z, 2018-10-28T22:59:59.999Z",
    "2018-07-04Z, 2018-07-04T00:00:00Z, 2018-07-04T23:59:59.999Z",
    "2018-07-04+09:00, 2018-07-03T15:00:00Z, 2018-07-04T14:59:59.999Z"
  })
  void ofADayAloneAreTheWholeDay(String written, String first, String last) {
    assertThat(TimeParser.read(written, BERLIN))
        .isEqualTo(new WrittenTime(Instant.parse(first), Instant.parse(last)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-02-30",
        "2018-02-30 10:00:00",
        "2018-02-30T10:00:00Z",
        "2018-02-30T10:00:00+02:00",
        "2018-02-29T10:00",
        "2100-02-29 10:00",
        "2018-04-31 10:00:00",
        "2018-11-31 10:00",
        "20181131T100000Z",
        "2018-13-01 10:00",
        "2018-00-10",
        "2018-01-00 10:00",
        "2018-366",
        "2018-W53-1",
        "2018-W10-8",
        "2018-07-04 24:30",
        "2018-07-04T24:00:01Z",
        "2018-07-04T24:00:00.5Z",
        "2018-07-04T25:00:00Z",
        "2018-07-04 12:60",
        "2018-07-04T12:00:60Z",
        "2018-07-04T23:59:60Z",
        "2018-06-30T23:59:60+02:00",
        "2018-07-04T12:00:61Z",
        "2018-07-04T12:08:27+99:00",
        "2018-07-04T12:08:27+02:75",
        "2018-07-04 12:08:27 -5",
        "2018-07-04 12:08:27 CEST",
        "2018-07-04 12:08:27 EST",
        "2018-07-04 12:08 Europe/Berlim",
        "2018-07-04T12:08+05:00[Europe/Berlin]"
      })
  void thatDoNotExistAreRefusedWithTheReason(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeParser.parse(written, BERLIN))
        .withMessageStartingWith("\"" + written + "\" is not a time: ");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-30 10:00, 2018-02 has 28 days",
    "2018-13-01, there is no month 13",
    "2018-07-04 24:01, 'a day has the hours 00 to 23, and ends at 24:00'",
    "2018-07-04 12:00 PM, 'a clock of twelve hours is read by a mapping that names its pattern,"
        + " such as time(row.day, ''yyyy-MM-dd h:mm a'')'",
    "2018-07-04 12:60, an hour has the minutes 00 to 59",
    "2018-07-04 12:00 CET, 'CET may be several zones; write an offset such as +02:00, or"
        + " Europe/Berlin'"
  })
  void sayWhatIsWrong(String written, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeParser.parse(written, BERLIN))
        .withMessage("\"" + written + "\" is not a time: " + why);
  }

  @Test
  void ofADayThatTheClocksSkippedAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeParser.read("2011-12-30", ZoneId.of("Pacific/Apia")))
        .withMessageEndingWith("the clocks of Pacific/Apia skipped that day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2018",
        "2018-07",
        "0",
        "12345",
        "04.07.2018",
        "7/4/2018",
        "2018-7-4",
        "2018-07-04 12",
        "2018-07-04 1208",
        "2018-07-04T12:08:27.1234567890Z",
        "4 Jul 2018",
        "-1",
        "99999999999999999999"
      })
  void areNotReadFromAnythingElse(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeParser.parse(written, BERLIN))
        .withMessage(
            "\""
                + written
                + "\" is not a time; write 2018-07-04, 2018-07-04 12:08:27 or"
                + " 2018-07-04T12:08:27Z");
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
        .isThrownBy(() -> TimeParser.parse(written, BERLIN))
        .withMessage("\"" + written + "\" lies outside 1900 to 2199");
  }

  @Test
  void atTheEdgesAreRead() {
    assertThat(TimeParser.parse("1900-01-01T00:00:00Z", BERLIN)).isEqualTo("1900-01-01T00:00:00Z");
    assertThat(TimeParser.parse("2199-12-31T23:59:59Z", BERLIN)).isEqualTo("2199-12-31T23:59:59Z");
  }

  @Test
  void askForAZoneOnlyWhereTheyNameNone() {
    assertThat(TimeParser.parse("2018-07-04T12:08Z", TimeParserTest::notAsked))
        .isEqualTo("2018-07-04T12:08:00Z");
    assertThat(TimeParser.parse("2018-07-04 12:08 Asia/Tokyo", TimeParserTest::notAsked))
        .isEqualTo("2018-07-04T03:08:00Z");
  }

  private static ZoneId notAsked() {
    throw new AssertionError("The text names its zone");
  }

  /**
   * A day is read where it exists, in all its forms alike, and refused in all where it does not.
   */
  @Test
  void existOrDoNotExistWhateverTheirForm() {
    for (long seed = 0; seed < LawCases.cases(2_000); seed++) {
      var random = new Random(seed);
      var year = 1990 + random.nextInt(60);
      var month = 1 + random.nextInt(12);
      var day = 27 + random.nextInt(5);
      var exists = day <= YearMonth.of(year, month).lengthOfMonth();
      for (var form :
          new String[] {
            "%d-%02d-%02d",
            "%d%02d%02d",
            "%d-%02d-%02d 10:00",
            "%d-%02d-%02dT10:00:00Z",
            "%d%02d%02dT100000Z",
            "%d-%02d-%02dT10:00:00.5+02:00",
            "%d-%02d-%02d 10:00:00 UTC"
          }) {
        var written = form.formatted(year, month, day);
        assertThat(reads(written)).as("seed %d: %s", seed, written).isEqualTo(exists);
      }
    }
  }

  private static boolean reads(String written) {
    try {
      TimeParser.parse(written, BERLIN);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void areTheSameAsThePlatformReadsThem() {
    for (long seed = 0; seed < LawCases.cases(2_000); seed++) {
      var random = new Random(seed);
      var day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
      var time = LocalTime.ofSecondOfDay(random.nextInt(86_400)).plusNanos(random.nextInt(1_000));
      var at =
          day.atTime(time).atOffset(ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1_441) - 720)));

      var written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
      assertThat(TimeParser.parse(written, TOKYO))
          .as("seed %d: %s", seed, written)
          .isEqualTo(at.toInstant());
      var week = DateTimeFormatter.ISO_WEEK_DATE.format(day);
      assertThat(TimeParser.parse(week, TOKYO))
          .as("seed %d: %s", seed, week)
          .isEqualTo(day.atStartOfDay(TOKYO).toInstant());
    }
  }
}
