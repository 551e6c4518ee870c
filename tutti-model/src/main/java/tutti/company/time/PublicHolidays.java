package tutti.company.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Public holidays by region, as Jollyday knows them; observances on which people work are left out.
 * Two countries are put right: Japan, which {@link JapaneseHolidays} reckons by its act, and
 * Mexico, where no holiday is moved off a weekend (Ley Federal del Trabajo, article 74).
 */
public final class PublicHolidays {

  private static final int FIRST = 1900;
  private static final int LAST = 2200;
  private static final Map<String, SortedMap<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

  private PublicHolidays() {}

  /**
   * The public holidays of a year; none before 1900 and after 2200.
   *
   * @param region a country, such as {@code de}, or a part of one, such as {@code de-be}
   * @throws IllegalArgumentException when nothing is known of it
   */
  public static Set<LocalDate> in(String region, int year) {
    return named(region, year).keySet();
  }

  /** The public holidays of a year with their names, in order. */
  public static SortedMap<LocalDate, String> named(String region, int year) {
    return year < FIRST || year > LAST
        ? Collections.emptySortedMap()
        : KNOWN.computeIfAbsent(
            region.toLowerCase(Locale.ROOT) + "/" + year, key -> asked(region, year));
  }

  private static SortedMap<LocalDate, String> asked(String region, int year) {
    if (!HolidayRegions.known(region)) {
      throw new IllegalArgumentException("No holidays are known for " + region);
    }
    var parts = region.toLowerCase(Locale.ROOT).split("-", -1);
    return Collections.unmodifiableSortedMap(
        parts[0].equals("jp") && JapaneseHolidays.knows(year)
            ? new TreeMap<>(JapaneseHolidays.holidays(year))
            : ofJollyday(parts, year));
  }

  private static TreeMap<LocalDate, String> ofJollyday(String[] parts, int year) {
    var named = new TreeMap<LocalDate, String>();
    HolidayManager.getInstance(ManagerParameters.create(parts[0]))
        .getHolidays(Year.of(year), Arrays.copyOfRange(parts, 1, parts.length))
        .stream()
        .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
        .forEach(
            holiday -> named.merge(day(parts[0], holiday), name(holiday), (a, b) -> a + ", " + b));
    return named;
  }

  private static LocalDate day(String country, Holiday holiday) {
    return country.equals("mx") ? holiday.getActualDate() : holiday.getDate();
  }

  private static String name(Holiday holiday) {
    return holiday.getDescription(Locale.ENGLISH);
  }
}
