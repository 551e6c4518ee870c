package tutti.company.file;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import tutti.company.time.HolidayRegions;
import tutti.company.time.NamedDays;
import tutti.company.time.Weekdays;
import tutti.company.time.WorkingCalendar;
import tutti.company.time.WorkingHours;
import tutti.reading.yaml.YamlEntry;

/**
 * Reads {@code calendar: {zone: Europe/Berlin, days: mon-fri, hours: 09:00-18:00, holidays: de-be,
 * free: [12-24], worked: [2026-12-05]}}. What it leaves out is as in the company's calendar.
 */
final class CalendarEntry {

  static final List<String> FIELDS = List.of("zone", "days", "hours", "holidays", "free", "worked");

  private static final String HOURS =
      "hours such as 09:00-18:00, a night 22:00-06:00, round the clock 00:00-24:00 or 24x7, with a"
          + " break 09:00-12:00, 13:00-18:00";
  private static final String DAYS =
      "days such as mon-fri, sun-thu, fri-mon, \"mon, wed\" or daily";
  private static final String NAMED =
      "days such as 2026-12-31, 12-24 of every year, or 2026-12-24/2027-01-01, at most 366";
  private static final String NO_HOLIDAYS = "none";

  private final EntryFields fields;
  private final WorkingCalendar otherwise;
  private final Optional<String> hours;

  private CalendarEntry(EntryFields fields, WorkingCalendar otherwise) {
    this.fields = fields;
    this.otherwise = otherwise;
    this.hours = written("hours");
  }

  static Optional<WorkingCalendar> read(YamlEntry entry, WorkingCalendar otherwise) {
    return EntryFields.of(entry, FIELDS, "{hours: 09:00-18:00, days: mon-fri}")
        .map(fields -> new CalendarEntry(fields, otherwise).calendar());
  }

  private WorkingCalendar calendar() {
    var free = named("free", otherwise.free());
    return new WorkingCalendar(
        fields
            .as("zone", ZoneId::of, "a time zone such as Europe/Berlin or UTC")
            .orElse(otherwise.zone()),
        days(),
        hours
            .flatMap(text -> read("hours", text, WorkingHours::parse, HOURS))
            .orElse(otherwise.shifts()),
        holidays(),
        free,
        worked(free));
  }

  /** As they are written; of {@code 24x7} as it says, when nothing else does. */
  private Set<DayOfWeek> days() {
    var days = written("days").flatMap(text -> read("days", text, Weekdays::parse, DAYS));
    var said = hours.map(WorkingHours::daysSaid).orElse(OptionalInt.empty());
    if (said.isEmpty()) {
      return days.orElse(otherwise.days());
    }
    var number = said.getAsInt();
    days.filter(named -> named.size() != number)
        .ifPresent(named ->
            refuse(
                "hours",
                "24x%d is round the clock on %d days, and days names %d; write hours: 00:00-24:00."
                    .formatted(number, number, named.size())));
    return days.orElseGet(() -> firstDays(number));
  }

  /** The days on which the company works when they are so many; else from Monday on. */
  private Set<DayOfWeek> firstDays(int number) {
    return otherwise.days().size() == number
        ? otherwise.days()
        : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.of(number));
  }

  private Optional<String> holidays() {
    var region = fields.text("holidays").map(text -> text.toLowerCase(Locale.ROOT));
    if (region.filter(NO_HOLIDAYS::equals).isPresent()) {
      return Optional.empty();
    }
    fields
        .text("holidays")
        .flatMap(HolidayRegions::fault)
        .ifPresent(fault -> refuse("holidays", fault));
    return region.filter(HolidayRegions::known).or(otherwise::holidays);
  }

  private NamedDays named(String field, NamedDays company) {
    return written(field)
        .flatMap(text -> read(field, text, NamedDays::listed, NAMED))
        .orElse(company);
  }

  /** Of a day named both free and worked, what the party says holds, not the company. */
  private NamedDays worked(NamedDays free) {
    var worked = named("worked", otherwise.worked());
    if (!free.meets(worked)) {
      return worked;
    }
    refuse("worked", "A day is named here and under free; it is one or the other.");
    return NamedDays.NONE;
  }

  /** One text, or the texts of a list after each other. */
  private Optional<String> written(String field) {
    return fields.entry().find(field).map(found -> String.join(", ", fields.texts(field)));
  }

  private <T> Optional<T> read(
      String field, String text, Function<String, T> parser, String expected) {
    return fields.entry().find(field).flatMap(entry -> entry.parsed(text, parser, expected));
  }

  private void refuse(String field, String says) {
    fields.entry().find(field).ifPresent(entry -> entry.refuse(says));
  }
}
