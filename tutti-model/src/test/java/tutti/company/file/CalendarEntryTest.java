package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.file.CompanyTexts.problems;
import static tutti.company.file.CompanyTexts.readBelowHead;
import static tutti.company.file.CompanyTexts.sentencesBelowHead;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Company;
import tutti.company.time.NamedDays;
import tutti.company.time.Weekdays;
import tutti.company.time.WorkingCalendar;
import tutti.company.time.WorkingHours;
import tutti.testkit.JsonSchemas;

/** When a company works, as its file says it. */
class CalendarEntryTest {

  private static final JsonSchemas SCHEMA =
      JsonSchemas.beside(Company.class, "company.schema.json");

  private static WorkingCalendar calendar(String fields) {
    return readBelowHead("zone: Europe/Berlin\ncalendar: {%s}\n".formatted(fields)).calendar();
  }

  private static String refusal(String fields) {
    return String.join("\n", sentencesBelowHead("calendar: {%s}\n".formatted(fields)));
  }

  @Test
  void everythingACalendarSaysIsRead() {
    assertThat(
            calendar(
                "zone: Asia/Tokyo, days: sun-thu, hours: [09:00-12:00, 13:00-18:00],"
                    + " holidays: JP, free: [12-29, 2027-01-04/2027-01-05], worked: 2026-12-04"))
        .isEqualTo(
            new WorkingCalendar(
                ZoneId.of("Asia/Tokyo"),
                Weekdays.parse("sun-thu"),
                WorkingHours.parse("9-12, 13-18"),
                Optional.of("jp"),
                NamedDays.listed("12-29, 2027-01-04, 2027-01-05"),
                NamedDays.listed("2026-12-04")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hours: 22:00-06:00|mon-fri|22:00-06:00",
        "hours: 00:00-24:00|mon-fri|00:00-24:00",
        "hours: 24x7|mon-sun|00:00-24:00",
        "hours: 24/5|mon-fri|00:00-24:00",
        "hours: 24x5, days: sun-thu|sun-thu|00:00-24:00",
        "hours: 24h, days: sat-sun|sat-sun|00:00-24:00",
        "days: fri-mon|fri-mon|09:00-18:00",
        "days: [mon, wed]|mon, wed|09:00-18:00",
        "days: daily|mon-sun|09:00-18:00"
      })
  void daysAndHoursAreReadAsPeopleWriteThem(String fields, String days, String hours) {
    assertThat(Weekdays.write(calendar(fields).days())).isEqualTo(days);
    assertThat(WorkingHours.write(calendar(fields).shifts())).isEqualTo(hours);
    assertThat(SCHEMA.errors("apiVersion: tutti/v1\nkind: Company\ncalendar: {" + fields + "}\n"))
        .isEmpty();
  }

  @Test
  void hoursNobodyCanReadAreRefusedWithAllThatCanBeWritten() {
    assertThat(refusal("hours: 9 to five"))
        .contains("09:00-18:00", "22:00-06:00", "00:00-24:00", "24x7", "found \"9 to five\"");
    assertThat(refusal("days: never")).contains("mon-fri", "sun-thu", "fri-mon", "daily");
    assertThat(refusal("free: [Christmas]")).contains("2026-12-31", "12-24 of every year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hours: 24x7, days: mon-fri",
        "hours: 10:00-10:00",
        "hours: '22:00-06:00, 05:00-07:00'",
        "free: 12-24, worked: 2026-12-24",
        "holidays: atlantis",
        "holidays: de-berlin"
      })
  void whatContradictsItselfIsRefused(String fields) {
    assertThat(problems("apiVersion: tutti/v1\nkind: Company\ncalendar: {" + fields + "}\n"))
        .hasSize(1);
  }

  @Test
  void anUnknownRegionIsRefusedAtItsPlaceWithTheOneMeant() {
    assertThat(refusal("holidays: de-berlin"))
        .startsWith(
            "company.yaml:3:22: calendar.holidays: No holidays are known for \"de-berlin\"; did you"
                + " mean \"de-be\" (Berlin)?");
    assertThat(refusal("holidays: atlantis")).contains("such as de or de-be");
  }

  @Test
  void aPartyHasTheCalendarOfTheCompanyInAllItDoesNotSay() {
    var company =
        readBelowHead(
            """
            zone: Europe/Berlin
            calendar: {holidays: de-be, free: [12-24], days: sun-thu}
            parties:
              - {id: night, calendar: {hours: 24x5}}
              - {id: none, calendar: {holidays: none, free: []}}
            """);
    var night = company.party("night").calendar().orElseThrow();
    assertThat(night.holidays()).hasValue("de-be");
    assertThat(night.free()).isEqualTo(NamedDays.listed("12-24"));
    assertThat(Weekdays.write(night.days())).isEqualTo("sun-thu");
    var none = company.party("none").calendar().orElseThrow();
    assertThat(none.holidays()).isEmpty();
    assertThat(none.free()).isEqualTo(NamedDays.NONE);
  }
}
