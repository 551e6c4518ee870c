package tutti.company.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The national holidays of Japan from 2000 to 2099, by the Act on National Holidays (Act No. 178 of
 * 1948) as it was in force in each year: its article 2 names the days; a day that follows a Sunday
 * holiday is free in its place, and so is a day between two holidays (article 3). The acts of 2017
 * and 2018 on the abdication and accession set days of 2019; the acts on the Olympic Games (2018,
 * 2020) moved days of 2020 and 2021.
 *
 * <p>The equinoxes are announced a year ahead; the formula is that of the Hydrographic Department
 * (Shinkoyomi benricho, for 1980 to 2099).
 */
final class JapaneseHolidays {

  private static final int FIRST = 2000;
  private static final int LAST = 2099;

  private final int year;
  private final Map<LocalDate, String> days = new TreeMap<>();

  private JapaneseHolidays(int year) {
    this.year = year;
  }

  static boolean knows(int year) {
    return year >= FIRST && year <= LAST;
  }

  /** The holidays of a year and their names, in order. */
  static Map<LocalDate, String> holidays(int year) {
    var japan = new JapaneseHolidays(year);
    japan.named();
    japan.emperor();
    japan.summer();
    japan.between();
    japan.substitutes();
    return japan.days;
  }

  private void named() {
    add(1, 1, "New Year's Day");
    add(monday(1, 2), "Coming of Age Day");
    add(2, 11, "National Foundation Day");
    add(3, equinox(20.8431), "Vernal Equinox Day");
    add(4, 29, year < 2007 ? "Greenery Day" : "Showa Day");
    add(5, 3, "Constitution Memorial Day");
    if (year >= 2007) {
      add(5, 4, "Greenery Day");
    }
    add(5, 5, "Children's Day");
    add(year < 2003 ? date(9, 15) : monday(9, 3), "Respect for the Aged Day");
    add(9, equinox(23.2488), "Autumnal Equinox Day");
    add(11, 3, "Culture Day");
    add(11, 23, "Labour Thanksgiving Day");
  }

  /** The birthday of the emperor who reigned then, and the accession of 2019. */
  private void emperor() {
    if (year <= 2018) {
      add(12, 23, "Emperor's Birthday");
    } else if (year >= 2020) {
      add(2, 23, "Emperor's Birthday");
    } else {
      add(5, 1, "Accession Day");
      add(10, 22, "Enthronement Ceremony");
    }
  }

  private void summer() {
    switch (year) {
      case 2020 -> summer(date(7, 23), date(8, 10), date(7, 24));
      case 2021 -> summer(date(7, 22), date(8, 8), date(7, 23));
      default -> summer(year < 2003 ? date(7, 20) : monday(7, 3), date(8, 11), monday(10, 2));
    }
  }

  private void summer(LocalDate marine, LocalDate mountain, LocalDate sports) {
    add(marine, "Marine Day");
    if (year >= 2016) {
      add(mountain, "Mountain Day");
    }
    add(sports, year < 2020 ? "Health and Sports Day" : "Sports Day");
  }

  /** Article 3, paragraph 3; until 2006 not when it is itself a Sunday or a substitute. */
  private void between() {
    for (var day : new TreeSet<>(days.keySet())) {
      var middle = day.plusDays(1);
      if (days.containsKey(middle.plusDays(1)) && ordinary(middle)) {
        days.putIfAbsent(middle, "Citizens' Holiday");
      }
    }
  }

  private boolean ordinary(LocalDate middle) {
    return middle.getDayOfWeek() != SUNDAY
        && (year >= 2007 || middle.minusDays(1).getDayOfWeek() != SUNDAY);
  }

  /** Article 3, paragraph 2: since 2007 the next day that is no holiday, before that the Monday. */
  private void substitutes() {
    for (var day : new TreeSet<>(days.keySet())) {
      if (day.getDayOfWeek() == SUNDAY && !"Citizens' Holiday".equals(days.get(day))) {
        days.putIfAbsent(substitute(day), "Substitute Holiday");
      }
    }
  }

  private LocalDate substitute(LocalDate sunday) {
    var day = sunday.plusDays(1);
    while (year >= 2007 && days.containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private void add(int month, int day, String name) {
    add(date(month, day), name);
  }

  private void add(LocalDate day, String name) {
    days.put(day, name);
  }

  private LocalDate date(int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private LocalDate monday(int month, int which) {
    return date(month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, MONDAY));
  }

  private int equinox(double at1980) {
    var years = year - 1980;
    return (int) (at1980 + 0.242194 * years) - years / 4;
  }
}
