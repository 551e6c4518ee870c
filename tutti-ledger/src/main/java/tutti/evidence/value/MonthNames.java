package tutti.evidence.value;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months, whole and cut, in the languages exports are written in. */
final class MonthNames {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl");

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

  private static final int CUT = 3;

  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  /** Where languages differ in what a cut name means, none of them is taken. */
  private static Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    for (var language : LANGUAGES) {
      for (var month : Month.values()) {
        for (var style : STYLES) {
          put(numbers, month.getDisplayName(style, Locale.forLanguageTag(language)), month);
        }
      }
    }
    for (var month : Month.values()) {
      put(numbers, month.name().substring(0, CUT), month);
    }
    numbers.put("sept", Month.SEPTEMBER.getValue());
    numbers.values().removeIf(number -> number == 0);
    return Map.copyOf(numbers);
  }

  private static void put(Map<String, Integer> numbers, String name, Month month) {
    numbers.merge(
        plain(name),
        month.getValue(),
        (one, other) -> one.equals(other) ? one : Integer.valueOf(0));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** The number of a month by its name, whole or cut, with or without its point. */
  static Optional<Integer> number(String name) {
    return Optional.ofNullable(NUMBERS.get(plain(name)));
  }
}
