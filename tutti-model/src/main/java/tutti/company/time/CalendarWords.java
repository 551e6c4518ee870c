package tutti.company.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a calendar means, so that who wrote it sees whether it is what was meant. */
public final class CalendarWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private CalendarWords() {}

  /** The calendar in sentences, with every day off of the year from a day on. */
  public static String say(WorkingCalendar calendar, LocalDate from) {
    var said = new ArrayList<String>();
    said.add(
        "Works %s, %s (%s)."
            .formatted(
                Weekdays.write(calendar.days()),
                WorkingHours.say(calendar.shifts()),
                calendar.zone()));
    calendar.holidays().ifPresent(region -> said.addAll(holidays(calendar, region, from)));
    if (!calendar.free().isEmpty()) {
      said.add("Also free: %s.".formatted(calendar.free().write()));
    }
    if (!calendar.worked().isEmpty()) {
      said.add("Worked all the same: %s.".formatted(calendar.worked().write()));
    }
    return String.join(" ", said);
  }

  private static List<String> holidays(WorkingCalendar calendar, String region, LocalDate from) {
    var said = new ArrayList<String>();
    var off = off(calendar, region, from);
    said.add(
        "Public holidays of %s on its working days in the coming year: %s."
            .formatted(
                HolidayRegions.fullName(region),
                off.isEmpty()
                    ? "none"
                    : off.entrySet().stream()
                        .map(day -> day.getKey().format(DAY) + " " + day.getValue())
                        .collect(Collectors.joining("; "))));
    HolidayRegions.missing(region)
        .ifPresent(missing -> said.add(missing + " Name them under free."));
    if (!HolidayRegions.parts(region).isEmpty()) {
      said.add(
          "These are the days of all of %s; parts have more, written %s."
              .formatted(HolidayRegions.name(region), some(HolidayRegions.parts(region))));
    }
    return said;
  }

  /** The public holidays of a year from a day on that free a working day. */
  private static SortedMap<LocalDate, String> off(
      WorkingCalendar calendar, String region, LocalDate from) {
    var off = new TreeMap<>(PublicHolidays.named(region, from.getYear()));
    off.putAll(PublicHolidays.named(region, from.getYear() + 1));
    off.keySet()
        .removeIf(day ->
            !calendar.days().contains(day.getDayOfWeek()) || calendar.worked().contains(day));
    return off.subMap(from, from.plusYears(1));
  }

  private static String some(List<String> parts) {
    var most = 6;
    return parts.stream().limit(most).collect(Collectors.joining(", "))
        + (parts.size() > most ? " and so on" : "");
  }
}
