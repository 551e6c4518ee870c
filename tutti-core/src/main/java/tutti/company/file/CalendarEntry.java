package tutti.company.file;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.company.time.Calendar;
import tutti.company.time.Holidays;
import tutti.reading.Entry;

/**
 * Reads {@code calendar: {zone: Europe/Berlin, days: mon-fri, hours: 09:00-18:00, holidays:
 * de-be}}.
 */
final class CalendarEntry {

  static final List<String> FIELDS = List.of("zone", "days", "hours", "holidays");

  private CalendarEntry() {}

  static Optional<Calendar> read(Entry entry, Calendar otherwise) {
    return Fields.of(entry, FIELDS, "{hours: 09:00-18:00, days: mon-fri}")
        .map(fields -> calendar(fields, otherwise));
  }

  private static Calendar calendar(Fields fields, Calendar otherwise) {
    var hours = fields.as("hours", CalendarEntry::hours, "hours such as 09:00-18:00");
    return new Calendar(
        fields
            .as("zone", ZoneId::of, "a time zone such as Europe/Berlin or UTC")
            .orElse(otherwise.zone()),
        fields.as("days", CalendarEntry::days, "days such as mon-fri").orElse(otherwise.days()),
        hours.map(List::getFirst).orElse(otherwise.opens()),
        hours.map(List::getLast).orElse(otherwise.closes()),
        fields
            .as(
                "holidays",
                CalendarEntry::region,
                "a country or a part of one, such as de or de-be")
            .or(otherwise::holidays));
  }

  private static List<LocalTime> hours(String written) {
    var parts = written.split("-", -1);
    var hours = List.of(LocalTime.parse(parts[0].strip()), LocalTime.parse(parts[1].strip()));
    if (!hours.getLast().isAfter(hours.getFirst())) {
      throw new IllegalArgumentException(written);
    }
    return hours;
  }

  private static Set<DayOfWeek> days(String written) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var part : written.split("[, ]+", -1)) {
      var ends = part.split("-", -1);
      days.addAll(EnumSet.range(day(ends[0]), day(ends[ends.length - 1])));
    }
    return days;
  }

  private static DayOfWeek day(String written) {
    for (var day : DayOfWeek.values()) {
      if (written.length() >= 2
          && day.name().startsWith(written.toUpperCase(java.util.Locale.ROOT))) {
        return day;
      }
    }
    throw new IllegalArgumentException(written);
  }

  private static String region(String written) {
    Holidays.in(written, 2026);
    return written;
  }
}
