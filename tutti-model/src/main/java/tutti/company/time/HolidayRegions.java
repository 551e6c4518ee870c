package tutti.company.time;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.reading.SpellingSuggestion;

/** The regions whose public holidays are known: countries, and parts of them. */
public final class HolidayRegions {

  private static final int LONGEST_LIST = 60;
  private static final int SHORTEST_NAME = 5;
  private static final List<Locale> LANGUAGES =
      Stream.of("en", "de", "fr", "nl", "pt", "sv").map(Locale::of).toList();
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());
  private static final Map<String, CalendarHierarchy> COUNTRIES = new ConcurrentHashMap<>();

  private static final Map<String, String> ALSO_CALLED =
      Map.of(
          "uk", "gb",
          "greatbritain", "gb",
          "england", "gb-eng",
          "scotland", "gb-sct",
          "wales", "gb-wls",
          "usa", "us",
          "holland", "nl",
          "el", "gr",
          "uae", "ae");

  /**
   * Countries of which Jollyday 2.19 lacks two or more working days a year on average against an
   * independent list ({@code holidays} 0.105 for Python, 2024 to 2030).
   */
  private static final Set<String> INCOMPLETE =
      Set.of(
          "af", "al", "ao", "ar", "az", "ba", "bd", "bo", "bw", "by", "cc", "cl", "cv", "cy", "ec",
          "eg", "fm", "gm", "gp", "gq", "gu", "gw", "gy", "hk", "hn", "in", "ir", "is", "jo", "kg",
          "ki", "kz", "lb", "ma", "me", "mu", "ne", "ng", "pa", "pe", "ph", "pk", "py", "rw", "sa",
          "sd", "sg", "sl", "sr", "st", "sy", "tn", "tr", "tv", "uz", "va", "vn", "xk", "ye");

  private HolidayRegions() {}

  /** Whether the public holidays of a region are known; large and small letters are the same. */
  public static boolean known(String region) {
    return find(region).isPresent();
  }

  /** The name of a region in English: {@code Berlin} for {@code de-be}. */
  public static String name(String region) {
    return find(region).map(HolidayRegions::described).orElse(region);
  }

  /** {@code Germany, Berlin} for {@code de-be}; the country alone for a country. */
  public static String fullName(String region) {
    var country = name(country(region));
    return region.contains("-") ? country + ", " + name(region) : country;
  }

  /** The parts of a region that have holidays of their own, as they are written. */
  public static List<String> parts(String region) {
    var written = region.toLowerCase(Locale.ROOT);
    return find(written).stream()
        .flatMap(found -> new TreeMap<>(found.getChildren()).keySet().stream())
        .map(part -> written + "-" + part)
        .toList();
  }

  /** What is known to be missing in the holidays of a region, as a sentence. */
  public static Optional<String> missing(String region) {
    return INCOMPLETE.contains(country(region))
        ? Optional.of(
            "The holidays known of %s are incomplete: feasts that move, or days set year by year, are missing."
                .formatted(name(country(region))))
        : Optional.empty();
  }

  /** What is wrong with a region and which one may be meant; empty when it is known. */
  public static Optional<String> fault(String region) {
    if (known(region)) {
      return Optional.empty();
    }
    var outer = outermostKnown(region);
    return Optional.of(outer.map(in -> noPart(in, region)).orElseGet(() -> noCountry(region)));
  }

  private static Optional<String> outermostKnown(String region) {
    var outer = region;
    while (outer.contains("-")) {
      outer = outer.substring(0, outer.lastIndexOf('-'));
      if (known(outer)) {
        return Optional.of(outer);
      }
    }
    return Optional.empty();
  }

  private static String noPart(String outer, String region) {
    var parts = parts(outer);
    return parts.isEmpty()
        ? "%s has no parts with holidays of their own; write %s, found %s."
            .formatted(
                name(outer), outer.toLowerCase(Locale.ROOT), SpellingSuggestion.quoted(region))
        : "No holidays are known for %s%s Of %s are known: %s."
            .formatted(
                SpellingSuggestion.quoted(region),
                meant(region.substring(outer.length() + 1), parts)
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("."),
                name(outer),
                list(parts));
  }

  private static String noCountry(String region) {
    var countries = countries();
    return "No holidays are known for "
        + SpellingSuggestion.quoted(region)
        + Optional.of(region.replace('_', '-'))
            .filter(HolidayRegions::known)
            .or(() -> Optional.ofNullable(ALSO_CALLED.get(plain(country(region)))))
            .map(HolidayRegions::said)
            .or(() -> meant(country(region), countries))
            .map(near -> "; did you mean " + near + "?")
            .orElseGet(() ->
                "; expected a country or a part of one, such as de or de-be. Known are %s."
                    .formatted(list(countries)));
  }

  private static String list(Collection<String> regions) {
    var more = regions.size() - LONGEST_LIST;
    return regions.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** The one region of these that is so called, or written almost so. */
  private static Optional<String> meant(String written, Collection<String> regions) {
    var plain = plain(written);
    return Stream.<BiPredicate<String, String>>of(
            HolidayRegions::called, HolidayRegions::nearlyCalled, HolidayRegions::nearlyWritten)
        .filter(fits -> !plain.isEmpty())
        .flatMap(fits -> regions.stream().filter(region -> fits.test(region, plain)).limit(1))
        .findFirst()
        .map(HolidayRegions::said);
  }

  private static String said(String region) {
    return "\"%s\" (%s)".formatted(region, name(region));
  }

  private static boolean called(String region, String plain) {
    return names(region).anyMatch(plain::equals) || threeLetters(region).equals(plain);
  }

  private static boolean nearlyCalled(String region, String plain) {
    return plain.length() >= SHORTEST_NAME
        && names(region).anyMatch(name -> oneLetterApart(name, plain));
  }

  private static boolean nearlyWritten(String region, String plain) {
    var code = region.substring(region.lastIndexOf('-') + 1);
    return code.length() + plain.length() >= SHORTEST_NAME && oneLetterApart(code, plain);
  }

  /** What a region is called in some languages; of a country without reading its holidays. */
  private static Stream<String> names(String region) {
    return LANGUAGES.stream()
        .flatMap(language -> nameIn(region, language).stream())
        .map(HolidayRegions::plain)
        .distinct();
  }

  private static Optional<String> nameIn(String region, Locale language) {
    return region.contains("-")
        ? find(region).map(found -> found.getDescription(language))
        : Optional.of(Locale.of("", region.toUpperCase(Locale.ROOT)).getDisplayCountry(language));
  }

  /** Whether one letter is more, less or another. */
  private static boolean oneLetterApart(String one, String other) {
    var same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return rest(one, same + 1).equals(rest(other, same + 1))
        || rest(one, same).equals(rest(other, same + 1))
        || rest(one, same + 1).equals(rest(other, same));
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }

  /** Its letters in the older code of ISO 3166: {@code deu} for {@code de}. */
  private static String threeLetters(String region) {
    var code = region.toUpperCase(Locale.ROOT);
    return ISO.contains(code) ? Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT) : "";
  }

  /** Small letters alone, without marks. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }

  /** The countries whose holidays are known. */
  public static List<String> countries() {
    return HolidayManager.getSupportedCalendarCodes().stream()
        .map(code -> code.toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }

  private static String country(String region) {
    return region.toLowerCase(Locale.ROOT).split("-", -1)[0];
  }

  private static Optional<CalendarHierarchy> find(String region) {
    var steps = region.toLowerCase(Locale.ROOT).split("-", -1);
    var found = ofCountry(steps[0]);
    for (var part : Arrays.asList(steps).subList(1, steps.length)) {
      found = found.flatMap(outer -> Optional.ofNullable(outer.getChildren().get(part)));
    }
    return found;
  }

  private static Optional<CalendarHierarchy> ofCountry(String country) {
    return HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT))
        ? Optional.of(COUNTRIES.computeIfAbsent(country, HolidayRegions::hierarchy))
        : Optional.empty();
  }

  private static CalendarHierarchy hierarchy(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country)).getCalendarHierarchy();
  }

  private static String described(CalendarHierarchy region) {
    return region.getDescription(Locale.ENGLISH);
  }
}
