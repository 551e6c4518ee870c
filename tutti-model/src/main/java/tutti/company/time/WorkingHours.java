package tutti.company.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Working hours as people write them: {@code 09:00-18:00}, a night {@code 22:00-06:00}, round the
 * clock {@code 00:00-24:00} (ISO 8601 writes the end of a day so), with a break {@code 9-12,
 * 13-17:30}; {@code 24x7} and {@code 24x5} say the days, too.
 */
public final class WorkingHours {

  static final int DAY = 86_400;

  private static final String TIME = "(\\d{1,2})(?::?(\\d{2})(?::(\\d{2}))?)?";
  private static final Pattern SHIFT = Pattern.compile(TIME + "\\s*(?:-|–|to)\\s*" + TIME);
  private static final Pattern ROUND_THE_CLOCK = Pattern.compile("24\\s*(?:h|[x×/]\\s*([1-7]))");

  private WorkingHours() {}

  /**
   * The shifts of a day a text means, in the order of the day.
   *
   * @throws IllegalArgumentException when it means none, or two at the same time
   */
  public static List<WorkingShift> parse(String text) {
    if (ROUND_THE_CLOCK.matcher(text.strip()).matches()) {
      return List.of(WorkingShift.WHOLE_DAY);
    }
    return checked(Arrays.stream(text.split(",", -1)).map(WorkingHours::shift).toList());
  }

  /** On how many days of a week a text says the hours hold: 7 of {@code 24x7}; else empty. */
  public static OptionalInt daysSaid(String text) {
    var found = ROUND_THE_CLOCK.matcher(text.strip());
    return found.matches() && found.group(1) != null
        ? OptionalInt.of(Integer.parseInt(found.group(1)))
        : OptionalInt.empty();
  }

  private static WorkingShift shift(String written) {
    var found = SHIFT.matcher(written.strip());
    if (!found.matches()) {
      throw new IllegalArgumentException("Not working hours: " + written);
    }
    var opens = seconds(found, 1);
    var closes = seconds(found, 4);
    if (opens == closes || opens == DAY) {
      throw new IllegalArgumentException("Hours end at another time than they begin: " + written);
    }
    return new WorkingShift(time(opens), time(closes));
  }

  private static int seconds(Matcher found, int group) {
    var seconds =
        number(found, group) * 3_600 + number(found, group + 1) * 60 + number(found, group + 2);
    if (seconds > DAY || number(found, group + 1) > 59 || number(found, group + 2) > 59) {
      throw new IllegalArgumentException("Not a time of day: " + found.group());
    }
    return seconds;
  }

  private static int number(Matcher found, int group) {
    return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
  }

  private static LocalTime time(int seconds) {
    return LocalTime.ofSecondOfDay(seconds % DAY);
  }

  /**
   * The shifts in the order of the day.
   *
   * @throws IllegalArgumentException when there is none or when two overlap; the last of a day may
   *     reach into the next day until its first begins
   */
  static List<WorkingShift> checked(List<WorkingShift> shifts) {
    var sorted = new ArrayList<>(shifts);
    sorted.sort(Comparator.comparing(WorkingShift::opens));
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("A calendar has working hours");
    }
    for (var i = 0; i < sorted.size(); i++) {
      var ends = i + 1 < sorted.size() ? opens(sorted.get(i + 1)) : DAY + opens(sorted.getFirst());
      if (sorted.get(i).ends() > ends) {
        throw new IllegalArgumentException("Two stretches of working hours overlap: " + shifts);
      }
    }
    return List.copyOf(sorted);
  }

  private static int opens(WorkingShift shift) {
    return shift.opens().toSecondOfDay();
  }

  /** As they are written: {@code 09:00-12:00, 13:00-17:30}. */
  public static String write(List<WorkingShift> shifts) {
    return shifts.stream().map(WorkingShift::toString).collect(Collectors.joining(", "));
  }

  /** As people say them: {@code 09:00 to 12:00 and 13:00 to 17:30}. */
  public static String say(List<WorkingShift> shifts) {
    return shifts.stream()
        .map(shift -> shift.toString().replace("-", " to "))
        .collect(Collectors.joining(" and "));
  }
}
