package tutti.evidence.value;

import static java.util.Objects.requireNonNull;

import dev.cel.common.values.NullValue;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tutti.reading.time.WrittenTime;

/**
 * How an expression reads times while it is evaluated: in which zone, and whether a day alone
 * stands for its first or its last millisecond. {@code time(text)} asks the reading that is under
 * way in its thread.
 */
public final class TimeReading {

  private static final ThreadLocal<TimeReading> UNDER_WAY = new ThreadLocal<>();

  private final ZoneId zone;
  private boolean last;
  private boolean day;

  public TimeReading(ZoneId zone) {
    this.zone = requireNonNull(zone, "zone");
  }

  public ZoneId zone() {
    return zone;
  }

  /** What an evaluation says, a day alone taken for its first millisecond. */
  public <T> T first(Supplier<T> evaluation) {
    return read(false, evaluation);
  }

  /** What an evaluation says, a day alone taken for its last millisecond. */
  public <T> T last(Supplier<T> evaluation) {
    return read(true, evaluation);
  }

  private <T> T read(boolean atItsEnd, Supplier<T> evaluation) {
    last = atItsEnd;
    day = false;
    UNDER_WAY.set(this);
    try {
      return evaluation.get();
    } finally {
      UNDER_WAY.remove();
    }
  }

  /** Whether the evaluation before read a day that names no time. */
  public boolean sawDay() {
    return day;
  }

  /** What {@code time(text)} says; null for words that say nothing. */
  public static Object time(String text) {
    return MissingValues.in(text) ? NullValue.NULL_VALUE : said(zone -> CellTimes.read(text, zone));
  }

  /** What {@code time(text, pattern, language)} says. */
  public static Object time(String text, String pattern, String language) {
    return MissingValues.in(text)
        ? NullValue.NULL_VALUE
        : said(zone -> read(text, pattern, language, zone));
  }

  /** Whether a word stands for a way of reading, in place of a pattern. */
  public static boolean named(String word) {
    return word.equals(SerialDay.NAME) || DateOrder.named(word).isPresent();
  }

  private static WrittenTime read(String text, String pattern, String language, ZoneId zone) {
    return DateOrder.named(pattern)
        .map(order -> CellTimes.read(text, zone, order))
        .orElseGet(() -> patterned(text, pattern, language, zone));
  }

  private static WrittenTime patterned(String text, String pattern, String language, ZoneId zone) {
    return pattern.equals(SerialDay.NAME)
        ? SerialDay.read(text, zone)
        : TimePattern.of(pattern, language).read(text, zone);
  }

  private static Object said(Function<ZoneId, WrittenTime> read) {
    var reading =
        Optional.ofNullable(UNDER_WAY.get())
            .orElseThrow(() -> new IllegalStateException("No row is being read"));
    var time = read.apply(reading.zone);
    reading.day |= time.isDay();
    return reading.last ? time.last() : time.first();
  }
}
