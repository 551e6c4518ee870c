package tutti.company.time;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.Map;

/**
 * A length of time as a calendar has it: days, weeks from Monday (ISO 8601), months, with fixed
 * edges in a zone. Several days or weeks at a time are counted from Monday, 29 December 1969;
 * several months from January, so that quarters and half years are those of the year.
 *
 * @param count how many units one period has, at least 1
 */
public record CalendarPeriod(Unit unit, long count) {

  /** What it is counted in. */
  public enum Unit {
    /** Shorter than a day, or no whole number of days: by standard time, from midnight. */
    SECOND,
    DAY,
    WEEK,
    MONTH
  }

  private static final long DAY = 86_400;
  private static final LocalDate MONDAY = LocalDate.of(1969, 12, 29);
  private static final Map<Long, Integer> MONTHS =
      Map.ofEntries(
          Map.entry(30L, 1),
          Map.entry(31L, 1),
          Map.entry(60L, 2),
          Map.entry(61L, 2),
          Map.entry(90L, 3),
          Map.entry(91L, 3),
          Map.entry(92L, 3),
          Map.entry(180L, 6),
          Map.entry(182L, 6),
          Map.entry(183L, 6),
          Map.entry(360L, 12),
          Map.entry(365L, 12),
          Map.entry(366L, 12));

  public CalendarPeriod {
    requireNonNull(unit, "unit");
    if (count < 1) {
      throw new IllegalArgumentException("A period has at least one unit: " + count);
    }
  }

  /** The period a length means: 30 days are a month, 91 a quarter, 14 two weeks. */
  public static CalendarPeriod of(Duration every) {
    if (every.toSeconds() % DAY != 0) {
      return new CalendarPeriod(Unit.SECOND, every.toSeconds());
    }
    var days = every.toDays();
    if (MONTHS.containsKey(days)) {
      return new CalendarPeriod(Unit.MONTH, MONTHS.getOrDefault(days, 1));
    }
    return days % 7 == 0
        ? new CalendarPeriod(Unit.WEEK, days / 7)
        : new CalendarPeriod(Unit.DAY, days);
  }

  /** The number of the period in which an instant lies; the next one has the next number. */
  public long at(Instant at, ZoneId zone) {
    var day = at.atZone(zone).toLocalDate();
    return switch (unit) {
      case SECOND -> Math.floorDiv(at.getEpochSecond() + standardOffset(at, zone), count);
      case DAY -> Math.floorDiv(day.toEpochDay() - MONDAY.toEpochDay(), count);
      case WEEK -> Math.floorDiv(day.toEpochDay() - MONDAY.toEpochDay(), 7 * count);
      case MONTH -> Math.floorDiv(day.getLong(ChronoField.PROLEPTIC_MONTH), count);
    };
  }

  /** When the period with a number begins; then the one before it is over. */
  public Instant begins(long number, ZoneId zone) {
    return switch (unit) {
      case SECOND -> {
        var local = Instant.ofEpochSecond(number * count);
        yield local.minusSeconds(standardOffset(local, zone));
      }
      case DAY -> midnight(MONDAY.plusDays(number * count), zone);
      case WEEK -> midnight(MONDAY.plusWeeks(number * count), zone);
      case MONTH -> midnight(month(number * count), zone);
    };
  }

  private static LocalDate month(long proleptic) {
    return LocalDate.of(
        (int) Math.floorDiv(proleptic, 12L), (int) Math.floorMod(proleptic, 12L) + 1, 1);
  }

  private static Instant midnight(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static int standardOffset(Instant at, ZoneId zone) {
    return zone.getRules().getStandardOffset(at).getTotalSeconds();
  }

  /** As people say it after "every": {@code month}, {@code quarter}, {@code 14 days}. */
  public String say() {
    return switch (unit) {
      case SECOND -> TimeSpans.say(Duration.ofSeconds(count));
      case DAY -> TimeSpans.say(Duration.ofDays(count));
      case WEEK -> TimeSpans.say(Duration.ofDays(7 * count));
      case MONTH ->
          switch ((int) count) {
            case 1 -> "month";
            case 3 -> "quarter";
            case 6 -> "half year";
            case 12 -> "year";
            default -> count + " months";
          };
    };
  }
}
