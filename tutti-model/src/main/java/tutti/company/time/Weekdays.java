package tutti.company.time;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days of the week as people write them: {@code mon-fri}, {@code sun-thu} and {@code fri-mon} over
 * the end of the week, {@code mon, wed, fri}, {@code daily}.
 */
public final class Weekdays {

  private static final int SHORTEST = 2;

  private Weekdays() {}

  /**
   * The days a text means.
   *
   * @throws IllegalArgumentException when it means none
   */
  public static Set<DayOfWeek> parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "daily", "every day", "all" -> EnumSet.allOf(DayOfWeek.class);
      case "weekdays" -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
      case String listed -> listed(listed.replaceAll("\\s*(?:-|–|\\bto\\b)\\s*", "-"));
    };
  }

  private static Set<DayOfWeek> listed(String listed) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var part : listed.split("[, ]+", -1)) {
      var ends = part.split("-", -1);
      if (ends.length > 2) {
        throw new IllegalArgumentException("Not days of the week: " + part);
      }
      addFrom(days, day(ends[0]), day(ends[ends.length - 1]));
    }
    return days;
  }

  /** From one day to another, over the end of the week when it lies between them. */
  private static void addFrom(Set<DayOfWeek> days, DayOfWeek first, DayOfWeek last) {
    var day = first;
    for (; day != last; day = day.plus(1)) {
      days.add(day);
    }
    days.add(day);
  }

  private static DayOfWeek day(String written) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> written.length() >= SHORTEST)
        .filter(day -> day.name().startsWith(written.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a day of the week: " + written));
  }

  /** As they are written, in as few stretches as there are: {@code sun-thu}, {@code mon, wed}. */
  public static String write(Set<DayOfWeek> days) {
    return days.size() == DayOfWeek.values().length
        ? "mon-sun"
        : Arrays.stream(DayOfWeek.values())
            .filter(day -> days.contains(day) && !days.contains(day.minus(1)))
            .map(first -> stretch(days, first))
            .collect(Collectors.joining(", "));
  }

  private static String stretch(Set<DayOfWeek> days, DayOfWeek first) {
    var last = first;
    while (days.contains(last.plus(1))) {
      last = last.plus(1);
    }
    return first == last ? word(first) : word(first) + "-" + word(last);
  }

  private static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
