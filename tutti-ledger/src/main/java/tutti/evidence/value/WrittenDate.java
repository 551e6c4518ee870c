package tutti.evidence.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutti.reading.SpellingSuggestion;
import tutti.reading.time.TimeParser;
import tutti.reading.time.WrittenTime;

/**
 * Dates as exports write them beside ISO 8601: {@code 04/Mar/26 2:22 PM}, {@code Mar 4, 2026},
 * {@code 4 March 2026 14:22}, {@code 04.03.2026 14:22}, {@code 2026/03/04}, {@code Wed Mar 04 2026
 * 14:22:00 GMT+0000 (GMT)} as browsers write it, and {@code 3/4/2026} where its {@link DateOrder}
 * is known. Two digits of a year are 2000 to 2099.
 */
final class WrittenDate {

  private static final int LONGEST = 64;
  private static final int THIS_CENTURY = 2000;
  private static final int HALF_DAY = 12;
  private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
  private static final String NAME = "(?<name>\\p{L}{3,12})\\.?";

  private static final String CLOCK =
      "(?:(?:,|\\bat|[Tt]|-)?\\s*(?<![\\d])(?<hour>\\d{1,2}):(?<minute>\\d{2})"
          + "(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?)?";

  private static final String OFFSET =
      "\\s*(?:(?<zone>Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|[+-]\\d{2})"
          + "(?: \\([\\p{L} .]{2,40}\\))?)?";

  private static final Pattern YEAR_FIRST =
      written("(?<year>\\d{4})(?<mark>[/.])(?<one>\\d{1,2})\\k<mark>(?<other>\\d{1,2})");

  private static final Pattern YEAR_LAST =
      written("(?<one>\\d{1,2})(?<mark>[/.-])(?<other>\\d{1,2})\\k<mark>" + YEAR);

  private static final Pattern DAY_AND_NAME =
      written("(?<one>\\d{1,2})(?:st|nd|rd|th|\\.)?[ /-]*" + NAME + ",?[ /-]*" + YEAR);

  private static final Pattern NAME_AND_DAY =
      written(NAME + "\\s*(?<one>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})");

  private WrittenDate() {}

  private static Pattern written(String date) {
    return Pattern.compile("(?:\\p{L}{2,12}\\.?,?\\s+)??" + date + "\\s*" + CLOCK + OFFSET);
  }

  /**
   * The moment or the day a text means; none where it is of another form.
   *
   * @param zone for texts that name none
   * @throws IllegalArgumentException with a sentence when it names a day or a time that is none
   */
  static Optional<WrittenTime> read(String text, ZoneId zone, DateOrder order) {
    var plain = text.strip().replaceAll("[\\s\\p{Z}]+", " ");
    try {
      return plain.length() > LONGEST
          ? Optional.empty()
          : day(plain, order)
              .map(date -> date.in(zone))
              .map(time -> TimeParser.inRange(text, time));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          SpellingSuggestion.quoted(text) + " is not a time: no calendar or clock shows it", e);
    }
  }

  /** A day, and what stands behind it. */
  private record Dated(LocalDate day, Matcher rest) {
    WrittenTime in(ZoneId zone) {
      var there = Optional.ofNullable(rest.group("zone")).map(Dated::zone).orElse(zone);
      return rest.group("hour") == null
          ? WrittenTime.day(day, there)
          : WrittenTime.moment(day.atTime(clock()).atZone(there).toInstant());
    }

    private static ZoneId zone(String written) {
      return ZoneId.of(written.replaceFirst("^(?:UTC|GMT)(?=.)", ""));
    }

    private LocalTime clock() {
      var second = Optional.ofNullable(rest.group("second")).map(Integer::parseInt).orElse(0);
      var fraction = Optional.ofNullable(rest.group("fraction")).orElse("");
      return LocalTime.of(
          hour(),
          Integer.parseInt(rest.group("minute")),
          second,
          Integer.parseInt((fraction + "000000000").substring(0, 9)));
    }

    private int hour() {
      var hour = Integer.parseInt(rest.group("hour"));
      if (rest.group("half") == null) {
        return hour;
      }
      if (hour < 1 || hour > HALF_DAY) {
        throw new DateTimeException("No hour of half a day");
      }
      var late = rest.group("half").toLowerCase(Locale.ROOT).startsWith("p");
      return hour % HALF_DAY + (late ? HALF_DAY : 0);
    }
  }

  private static Optional<Dated> day(String text, DateOrder order) {
    return matched(YEAR_FIRST, text)
        .map(date -> dated(date, number(date, "one"), number(date, "other")))
        .or(() -> matched(YEAR_LAST, text).flatMap(date -> numbers(date, order)))
        .or(() -> matched(DAY_AND_NAME, text).flatMap(WrittenDate::named))
        .or(() -> matched(NAME_AND_DAY, text).flatMap(WrittenDate::named));
  }

  private static Optional<Matcher> matched(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
  }

  /** Between points the day comes first, whoever writes so. */
  private static Optional<Dated> numbers(Matcher date, DateOrder order) {
    var one = number(date, "one");
    var other = number(date, "other");
    var known = date.group("mark").equals(".") ? DateOrder.DAY_FIRST : order;
    return switch (known) {
      case UNSAID -> Optional.empty();
      case DAY_FIRST -> Optional.of(dated(date, other, one));
      case MONTH_FIRST -> Optional.of(dated(date, one, other));
    };
  }

  private static Optional<Dated> named(Matcher date) {
    return MonthNames.number(date.group("name"))
        .map(month -> dated(date, month, number(date, "one")));
  }

  private static Dated dated(Matcher date, int month, int day) {
    var year = Integer.parseInt(date.group("year"));
    return new Dated(LocalDate.of(year < 100 ? THIS_CENTURY + year : year, month, day), date);
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }
}
