package tutti.charter.web.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.time.CalendarWords;
import tutti.company.time.Weekdays;
import tutti.company.time.WorkingCalendar;
import tutti.company.time.WorkingHours;
import tutti.reading.written.WrittenValue;

/** The fields of when a party works; what is left empty is as the company has it. */
final class CalendarSheet {

  private static final List<String> FIELDS =
      List.of("zone", "days", "hours", "holidays", "free", "worked");

  private CalendarSheet() {}

  static FormSection section(Company company) {
    var usual = company.calendar();
    return FormSection.of(
        "When it works",
        FormField.line(
            "days",
            "Days",
            "Such as mon-fri, sun-thu or daily" + usual(Weekdays.write(usual.days()))),
        FormField.line(
            "hours",
            "Hours",
            "Such as 09:00-18:00, a night 22:00-06:00, round the clock 24x7, with a break 9-12, 13-18"
                + usual(WorkingHours.write(usual.shifts()))),
        FormField.line(
            "zone", "Time zone", "Such as Europe/Berlin" + usual(usual.zone().toString())),
        FormField.line(
            "holidays",
            "Public holidays of",
            "A country or a part of one, such as de or de-be, or none"
                + usual(usual.holidays().orElse("none"))),
        FormField.line(
            "free",
            "Also free",
            "Days with commas between them: 2026-12-31, 12-24 of every year,"
                + " 2026-12-24/2027-01-01"),
        FormField.line("worked", "Worked all the same", "Days written the same way"));
  }

  /** The same of the company itself; its zone is asked for beside its name. */
  static FormSection own() {
    return FormSection.of(
        "When it works",
        FormField.line("days", "Days", "Such as mon-fri, sun-thu or daily"),
        FormField.line("hours", "Hours", "Such as 09:00-18:00, or with a break 9-12, 13-18"),
        FormField.line(
            "holidays", "Public holidays of", "A country or a part of one, such as de or de-be"),
        FormField.line("free", "Also free", "Days with commas between them: 2026-12-31, 12-24"),
        FormField.line("worked", "Worked all the same", "Days written the same way"));
  }

  /** All that a company says of when it works. */
  static FormValues all(FormValues values, WorkingCalendar calendar) {
    return values
        .with("days", Weekdays.write(calendar.days()))
        .with("hours", WorkingHours.write(calendar.shifts()))
        .with("holidays", calendar.holidays())
        .with("free", calendar.free().write())
        .with("worked", calendar.worked().write());
  }

  private static String usual(String value) {
    return "; empty is " + value + ", as the company";
  }

  /** What a party says otherwise than its company. */
  static FormValues with(FormValues values, Company company, Party party) {
    var usual = company.calendar();
    var own = party.calendar().orElse(usual);
    return values
        .with("days", other(own.days(), usual.days(), Weekdays.write(own.days())))
        .with("hours", other(own.shifts(), usual.shifts(), WorkingHours.write(own.shifts())))
        .with("zone", other(own.zone(), usual.zone(), own.zone().toString()))
        .with("holidays", other(own.holidays(), usual.holidays(), own.holidays().orElse("none")))
        .with("free", other(own.free(), usual.free(), named(own.free().write())))
        .with("worked", other(own.worked(), usual.worked(), named(own.worked().write())));
  }

  private static String other(Object own, Object usual, String written) {
    return own.equals(usual) ? "" : written;
  }

  private static String named(String days) {
    return days.isEmpty() ? "none" : days;
  }

  /**
   * The calendar as the charter writes it, when it was changed; all empty is that of the company.
   */
  static void write(SequencedMap<String, WrittenValue> written, FormValues values, FormValues now) {
    if (FIELDS.stream().anyMatch(field -> !values.get(field).equals(now.get(field)))) {
      written.put("calendar", fields(values, FIELDS));
    }
  }

  /** The calendar of the company as the charter writes it. */
  static WrittenValue written(FormValues values) {
    return fields(values, FIELDS.subList(1, FIELDS.size()));
  }

  private static WrittenValue fields(FormValues values, List<String> names) {
    var calendar = WrittenValue.Fields.NONE;
    for (var field : names) {
      var value = values.find(field);
      calendar = value.isPresent() ? calendar.with(field, value.get()) : calendar;
    }
    return calendar;
  }

  /** What the calendar of a party means, with the holidays of the year from a day on. */
  static String sentence(Company company, String party, LocalDate today) {
    return company
        .find(party)
        .map(found -> found.calendar().orElse(company.calendar()))
        .map(calendar -> CalendarWords.say(calendar, today))
        .orElse("");
  }
}
