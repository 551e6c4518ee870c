package tutti.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.reading.Spelling;

/**
 * Instants as tools write them: {@code 2018-07-04 12:08:27}, {@code 2018-07-04}, {@code
 * 2018-07-04T12:08:27.5+0000}, seconds or milliseconds since 1970, Slack's {@code
 * 1548261231.000200}.
 */
public final class Times {

  private static final int LONGEST = 64;
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final Pattern SINCE_1970 = Pattern.compile("\\d{9,10}(\\.\\d{1,9})?|\\d{12,13}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern ZONED =
      Pattern.compile(".*\\d{2}:\\d{2}.*([zZ]|[+-]\\d{2}(:?\\d{2})?)");

  private static final DateTimeFormatter LOCAL =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .toFormatter(java.util.Locale.ROOT);

  private static final DateTimeFormatter OFFSET =
      new DateTimeFormatterBuilder()
          .append(LOCAL)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(java.util.Locale.ROOT);

  private Times() {}

  /**
   * The instant a text means.
   *
   * @param zone for texts that name none
   * @throws IllegalArgumentException with a sentence when it means none
   */
  public static Instant parse(String text, Optional<ZoneId> zone) {
    try {
      return inRange(text, instant(bounded(text.strip()), zone));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          Spelling.quoted(text)
              + " is not a time; write 2018-07-04, 2018-07-04 12:08:27 or"
              + " 2018-07-04T12:08:27Z",
          e);
    }
  }

  /** No time is long; the patterns need not look at what is. */
  private static String bounded(String text) {
    if (text.length() > LONGEST) {
      throw new DateTimeException("Too long for a time");
    }
    return text;
  }

  private static Instant instant(String text, Optional<ZoneId> zone) {
    if (SINCE_1970.matcher(text).matches()) {
      return since1970(text);
    }
    if (DATE.matcher(text).matches()) {
      return LocalDate.parse(text).atStartOfDay(zoneFor(text, zone)).toInstant();
    }
    var iso = text.length() > 10 && text.charAt(10) == ' ' ? text.replaceFirst(" ", "T") : text;
    return ZONED.matcher(iso).matches()
        ? OffsetDateTime.parse(iso.replace(" ", "").replace('z', 'Z'), OFFSET).toInstant()
        : LocalDateTime.parse(iso, LOCAL).atZone(zoneFor(text, zone)).toInstant();
  }

  private static Instant since1970(String text) {
    var dot = text.indexOf('.');
    var whole = Long.parseLong(dot < 0 ? text : text.substring(0, dot));
    if (whole >= 100_000_000_000L) {
      return Instant.ofEpochMilli(whole);
    }
    var nanos = dot < 0 ? "" : text.substring(dot + 1);
    return Instant.ofEpochSecond(whole, Long.parseLong((nanos + "000000000").substring(0, 9)));
  }

  private static ZoneId zoneFor(String text, Optional<ZoneId> zone) {
    return zone.orElseThrow(() ->
        new IllegalArgumentException(
            Spelling.quoted(text) + " names no time zone; write zone: in the mapping"));
  }

  private static Instant inRange(String text, Instant instant) {
    if (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST)) {
      throw new IllegalArgumentException(Spelling.quoted(text) + " lies outside 1900 to 2199");
    }
    return instant;
  }
}
