package tutti.company.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.reading.SpellingSuggestion;

/** Time zones as people name them: {@code Europe/Berlin}, {@code Berlin}, {@code UTC+2}. */
public final class ZoneNames {

  /** Zones that name a place: a continent and a city, each place by its shortest name. */
  private static final List<String> PLACES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(
              id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
          .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
          .toList();

  /** Large cities after which no zone is named. */
  private static final Map<String, String> CITIES =
      Map.ofEntries(
          Map.entry("bangalore", "Asia/Kolkata"),
          Map.entry("barcelona", "Europe/Madrid"),
          Map.entry("beijing", "Asia/Shanghai"),
          Map.entry("boston", "America/New_York"),
          Map.entry("cologne", "Europe/Berlin"),
          Map.entry("delhi", "Asia/Kolkata"),
          Map.entry("frankfurt", "Europe/Berlin"),
          Map.entry("geneva", "Europe/Zurich"),
          Map.entry("hamburg", "Europe/Berlin"),
          Map.entry("milan", "Europe/Rome"),
          Map.entry("mumbai", "Asia/Kolkata"),
          Map.entry("munich", "Europe/Berlin"),
          Map.entry("new_delhi", "Asia/Kolkata"),
          Map.entry("rio_de_janeiro", "America/Sao_Paulo"),
          Map.entry("san_francisco", "America/Los_Angeles"),
          Map.entry("seattle", "America/Los_Angeles"),
          Map.entry("washington", "America/New_York"));

  private ZoneNames() {}

  /** The zone a text names, large and small letters being the same; empty when it names none. */
  public static Optional<ZoneId> find(String written) {
    var name = written.strip().replaceAll("\\s+", "_").toLowerCase(Locale.ROOT);
    return PLACES.stream()
        .filter(id -> id.toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .or(() -> PLACES.stream().filter(id -> lowerCity(id).equals(name)).findFirst())
        .or(() -> Optional.ofNullable(CITIES.get(name)))
        .map(ZoneId::of)
        .or(() -> exact(written.strip()));
  }

  private static String lowerCity(String id) {
    return city(id).toLowerCase(Locale.ROOT);
  }

  private static Optional<ZoneId> exact(String written) {
    try {
      return Optional.of(ZoneId.of(written.equalsIgnoreCase("utc") ? "UTC" : written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Why a text names no zone, and which one may be meant. */
  public static String fault(String written) {
    var near = SpellingSuggestion.hint(written.strip(), near(written));
    return "No time zone is known as %s%s"
        .formatted(
            SpellingSuggestion.quoted(written.strip()),
            near.contains("did you mean")
                ? near
                : "; write its city, such as Berlin, or its name, such as Europe/Berlin.");
  }

  /** Whole names where a continent was written, else cities. */
  private static List<String> near(String written) {
    return written.contains("/")
        ? PLACES
        : Stream.concat(PLACES.stream().map(ZoneNames::city), CITIES.keySet().stream())
            .map(city -> city.replace('_', ' '))
            .distinct()
            .toList();
  }

  /** Zones by their places, to be offered. */
  public static List<String> places() {
    return PLACES.stream().sorted().toList();
  }

  /** Where a zone is, as people say it: {@code Berlin}, {@code New York}, {@code UTC}. */
  public static String place(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : city(zone.getId()).replace('_', ' ');
  }

  /** A time as it is said to readers who may be elsewhere: {@code 1 Dec 2026, 14:30, Berlin}. */
  public static String at(String time, ZoneId zone) {
    return time + ", " + place(zone);
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
