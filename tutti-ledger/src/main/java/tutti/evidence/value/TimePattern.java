package tutti.evidence.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tutti.reading.SpellingSuggestion;
import tutti.reading.time.TimeParser;
import tutti.reading.time.WrittenTime;

/**
 * How somebody's tool writes times, as a pattern of {@link DateTimeFormatter}: {@code dd.MM.yyyy
 * HH:mm}, {@code M/d/yyyy h:mm a}, {@code d MMM yyyy}, {@code yyyyMMddHHmmss}. One letter takes any
 * number of digits, two take two; {@code yy} is 2000 to 2099; words are read in any case. A day
 * that does not exist, or a weekday that is not the day's, is refused.
 */
public final class TimePattern {

  private static final int LONGEST = 64;
  private static final int MOST_KEPT = 500;
  private static final String LETTERS = "yuMLdEHhmsSaXxZV";

  private static final Map<String, TimePattern> KNOWN = new ConcurrentHashMap<>();

  private final String pattern;
  private final DateTimeFormatter formatter;

  private TimePattern(String pattern, DateTimeFormatter formatter) {
    this.pattern = pattern;
    this.formatter = formatter;
  }

  /**
   * The pattern a text describes.
   *
   * @param language of the names of months and days, such as {@code de}
   * @throws IllegalArgumentException with a sentence when it is none that tells a day
   */
  public static TimePattern of(String pattern, String language) {
    if (KNOWN.size() > MOST_KEPT) {
      KNOWN.clear();
    }
    var key = language + " " + (pattern.length() > LONGEST ? "" : pattern);
    return Optional.ofNullable(KNOWN.get(key)).orElseGet(() -> remembered(key, pattern, language));
  }

  private static TimePattern remembered(String key, String pattern, String language) {
    var made = made(pattern, language);
    KNOWN.put(key, made);
    return made;
  }

  private static TimePattern made(String pattern, String language) {
    problem(pattern)
        .ifPresent(says -> {
          throw new IllegalArgumentException(
              "The pattern %s %s".formatted(SpellingSuggestion.quoted(pattern), says));
        });
    var locale = locale(language);
    try {
      return new TimePattern(
          pattern,
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern(withoutEra(pattern))
              .toFormatter(locale)
              .withResolverStyle(ResolverStyle.STRICT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The pattern %s cannot be read; write one such as dd.MM.yyyy HH:mm"
              .formatted(SpellingSuggestion.quoted(pattern)),
          e);
    }
  }

  private static Locale locale(String language) {
    var locale = Locale.forLanguageTag(language);
    if (Arrays.stream(Locale.getISOLanguages()).noneMatch(locale.getLanguage()::equals)) {
      throw new IllegalArgumentException(
          "No language is called %s; write en, de or the like"
              .formatted(SpellingSuggestion.quoted(language)));
    }
    return locale;
  }

  private static Optional<String> problem(String pattern) {
    var letters = pattern.length() > LONGEST ? "" : pattern.replaceAll("'[^']*'", "");
    return pattern.length() > LONGEST
        ? Optional.of("is too long; at most 64 characters are read")
        : unknown(letters).or(() -> lacking(letters));
  }

  private static Optional<String> unknown(String letters) {
    return letters
        .chars()
        .filter(c -> Character.isLetter(c) && LETTERS.indexOf(c) < 0)
        .mapToObj(Character::toString)
        .findFirst()
        .map(TimePattern::instead);
  }

  private static String instead(String letter) {
    return switch (letter) {
      case "D" -> "has a D; the day of the month is dd";
      case "Y" -> "has a Y; the year is yyyy";
      case "A", "p", "P" -> "has a letter %s; AM and PM are a".formatted(letter);
      case "z" -> "has a z; an offset is XXX, a zone such as Europe/Berlin is VV";
      case "T" -> "has a T; what stands for itself is written between apostrophes, 'T'";
      default -> "has a letter %s that is none of %s".formatted(letter, LETTERS);
    };
  }

  private static Optional<String> lacking(String letters) {
    if (!letters.matches(".*[ML].*")) {
      return Optional.of("has no month; the month is MM, and mm is the minute");
    }
    if (!letters.matches(".*[yu].*") || !letters.contains("d")) {
      return Optional.of("tells no day; it needs yyyy, MM and dd");
    }
    return letters.contains("h") != letters.contains("a")
        ? Optional.of("has one of h and a without the other; hours of 0 to 23 are HH")
        : Optional.empty();
  }

  /** A year is a year; {@code y} would ask for an era. */
  private static String withoutEra(String pattern) {
    var made = new StringBuilder();
    var quoted = false;
    for (var c : pattern.toCharArray()) {
      quoted ^= c == '\'';
      made.append(c == 'y' && !quoted ? 'u' : c);
    }
    return made.toString();
  }

  /**
   * The moment or the day a text means.
   *
   * @param zone for texts that name none
   * @throws IllegalArgumentException with a sentence when it does not follow the pattern
   */
  WrittenTime read(String text, ZoneId zone) {
    try {
      return TimeParser.inRange(text, time(formatter.parse(plain(text)), zone));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "%s is not a time of the pattern %s".formatted(SpellingSuggestion.quoted(text), pattern),
          e);
    }
  }

  /** Blanks of every kind are blanks, and {@code p.m.} is {@code pm}. */
  private static String plain(String text) {
    if (text.length() > 2 * LONGEST) {
      throw new DateTimeException("Too long for a time");
    }
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip().replaceAll("(?i)\\b([ap])\\.m\\.", "$1m");
  }

  private static WrittenTime time(TemporalAccessor parsed, ZoneId zone) {
    var day =
        Optional.ofNullable(parsed.query(TemporalQueries.localDate()))
            .orElseThrow(() -> new DateTimeException("No day"));
    var in = Optional.ofNullable(parsed.query(TemporalQueries.zone())).orElse(zone);
    return Optional.ofNullable(parsed.query(TemporalQueries.localTime()))
        .map(time -> moment(day, time, in))
        .orElseGet(() -> WrittenTime.day(day, in));
  }

  private static WrittenTime moment(LocalDate day, LocalTime time, ZoneId zone) {
    return WrittenTime.moment(day.atTime(time).atZone(zone).toInstant());
  }
}
