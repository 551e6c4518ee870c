package tutti.reading.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text of the form of ISO 8601 or RFC 3339 (RFC 9557 with a zone in brackets): a day, and perhaps
 * a time of day and a zone. Days are {@code 2026-05-01}, {@code 20260501}, {@code 2026-121} or
 * {@code 2026-W18-5}; a blank may stand for {@code T}, a word or a region for the offset, and
 * letters behind an offset say nothing more.
 */
record IsoTime(MatchResult parts) {

  private static final String DAY =
      "(\\d{4})(?:-(\\d{2})-(\\d{2})|(\\d{2})(\\d{2})|-(\\d{3})|-?W(\\d{2})-?(\\d))";
  private static final String FRACTION = "(?:[.,](\\d{1,9}))?";
  private static final String CLOCK =
      "(?:(?:[Tt]|[ \\u00a0]{1,4})(\\d{2}):(\\d{2})(?::(\\d{2})"
          + FRACTION
          + ")?|[Tt](\\d{2})(\\d{2})(?:(\\d{2})"
          + FRACTION
          + ")?)";
  private static final String OFFSET = "([+\\-\\u2212])(\\d{1,2})(?::?(\\d{2}))?";
  private static final String REGION = "[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){1,2}";
  private static final String ZONE =
      " {0,4}(?:([zZ]|(?i:UTC|GMT|UT))? ?(?:"
          + OFFSET
          + "(?: [A-Za-z]{2,5})?)?|("
          + REGION
          + ")|([A-Za-z]{2,5}))";

  private static final Pattern FORM =
      Pattern.compile(DAY + CLOCK + "?" + ZONE + "(?:\\[!?([A-Za-z0-9_+/-]{1,40})\\])?");

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  /** The text's parts; nothing when it is of no such form. */
  static Optional<IsoTime> of(String text) {
    var matcher = FORM.matcher(text);
    return matcher.matches() ? Optional.of(new IsoTime(matcher.toMatchResult())) : Optional.empty();
  }

  /**
   * The time it means.
   *
   * @param otherwise the zone, asked for when it names none
   * @throws IllegalArgumentException with the reason, when there is no such time
   */
  WrittenTime in(Supplier<ZoneId> otherwise) {
    var day = day();
    var zone = zone().orElseGet(otherwise);
    if (group(9).or(() -> group(13)).isEmpty()) {
      return WrittenTime.day(day, zone);
    }
    return WrittenTime.moment(moment(day, zone));
  }

  private Optional<String> group(int number) {
    return Optional.ofNullable(parts.group(number));
  }

  private int number(int group) {
    return group(group).map(Integer::parseInt).orElse(0);
  }

  private int number(int group, int other) {
    return group(group).isPresent() ? number(group) : number(other);
  }

  private LocalDate day() {
    var year = number(1);
    if (group(6).isPresent()) {
      return nth(year, number(6));
    }
    return group(7).isPresent()
        ? weekday(year, number(7), number(8))
        : day(year, number(2, 4), number(3, 5));
  }

