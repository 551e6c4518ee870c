package tutti.company.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Public holidays by region, as Jollyday knows them. */
public final class Holidays {

  private static final Map<String, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

  private Holidays() {}

  /**
   * The public holidays of a year.
   *
   * @param region a country, such as {@code de}, or a part of one, such as {@code de-be}
   * @throws IllegalArgumentException when nothing is known of the country
   */
  public static Set<LocalDate> in(String region, int year) {
    return KNOWN.computeIfAbsent(
        region.toLowerCase(Locale.ROOT) + "/" + year, key -> asked(region, year));
  }

  private static Set<LocalDate> asked(String region, int year) {
    var parts = region.toLowerCase(Locale.ROOT).split("-", -1);
    return manager(parts[0])
        .getHolidays(Year.of(year), Arrays.copyOfRange(parts, 1, parts.length))
        .stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static HolidayManager manager(String country) {
    if (!HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException("No holidays are known for " + country);
    }
    return HolidayManager.getInstance(ManagerParameters.create(country));
  }
}
