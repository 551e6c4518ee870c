package tutti.reading.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tutti.reading.SpellingSuggestion;

/**
 * Times as tools write them: all that ISO 8601 and RFC 3339 know down to the minute, {@code
 * 2018-07-04 12:08:27 UTC}, {@code 2018-07-04 12:08 Europe/Berlin}, a day alone, seconds or
 * milliseconds since 1970, Slack's {@code 1548261231.000200}. A day or a time of day that does not
 * exist is refused, never moved.
 *
 * <p>A time that names no zone is meant in the company's. Where its clocks show a time twice, the
 * first is meant; where they skip it, the time as far behind the skip.
 */
public final class TimeParser {

  private static final int LONGEST = 96;
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final Pattern SINCE_1970 = Pattern.compile("\\d{9,10}(\\.\\d{1,9})?|\\d{12,13}");

  private TimeParser() {}

  /** A text of no form in which times are read without being told how. */
  public static final class OtherForm extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private OtherForm(String text) {
      super(
          SpellingSuggestion.quoted(text)
              + " is not a time; write 2018-07-04, 2018-07-04 12:08:27 or"
              + " 2018-07-04T12:08:27Z");
    }
  }

  /**
   * The instant a text means; of a day alone the first.
   *
   * @param zone for texts that name none
   * @throws IllegalArgumentException with a sentence when it means none
   */
  public static Instant parse(String text, ZoneId zone) {
    return parse(text, () -> zone);
  }

  /**
   * The same; the zone is asked for only where the text names none.
   *
   * @throws IllegalArgumentException with a sentence when it means none
   */
  public static Instant parse(String text, Supplier<ZoneId> zone) {
    return read(text, zone).first();
  }

  /**
   * The moment or the day a text means.
   *
   * @param zone for texts that name none
   * @throws IllegalArgumentException with a sentence when it means none
   */
  public static WrittenTime read(String text, ZoneId zone) {
    return read(text, () -> zone);
  }

  private static WrittenTime read(String text, Supplier<ZoneId> zone) {
    var stripped = text.strip();
    return inRange(
        text,
        SINCE_1970.matcher(stripped).matches()
            ? WrittenTime.moment(since1970(stripped))
            : iso(text, stripped, zone));
  }

  /** No time is long; the patterns need not look at what is. */
  private static WrittenTime iso(String text, String stripped, Supplier<ZoneId> zone) {
    if (stripped.length() > LONGEST) {
      throw new OtherForm(text);
    }
    var iso = IsoTime.of(stripped).orElseThrow(() -> new OtherForm(text));
    try {
      return iso.in(zone);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          SpellingSuggestion.quoted(text) + " is not a time: " + e.getMessage(), e);
    }
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

  /**
   * A time of a lifetime; anything else is a slip.
   *
   * @throws IllegalArgumentException with a sentence when it lies outside 1900 to 2199
   */
  public static WrittenTime inRange(String text, WrittenTime time) {
    if (time.first().isBefore(EARLIEST) || !time.first().isBefore(LATEST)) {
      throw new IllegalArgumentException(
          SpellingSuggestion.quoted(text) + " lies outside 1900 to 2199");
    }
    return time;
  }
}