  private static LocalDate day(int year, int month, int day) {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("there is no month %02d".formatted(month));
    }
    var last = YearMonth.of(year, month).lengthOfMonth();
    if (day < 1 || day > last) {
      throw new IllegalArgumentException("%d-%02d has %d days".formatted(year, month, last));
    }
    return LocalDate.of(year, month, day);
  }

  private static LocalDate nth(int year, int nth) {
    try {
      return LocalDate.ofYearDay(year, nth);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("%d has no day %d".formatted(year, nth), e);
    }
  }

  private static LocalDate weekday(int year, int week, int weekday) {
    var january = LocalDate.of(year, 1, 4);
    var weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(january).getMaximum();
    if (week < 1 || week > weeks || weekday < 1 || weekday > 7) {
      throw new IllegalArgumentException(
          "%d has the weeks 01 to %d of the days 1 to 7".formatted(year, weeks));
    }
    return january
        .minusDays(january.getDayOfWeek().getValue() - 1L)
        .plusWeeks(week - 1L)
        .plusDays(weekday - 1L);
  }

  private Instant moment(LocalDate day, ZoneId zone) {
    var leap = number(11, 15) == 60;
    var at = local(day, leap).atZone(zone).toInstant();
    refuseDisagreement(at, zone);
    return leap ? leapSecond(at) : at;
  }

  private LocalDateTime local(LocalDate day, boolean leap) {
    return endsDay() ? day.plusDays(1).atStartOfDay() : day.atTime(clock(leap));
  }

  private LocalTime clock(boolean leap) {
    var hour = number(9, 13);
    var minute = number(10, 14);
    var second = leap ? 59 : number(11, 15);
    refuseBeyond(hour, minute, second);
    return LocalTime.of(hour, minute, second, leap ? 0 : nanos());
  }

  /** {@code 24:00} is the end of a day. */
  private boolean endsDay() {
    return number(9, 13) == 24 && number(10, 14) + number(11, 15) + nanos() == 0;
  }

  private static void refuseBeyond(int hour, int minute, int second) {
    if (hour > 23) {
      throw new IllegalArgumentException("a day has the hours 00 to 23, and ends at 24:00");
    }
    if (minute > 59) {
      throw new IllegalArgumentException("an hour has the minutes 00 to 59");
    }
    if (second > 59) {
      throw new IllegalArgumentException("a minute has the seconds 00 to 59");
    }
  }

  private int nanos() {
    var fraction = group(12).or(() -> group(16)).orElse("");
    return Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  /** Seconds are added at the end of June and of December only, in UTC. */
  private static Instant leapSecond(Instant before) {
    var utc = before.atZone(ZoneOffset.UTC);
    var month = utc.getMonthValue();
    var end = utc.toLocalDate().lengthOfMonth() == utc.getDayOfMonth();
    if ((month != 6 && month != 12) || !end || !utc.toLocalTime().equals(END_OF_DAY)) {
      throw new IllegalArgumentException("a minute has the seconds 00 to 59");
    }
    return before.plusMillis(999);
  }

  /** The zone it names; an offset says when it was, and what stands in brackets agrees with it. */
  private Optional<ZoneId> zone() {
    group(22).ifPresent(IsoTime::refuseLetters);
    return group(21).map(IsoTime::region).or(this::offset).or(() -> group(23).map(IsoTime::region));
  }

  private static void refuseLetters(String letters) {
    if (letters.equalsIgnoreCase("AM") || letters.equalsIgnoreCase("PM")) {
      throw new IllegalArgumentException(
          "a clock of twelve hours is read by a mapping that names its pattern, such as"
              + " time(row.day, 'yyyy-MM-dd h:mm a')");
    }
    throw new IllegalArgumentException(
        "%s may be several zones; write an offset such as +02:00, or Europe/Berlin"
            .formatted(letters));
  }

  private static ZoneId region(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no time zone is called " + name, e);
    }
  }

  private Optional<ZoneId> offset() {
    if (group(18).isEmpty()) {
      return group(17).map(word -> ZoneOffset.UTC);
    }
    var minutes = 60 * number(19) + number(20);
    if (number(20) > 59 || minutes > 18 * 60 || oddlyWritten()) {
      throw new IllegalArgumentException("its offset is none; write one such as +02:00");
    }
    var sign = group(18).filter("+"::equals).isPresent() ? 1 : -1;
    return Optional.of(ZoneOffset.ofTotalSeconds(60 * sign * minutes));
  }

  /** One digit only after a word, and no offset after {@code Z}. */
  private boolean oddlyWritten() {
    var word = group(17).orElse("");
    return word.length() == 1
        || word.isEmpty() && group(19).filter(h -> h.length() == 1).isPresent();
  }

  private void refuseDisagreement(Instant at, ZoneId zone) {
    var bracket = group(23).map(IsoTime::region);
    if (group(18).isPresent()
        && bracket.filter(b -> !offsetOf(b, at).equals(offsetOf(zone, at))).isPresent()) {
      throw new IllegalArgumentException("its offset is not the one of its zone at that time");
    }
  }

  private static ZoneOffset offsetOf(ZoneId zone, Instant at) {
    return zone.getRules().getOffset(at);
  }
}
