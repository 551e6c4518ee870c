package tutti.company.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Public holidays, and the regions they are known of. */
class PublicHolidaysTest {

  private static Set<LocalDate> days(int year, String written) {
    return Arrays.stream(written.split(" "))
        .map(day -> MonthDay.parse("--" + day).atYear(year))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As the Cabinet Office of Japan published them; those to come as the act gives them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "2000: 01-01 01-10 02-11 03-20 04-29 05-03 05-04"
            + " 05-05 07-20 09-15 09-23 10-09 11-03 11-23 12-23",
        "2007: 01-01 01-08 02-11 02-12 03-21 04-29 04-30 05-03 05-04"
            + " 05-05 07-16 09-17 09-23 09-24 10-08 11-03 11-23 12-23 12-24",
        "2009: 01-01 01-12 02-11 03-20 04-29 05-03 05-04 05-05"
            + " 05-06 07-20 09-21 09-22 09-23 10-12 11-03 11-23 12-23",
        "2019: 01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05"
            + " 05-06 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23",
        "2020: 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04"
            + " 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23",
        "2021: 01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04"
            + " 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23",
        "2022: 01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04"
            + " 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23",
        "2025: 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04"
            + " 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24",
        "2026: 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05"
            + " 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23",
        "2027: 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03"
            + " 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23",
        "2030: 01-01 01-14 02-11 02-23 03-20 04-29 05-03 05-04 05-05"
            + " 05-06 07-15 08-11 08-12 09-16 09-23 10-14 11-03 11-04 11-23",
        "2032: 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04"
            + " 05-05 07-19 08-11 09-20 09-21 09-22 10-11 11-03 11-23"
      })
  void theHolidaysOfJapanAreThoseOfItsAct(int year, String written) {
    assertThat(PublicHolidays.in("jp", year))
        .containsExactlyInAnyOrderElementsOf(days(year, written));
  }

  @Test
  void everySundayHolidayOfJapanIsMadeGoodInEveryYear() {
    for (var year = 2000; year < 2100; year++) {
      var days = PublicHolidays.in("jp", year);
      assertThat(days).as("%d", year).hasSizeBetween(15, 24);
      for (var day : days) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
          assertThat(days).contains(day.plusDays(1));
        }
        if (days.contains(day.plusDays(2)) && day.getDayOfWeek() != DayOfWeek.SATURDAY) {
          assertThat(year < 2007 || days.contains(day.plusDays(1))).as("after %s", day).isTrue();
        }
      }
    }
  }

  @Test
  void holidaysOfJapanHaveTheirNames() {
    assertThat(PublicHolidays.named("jp", 2026))
        .containsEntry(LocalDate.of(2026, 2, 23), "Emperor's Birthday")
        .containsEntry(LocalDate.of(2026, 9, 22), "Citizens' Holiday")
        .containsEntry(LocalDate.of(2026, 5, 6), "Substitute Holiday")
        .doesNotContainKey(LocalDate.of(2026, 12, 23));
  }

  @Test
  void observancesOnWhichPeopleWorkAreNoHolidays() {
    assertThat(PublicHolidays.in("mx", 2026))
        .doesNotContain(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 3, 18))
        .contains(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 9, 16));
  }

  @Test
  void noHolidayOfMexicoIsMovedOffAWeekend() {
    assertThat(PublicHolidays.in("mx", 2027))
        .contains(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 12, 25))
        .doesNotContain(LocalDate.of(2027, 4, 30), LocalDate.of(2027, 12, 24));
  }

  @Test
  void whatAllPartsOfACountryShareIsLessThanWhatOneHas() {
    assertThat(PublicHolidays.in("gb-eng", 2026))
        .containsAll(PublicHolidays.in("gb", 2026))
        .contains(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 8, 31));
    assertThat(PublicHolidays.in("gb", 2026))
        .doesNotContain(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 8, 31));
  }

  @Test
  void theAssumptionIsNotMovedInSpain() {
    assertThat(PublicHolidays.in("es", 2027)).doesNotContain(LocalDate.of(2027, 8, 16));
  }

  @Test
  void longAgoAndFarAheadNoneAreKnown() {
    assertThat(PublicHolidays.in("de", 1066)).isEmpty();
    assertThat(PublicHolidays.in("jp", 9999)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de-berlin|\"de-be\" (Berlin)",
        "de-bayern|\"de-by\" (Bavaria)",
        "us-new-york|\"us-ny\" (New York)",
        "gb-england|\"gb-eng\" (England)",
        "gb-en|\"gb-eng\" (England)",
        "england|\"gb-eng\" (England)",
        "uk|\"gb\"",
        "usa|\"us\"",
        "germany|\"de\" (Germany)",
        "Deutschland|\"de\" (Germany)",
        "deu|\"de\" (Germany)",
        "norwey|\"no\" (Norway)",
        "de_be|\"de-be\" (Berlin)"
      })
  void anUnknownRegionNamesTheOneProbablyMeant(String written, String meant) {
    assertThat(HolidayRegions.fault(written).orElseThrow())
        .startsWith("No holidays are known for \"" + written + "\"")
        .contains("; did you mean " + meant);
  }

  @Test
  void anUnknownPartNamesThoseThatAreKnown() {
    assertThat(HolidayRegions.fault("de-berlin"))
        .hasValue(
            "No holidays are known for \"de-berlin\"; did you mean \"de-be\" (Berlin)? Of Germany"
                + " are known: de-bb, de-be, de-bw, de-by, de-hb, de-he, de-hh, de-mv, de-ni,"
                + " de-nw, de-rp, de-sh, de-sl, de-sn, de-st, de-th.");
    assertThat(HolidayRegions.fault("jp-13"))
        .hasValue("Japan has no parts with holidays of their own; write jp, found \"jp-13\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "q", "de-", "-de", "de-xy", "de-be-xx", "atlantis", "23"})
  void whatIsFarFromEveryRegionIsRefusedWithoutAGuess(String written) {
    assertThat(HolidayRegions.fault(written).orElseThrow())
        .doesNotContain("did you mean")
        .containsAnyOf("nown are", "are known:", "no parts");
    assertThatIllegalArgumentException().isThrownBy(() -> PublicHolidays.in(written, 2026));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "DE", "de-be", "De-By-Mu", "gb-sct", "us-ca", "jp"})
  void aKnownRegionIsKnownInLargeAndSmallLetters(String written) {
    assertThat(HolidayRegions.fault(written)).isEmpty();
    assertThat(PublicHolidays.in(written, 2026)).isNotEmpty();
  }

  @Test
  void countriesWhoseFeastsMoveAreSaidToBeIncomplete() {
    for (var country : new String[] {"in", "tr", "sg", "sg", "IN-KA", "hk"}) {
      assertThat(HolidayRegions.missing(country).orElseThrow()).contains("are incomplete");
    }
    for (var country : new String[] {"de", "jp", "us", "gb-eng", "es", "mx", "fr"}) {
      assertThat(HolidayRegions.missing(country)).isEmpty();
    }
  }

  @Test
  void everyRegionThatIsOfferedIsKnown() {
    assertThat(HolidayRegions.countries()).hasSizeGreaterThan(200).allMatch(HolidayRegions::known);
    assertThat(HolidayRegions.parts("de")).hasSize(16).allMatch(HolidayRegions::known);
  }
}
